package uk.earlyhelp.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

class CursorsTest {

    record Position(String name, long id) {}

    private static final Position PLACE = new Position("m", 42);

    private final Cursors cursors = new Cursors(new ObjectMapper(), "a secret");
    private final Caller caller = new Caller("me", "an-agency", Set.of("reader"));
    private final String cursor = cursors.write(caller, "notes", "open", PLACE);

    @Test
    void aCursorLeadsBackToItsPlace() {
        assertThat(cursors.read(cursor, caller, "notes", "open", Position.class))
                .isEqualTo(PLACE);
    }

    @Test
    void withoutACursorTheListStartsAtItsBeginning() {
        assertThat(cursors.read(null, caller, "notes", "open", Position.class)).isNull();
        assertThat(cursors.read("", caller, "notes", "open", Position.class)).isNull();
    }

    @Test
    void aCursorCannotBeLent() {
        refused(() -> read(cursor, new Caller("you", "an-agency", Set.of("reader")), "notes", "open"));
        refused(() -> read(cursor, new Caller("me", "another-agency", Set.of("reader")), "notes", "open"));
    }

    @Test
    void aCursorBelongsToItsListAndFilter() {
        refused(() -> read(cursor, caller, "other-notes", "open"));
        refused(() -> read(cursor, caller, "notes", "closed"));
        refused(() -> read(cursor, caller, "notes", null));
    }

    @Test
    void wordsThatShiftFromOnePartToTheNextAreAnotherCursor() {
        var shifted = cursors.write(new Caller("a", "b\nc", Set.of()), "notes", "open", PLACE);

        refused(() -> read(shifted, new Caller("a\nb", "c", Set.of()), "notes", "open"));
    }

    @Test
    void anEditedCursorIsRefusedWhereverItWasEdited() {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        for (int i = 0; i < bytes.length; i++) {
            byte[] edited = bytes.clone();
            edited[i] ^= 1;
            refused(() -> read(Base64.getUrlEncoder().encodeToString(edited), caller, "notes", "open"));
        }
    }

    @Test
    void aCursorOfAnotherServiceIsRefused() {
        var foreign = new Cursors(new ObjectMapper(), "another secret").write(caller, "notes", "open", PLACE);

        refused(() -> read(foreign, caller, "notes", "open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "not base 64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "💥"})
    void whatIsNoCursorIsRefused(String text) {
        refused(() -> read(text, caller, "notes", "open"));
    }

    private void read(String text, Caller who, String listing, Object filter) {
        cursors.read(text, who, listing, filter, Position.class);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(KitProblem.INVALID_CURSOR));
    }
}
