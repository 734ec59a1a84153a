package uk.earlyhelp.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void accentsApostrophesAndCaseMakeNoDifference() {
        assertThat(Plain.words("Zoë O\u2019Brien")).isEqualTo("zoe obrien");
        assertThat(Plain.words("ZOE O'BRIEN")).isEqualTo("zoe obrien");
        assertThat(Plain.words("Łukasz Strauß")).isEqualTo("lukasz strauss");
    }

    @Test
    void hyphensSeparateWordsAndBlanksDoNotCount() {
        assertThat(Plain.words("  Smith\u2010Jones ")).isEqualTo("smith jones");
        assertThat(Plain.words("Smith-Jones")).isEqualTo("smith jones");
        assertThat(Plain.joined("smith jones")).isEqualTo("smithjones");
    }

    @Test
    void otherScriptsAreReadInLatinLetters() {
        assertThat(Plain.words("Шевченко")).isEqualTo("sevcenko");
        assertThat(Plain.words("Γιώργος")).isEqualTo("giorgos");
        assertThat(Plain.words("محمد")).isEqualTo("mhmd");
        assertThat(Plain.words("王")).isEqualTo("wang");
    }

    @Test
    void nothingReadableIsNothing() {
        assertThat(Plain.words(null)).isEmpty();
        assertThat(Plain.words(" - ' ")).isEmpty();
    }
}
