package uk.earlyhelp.referral.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderWithTheSameFilesIsTheSamePack() throws IOException {
        PackFolder copied = PackFolder.at(EditedPack.copyTo(folder));
        assertThat(copied.contentHash())
                .isEqualTo(PackFolder.builtIn("cwac-2024").contentHash());
    }

    @Test
    void oneChangedLetterIsAnotherContent() throws IOException {
        PackFolder edited = EditedPack.with(folder, "agencies.json", "Police", "Polite");
        assertThat(edited.contentHash())
                .isNotEqualTo(PackFolder.builtIn("cwac-2024").contentHash());
    }

    @Test
    void anUnknownPackIsRefused() {
        assertThatThrownBy(() -> PackFolder.builtIn("atlantis-2024"))
                .isInstanceOf(PackProblem.class)
                .hasMessage("The file policy.json does not exist.");
    }

    @Test
    void aNameThatWouldLeaveTheFolderIsRefused() {
        assertThatThrownBy(() -> PackFolder.builtIn("../secrets")).isInstanceOf(PackProblem.class);
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(EditedPack.copyTo(folder).resolve("schools.json"));
        assertThatThrownBy(() -> PackFolder.at(folder)).hasMessage("The file schools.json does not exist.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "rank": 1,            | "rank": "low",        | policy.json, line 13: 'levels/0/rank' is missing or has the wrong form.
                    "rank": 1,            | "rank": 1, "rang": 1, | policy.json, line 15: the field 'rang' is unknown.
                    "rank": 1,            | rank: 1,              | policy.json, line 13: this is not JSON.
                    "lastAge": 19,        | ''                    | policy.json, line 137: 'ages/lastAge' is missing or has the wrong form.
                    "lastAge": 19         | "lastAge": -1         | policy.json: lastAge is -1 but must be at least 0.
                    "extendedLastAge": 25 | "extendedLastAge": 9  | policy.json: extendedLastAge is 9 but must be at least 19.
                    "code": "universal"   | "code": "Universal"   | policy.json: The code of a level of need 'Universal' must be lower-case words joined by hyphens.
                    "code": "statutory"   | "code": "universal"   | policy.json: Level of need 'universal' is there twice.
                    "sources": ["R111"]   | "sources": []         | policy.json: Outcome 'no-further-action' names no source.
                    "from": "09:00"       | "from": "18:00"       | policy.json: Office hours must be 09:00-17:00 Europe/London: the working calendar counts by these.
                    "withdrawal": {       | "goodbye": {          | policy.json: The standard words for 'withdrawal' is missing.
                    "weight": "act-now"   | "weight": "shout"     | policy.json, line
                    """)
    void aWrongPolicyIsRefusedInOneSentence(String text, String replacement, String sentence) throws IOException {
        PackFolder edited = EditedPack.with(folder, "policy.json", text, replacement);
        assertThatThrownBy(() -> PolicyPack.read(edited))
                .isInstanceOf(PackProblem.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void aMissingCodeListIsNamed() throws IOException {
        PackFolder edited = EditedPack.with(folder, "codes.json", "\"name\": \"sex\"", "\"name\": \"gender\"");
        assertThatThrownBy(() -> PolicyPack.read(edited)).hasMessage("The code list 'sex' is missing.");
    }

    @Test
    void aVersionOfAnotherPackIsRefused() throws IOException {
        PackFolder edited = EditedPack.with(folder, "policy.json", "cwac-2024.1", "medway-2013.1");
        assertThatThrownBy(() -> PolicyPack.read(edited))
                .hasMessage("The version 'medway-2013.1' must begin with the pack's id, 'cwac-2024.'.");
    }
}
