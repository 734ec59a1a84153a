package uk.earlyhelp.kit.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after this one, null on the last page
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Send it as `cursor` for the next page; absent on the last page.", nullable = true)
        String next) {

    /** Cuts a list that was read with one row more than asked, so that no second query tells whether more follows. */
    public static <T> Page<T> of(List<T> oneMoreThanLimit, int limit, Function<T, String> cursorAfter) {
        if (oneMoreThanLimit.size() <= limit) {
            return new Page<>(oneMoreThanLimit, null);
        }
        var items = oneMoreThanLimit.subList(0, limit);
        return new Page<>(List.copyOf(items), cursorAfter.apply(items.getLast()));
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }
}
