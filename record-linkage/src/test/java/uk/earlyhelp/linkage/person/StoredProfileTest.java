package uk.earlyhelp.linkage.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.linkage.block.IndexKeys;
import uk.earlyhelp.linkage.compare.Comparison;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;
import uk.earlyhelp.linkage.compare.Pattern;
import uk.earlyhelp.linkage.generate.Families;

class StoredProfileTest {

    @Test
    void whatIsReadBackComparesAndIsKeptLikeWhatWasWritten() {
        var families = new Families(5);
        for (int turn = 0; turn < 2000; turn++) {
            var profile = Profile.of(families.anybody());
            var other = Profile.of(families.anybody());
            var back = StoredProfile.read(StoredProfile.write(profile));
            assertThat(StoredProfile.write(back)).isEqualTo(StoredProfile.write(profile));
            assertThat(Comparison.of(back, other)).isEqualTo(Comparison.of(profile, other));
            assertThat(IndexKeys.kept(back)).isEqualTo(IndexKeys.kept(profile));
        }
    }

    @Test
    void anUnbornChildWithoutAGivenNameKeepsItsPlace() {
        var unborn = Profile.of(Person.named("", "Smith")
                .name("Baby", "Jones")
                .birth(BirthDate.expected(LocalDate.of(2027, 1, 5)))
                .build());
        var back = StoredProfile.read(StoredProfile.write(unborn));
        assertThat(back.given().isMissing()).isTrue();
        assertThat(back.birth()).isEqualTo(unborn.birth());
        assertThat(Pattern.level(Comparison.of(back, unborn), Field.FAMILY)).isEqualTo(Level.EXACT);
    }

    @Test
    void anotherVersionIsRefused() {
        assertThatThrownBy(() -> StoredProfile.read(new byte[] {'0'})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StoredProfile.read(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
