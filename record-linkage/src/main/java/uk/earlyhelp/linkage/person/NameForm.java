package uk.earlyhelp.linkage.person;

import uk.earlyhelp.linkage.text.Nicknames;
import uk.earlyhelp.linkage.text.Plain;
import uk.earlyhelp.linkage.text.Sound;

/** A given or family name ready for comparison: without spaces, in parts, as it sounds, and the names it is a form of. */
public final class NameForm {

    private static final String[] NO_PARTS = {};

    /** No name. */
    public static final NameForm NONE = new NameForm("", "");

    private final String words;
    private final String plain;
    private final String[] parts;
    private final String sound;
    private final int[] nicknames;

    /** The words as {@link Plain} gives them; the sound was kept with them, because hearing costs more than reading. */
    NameForm(String words, String sound) {
        this.words = words;
        this.sound = sound;
        this.plain = Plain.joined(words);
        this.parts = words.indexOf(' ') < 0 ? NO_PARTS : words.split(" ");
        this.nicknames = Nicknames.shipped().groupsOf(plain);
    }

    static NameForm of(String written) {
        String words = Plain.words(written);
        return words.isEmpty() ? NONE : new NameForm(words, Sound.of(Plain.joined(words)));
    }

    public boolean isMissing() {
        return plain.isEmpty();
    }

    /** The words with single spaces between them. */
    public String words() {
        return words;
    }

    public String plain() {
        return plain;
    }

    /** The words where there are two or more; otherwise none. Never to be changed. */
    public String[] parts() {
        return parts;
    }

    /** The first of several words, or the only one. */
    public String firstPart() {
        return parts.length == 0 ? plain : parts[0];
    }

    public String sound() {
        return sound;
    }

    /** Never to be changed. */
    public int[] nicknames() {
        return nicknames;
    }
}
