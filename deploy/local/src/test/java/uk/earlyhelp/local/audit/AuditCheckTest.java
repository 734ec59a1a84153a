package uk.earlyhelp.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.audit.seal.ChainReport;
import uk.earlyhelp.kit.audit.seal.Finding;
import uk.earlyhelp.kit.audit.seal.Tip;

class AuditCheckTest {

    private static final Tip TIP = new Tip(3, "ab".repeat(32));

    @Test
    void aSoundChainIsToldWithTheTipToKeepElsewhere() {
        var text = AuditCheck.text("referral", new ChainReport(3, 12, 2, Optional.of(TIP), Optional.empty()));

        assertThat(text).contains("referral=3:" + "ab".repeat(32), "the chain holds", "12");
    }

    @Test
    void aBrokenChainIsToldWithTheFirstPlace() {
        var finding = new Finding(4, Finding.Kind.ROW_REMOVED, "5 records were sealed and 4 are there");

        var text = AuditCheck.text("referral", new ChainReport(3, 12, 2, Optional.of(TIP), Optional.of(finding)));

        assertThat(text).contains("BROKEN at block 4: a record was removed; 5 records were sealed and 4 are there");
    }

    @Test
    void aTipIsReadAsItIsPrinted() {
        assertThat(Tip.parse(TIP.toString())).isEqualTo(TIP);
    }
}
