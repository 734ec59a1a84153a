package uk.earlyhelp.linkage.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which given names are forms of one another: Bill and William, Katie and Katherine, Mohamed and Muhammad. */
public final class Nicknames {

    private static final int[] NONE = {};
    private static final Nicknames SHIPPED = new Nicknames(WordList.lines("nicknames.txt"));

    private final Map<String, int[]> groups = new HashMap<>();
    private final List<List<String>> forms;

    /** Each line is one group: words separated by spaces, the fullest form first. */
    Nicknames(List<String> lines) {
        this.forms = lines.stream().map(line -> List.of(line.split(" "))).toList();
        for (int group = 0; group < lines.size(); group++) {
            for (String name : lines.get(group).split(" ")) {
                groups.merge(name, new int[] {group}, Nicknames::joined);
            }
        }
    }

    public static Nicknames shipped() {
        return SHIPPED;
    }

    /** The groups that a plain name belongs to, mostly none or one; never to be changed. */
    public int[] groupsOf(String name) {
        return groups.getOrDefault(name, NONE);
    }

    /** The fullest form in a group: William for the group of Bill. */
    public String fullest(int group) {
        return forms.get(group).getFirst();
    }

    /** Whether a name is itself the fullest form of one of its groups. */
    public boolean isFullest(String name) {
        return Arrays.stream(groupsOf(name)).anyMatch(group -> fullest(group).equals(name));
    }

    /** All forms in a group, the fullest first. */
    public List<String> forms(int group) {
        return forms.get(group);
    }

    public boolean related(String one, String other) {
        return meet(groupsOf(one), groupsOf(other));
    }

    /** Whether two lists of groups have one in common. */
    public static boolean meet(int[] some, int[] others) {
        for (int group : some) {
            for (int another : others) {
                if (group == another) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int[] joined(int[] some, int[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
