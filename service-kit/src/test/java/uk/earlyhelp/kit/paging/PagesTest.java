package uk.earlyhelp.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class PagesTest {

    private final Notes notes = Notes.ofANewAgency();

    @Test
    void theCursorsLeadThroughTheWholeListOnce() {
        var written =
                IntStream.range(0, 7).mapToObj(i -> notes.written("note " + i)).toList();

        assertThat(walk("?limit=3")).isEqualTo(written);
        assertThat(walk("?limit=7")).isEqualTo(written);
        assertThat(walk("?limit=1")).isEqualTo(written);
    }

    @Test
    void theLastPageSaysThatItIsTheLast() {
        notes.written("a");

        assertThat(notes.list("?limit=1").jsonPath().getString("next")).isNull();
    }

    @Test
    void whatIsWrittenMeanwhileIsFoundAtTheEnd() {
        var first = List.of(notes.written("a"), notes.written("b"));
        var next = notes.list("?limit=1").jsonPath().getString("next");

        var later = notes.written("c");

        assertThat(ids(notes.list("?limit=9&cursor=" + next).jsonPath().getList("items.id")))
                .containsExactly(first.getLast(), later);
    }

    @Test
    void theCursorOfAnotherCallerIsRefused() {
        var theirs = Notes.ofANewAgency();
        theirs.written("a");
        theirs.written("b");
        var cursor = theirs.list("?limit=1").jsonPath().getString("next");

        Refused.as(400, "invalid-cursor", notes.list("?cursor=" + cursor));
        Refused.as(400, "invalid-cursor", notes.list("?cursor=" + cursor.substring(1)));
    }

    private List<UUID> walk(String query) {
        var found = new ArrayList<UUID>();
        for (var cursor = ""; cursor != null; ) {
            var page = notes.list(query + "&cursor=" + cursor).jsonPath();
            found.addAll(ids(page.getList("items.id")));
            cursor = page.getString("next");
        }
        return found;
    }

    private static List<UUID> ids(List<String> texts) {
        return texts.stream().map(UUID::fromString).toList();
    }
}
