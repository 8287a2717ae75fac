package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.catalog.Crosswalks;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.document.DocumentSchemas;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.document.TranslationJson;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;

/** Documents that are written to files: whole or not at all. */
class WrittenFilesTest {

    private static final Framework SEVEN = Frameworks.sevenPrinciples();

    @TempDir
    private Path folder;

    private interface Writer {
        void write(Path file) throws IOException;
    }

    private List<Path> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Assessment assessment() {
        return Assessment.builder()
                .id(AssessmentId.of("a-1"))
                .framework(SEVEN.ref())
                .origin(Origin.FICTIONAL)
                .date(LocalDate.of(2026, 3, 31))
                .arrangement(Arrangement.builder()
                        .id(ArrangementId.of("friday"))
                        .name("Friday group")
                        .kind("A weekly group")
                        .purpose("Company")
                        .stage(Stage.EXISTING)
                        .build())
                .build();
    }

    private static Tailoring tailoring() {
        return Tailoring.builder()
                .id(FrameworkId.of("ours"))
                .edition(Edition.parse("1.0.0"))
                .base(SEVEN.ref())
                .name("Ours")
                .madeBy("Us")
                .madeWith("Us")
                .addChanges(new Change.WeighPrinciple(SEVEN.principles().get(0).id(), BigDecimal.TEN, "It matters."))
                .build();
    }

    static Stream<Named<Writer>> writers() {
        Translation translation = Translations.find(SEVEN, "cy").orElseThrow();
        Crosswalk crosswalk = Crosswalks.all().get(0);
        return Stream.of(
                Named.of("assessment", file -> AssessmentJson.write(assessment(), file)),
                Named.of("framework", file -> FrameworkJson.write(SEVEN, file)),
                Named.of("spreadsheet", file -> FrameworkCsv.write(SEVEN, file)),
                Named.of("tailoring", file -> TailoringJson.write(tailoring(), file)),
                Named.of("translation", file -> TranslationJson.write(translation, file)),
                Named.of("crosswalk", file -> CrosswalkJson.write(crosswalk, file)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aFileIsReplacedAndNothingStaysBesideIt(Writer writer) throws IOException {
        Path file = Files.writeString(folder.resolve("it"), "x".repeat(1_000_000));
        Path anew = folder.resolve("anew");

        writer.write(file);
        writer.write(anew);

        assertThat(file).hasSameBinaryContentAs(anew);
        assertThat(there()).containsExactlyInAnyOrder(file, anew);
    }

    /** The short name under which a file is written first fits; its own doesn't. */
    @ParameterizedTest
    @MethodSource("writers")
    void nothingIsLeftOfOneThatFails(Writer writer) {
        assertThatIOException().isThrownBy(() -> writer.write(folder.resolve("x".repeat(300))));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBeWrittenLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("it.csv"), "before");
        Framework faulty = Framework.builder()
                .from(SEVEN)
                .roles(SEVEN.roles().subList(0, 1))
                .build();

        assertThatIllegalArgumentException().isThrownBy(() -> FrameworkCsv.write(faulty, file));
        assertThat(file).hasContent("before");
        assertThat(there()).containsExactly(file);
    }

    @Test
    void schemasAreReplacedOneByOne() throws IOException {
        Path old = Files.writeString(folder.resolve(DocumentSchemas.fileName("assessment")), "before");

        assertThat(there()).containsExactly(old);
        assertThat(DocumentSchemas.write(folder)).contains(old);
        assertThat(old).hasBinaryContent(DocumentSchemas.schema("assessment"));
        assertThat(there()).hasSameSizeAs(DocumentSchemas.names());
    }
}
