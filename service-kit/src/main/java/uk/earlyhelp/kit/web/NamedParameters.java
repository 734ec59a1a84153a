package uk.earlyhelp.kit.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** Names the query parameter that cannot be read, where JAX-RS would answer 404 without a word. */
@Provider
class NamedParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse,
            Instant.class, Instant::parse);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reader = (Function<String, T>) READERS.get(type);
        return Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(query -> ((QueryParam) query).value())
                .findFirst()
                .filter(name -> reader != null)
                .map(name -> new Named<>(name, reader))
                .orElse(null);
    }

    private record Named<T>(String name, Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            if (value == null || value.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(value);
            } catch (RuntimeException e) {
                var error = new FieldError(name, "wrong-type", "This value has the wrong type or format.");
                throw new Problem(KitProblem.INVALID_PARAMETER, KitProblem.INVALID_PARAMETER.advice(), List.of(error));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
