package uk.earlyhelp.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    record Everything(LocalDate date, DayOfWeek day, Boolean flag, Double share, List<String> words) {}

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    StrictJsonTest() {
        new StrictJson().customize(json);
    }

    @Test
    void whatIsWellFormedIsRead() throws JsonProcessingException {
        var read = json.readValue(
                "{\"date\":\"2026-02-28\",\"day\":\"MONDAY\",\"flag\":true,\"share\":1,\"words\":[\"a\",\"\\ud83d\\ude00\"]}",
                Everything.class);

        assertThat(read)
                .isEqualTo(new Everything(
                        LocalDate.of(2026, 2, 28), DayOfWeek.MONDAY, true, 1.0, List.of("a", "\ud83d\ude00")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date\":\"2026-02-30\"}",
                "{\"date\":\"\"}",
                "{\"date\":\"28/02/2026\"}",
                "{\"date\":20000}",
                "{\"date\":\"2026-02-28T10:00:00Z\"}",
                "{\"day\":0}",
                "{\"day\":\"monday\"}",
                "{\"day\":\"\"}",
                "{\"flag\":\"true\"}",
                "{\"flag\":1}",
                "{\"share\":\"1.5\"}",
                "{\"words\":\"a\"}",
                "{\"words\":[1]}",
                "{\"words\":[\"\\u0000\"]}",
                "{\"Date\":\"2026-02-28\"}"
            })
    void nothingIsGuessed(String body) {
        assertThatThrownBy(() -> json.readValue(body, Everything.class)).isInstanceOf(JsonProcessingException.class);
    }
}
