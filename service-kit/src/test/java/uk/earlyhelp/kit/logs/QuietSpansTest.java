package uk.earlyhelp.kit.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuietSpansTest {

    @Test
    void ofAPathOnlyWordsAndIdsStay() {
        assertThat(QuietSpans.withoutInventions("/notes/01a20284-ece6-78a7-80c1-a68a9af766a7/copies"))
                .isEqualTo("/notes/01a20284-ece6-78a7-80c1-a68a9af766a7/copies");
        assertThat(QuietSpans.withoutInventions("/notes/Aoife/O'Brien/2016-03-04/"))
                .isEqualTo("/notes/{}/{}/{}/");
        assertThat(QuietSpans.withoutInventions("/")).isEqualTo("/");
    }
}
