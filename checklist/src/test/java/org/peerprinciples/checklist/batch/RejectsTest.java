package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.id.RoleId;

class RejectsTest {

    private static final Batch BATCH =
            Batch.of(Checklist.of(Frameworks.sevenPrinciples())).withDefaultRole(RoleId.of("peer-supporter"));

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void whatNamesNothingIsMissing() {
        Outcome outcome = Outcome.of(BATCH, "arrangement,rater,role,date\nNA,,,\n?,,,\na,?,?,?\na,NA,NA,NA\n,,,\n");
        assertThat(outcome.scores()).singleElement().asString().startsWith("a,NA,2,0,2,");
        assertThat(outcome.rejects())
                .contains("\n2,empty,", "\n3,empty,", "\n6,empty,")
                .contains("found 'NA', allowed", "found nothing, allowed");
    }

    @Test
    void shortWordsAreShownAndSentencesCounted() {
        String rejects = Outcome.of(
                        BATCH,
                        "arrangement,date,safe.confidentiality\na,15/07/2026,2.5\nb,x y,!\n-c-,2026-07-15,most of the time\n")
                .rejects();
        assertThat(rejects)
                .contains("\"line 2, column B (date): malformed-date: found '15/07/2026', allowed is a day")
                .contains("such as 2026-07-15")
                .contains("found '2.5'", "found a text of 3 characters", "found a text of 1 character,")
                .contains("found '-c-'", "found a text of 16 characters")
                .doesNotContain("row 2, column");
    }

    @Test
    void levelsAndRepliesMayBeInCapitals() {
        Outcome lower = Outcome.of(BATCH, "arrangement,safe.confidentiality,screen.shared-experience\na,mostly,yes\n");
        Outcome upper = Outcome.of(BATCH, "arrangement,safe.confidentiality,screen.shared-experience\na,Mostly,YES\n");
        assertThat(upper.run().counts().scored()).isEqualTo(1);
        assertThat(upper.arrangements()).isEqualTo(lower.arrangements());
        assertThat(Outcome.of(BATCH, "arrangement,safe.confidentiality\na,planned:Mostly\n")
                        .scores())
                .hasSize(1);
    }

    @Test
    void contradictionsNameBothLines() {
        String csv = "arrangement,rater,region\na,1,north\na,2,south\na,1,north\na,3,in the north\n";
        for (Batch batch :
                List.of(BATCH.withCarried("region"), BATCH.withCarried("region").grouped())) {
            assertThat(Outcome.of(batch, csv).rejects())
                    .contains("line 3 (region): fields-disagree: found 'south', where line 2 has 'north'")
                    .contains("line 4 (rater): duplicate-rating: found a rater who has a row about this arrangement"
                            + " already, line 2")
                    .contains("found a text of 12 characters, where line 2 has 'north'");
        }
    }

    @Test
    void rowsCanBeReadWhateverTheirBytes() {
        byte[] csv = "arrangement,rater\n-a-,1\nb,\u00e9\u0000\nc c,\"x\"\n".getBytes(StandardCharsets.ISO_8859_1);
        Outcome outcome = Outcome.of(BATCH, csv);
        assertThat(outcome.rejects())
                .contains(",\"'-a-,1\"\n")
                .contains(",\"b,\\xE9\\x00\"\n")
                .contains(",\"c c,\"\"x\"\"\"\n")
                .doesNotContain("\0");
        assertThat(Outcome.of(BATCH, "arrangement,rater\n\u00fc \u65e5 \ud83d\ude00,1\n")
                        .rejects()
                        .getBytes(StandardCharsets.ISO_8859_1))
                .asString(StandardCharsets.UTF_8)
                .contains("\"\u00fc \u65e5 \ud83d\ude00,1\"");
    }

    @Test
    void packedTwiceIsUnpackedAndCutShortIsSaid() throws IOException {
        byte[] csv = "arrangement,rater\na,1\n".getBytes(StandardCharsets.UTF_8);
        byte[] packed = packed(csv);
        assertThat(Outcome.of(BATCH, packed(packed)).scores()).hasSize(1);
        assertThatThrownBy(() -> Outcome.of(BATCH, Arrays.copyOf(packed, packed.length - 9)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cut short");
        assertThatThrownBy(() -> Outcome.of(BATCH, Arrays.copyOf(packed, 5)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cut short");
        byte[] damaged = packed.clone();
        damaged[damaged.length - 6] ^= 1;
        assertThatThrownBy(() -> Outcome.of(BATCH, damaged)).hasMessageContaining("damaged");
    }

    @Test
    void memoryThatIsUsedUpIsSaidWithTheCure() {
        for (int threads = 1; threads <= 2; threads++) {
            Batch full = BATCH.withThreads(threads).withListener((rows, read, all) -> {
                throw new OutOfMemoryError("Java heap space");
            });
            assertThatThrownBy(() -> Outcome.of(full, "arrangement\na\n"))
                    .isInstanceOf(MemoryLimitException.class)
                    .hasMessageContaining("-Xmx")
                    .hasMessageContaining("--grouped");
        }
    }
}
