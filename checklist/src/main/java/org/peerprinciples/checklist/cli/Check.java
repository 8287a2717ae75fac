package org.peerprinciples.checklist.cli;

import java.util.List;
import org.peerprinciples.checklist.finding.FrameworkLint;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.document.DocumentReader;
import org.peerprinciples.core.document.DocumentSchemas;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.document.TranslationJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.problem.Problem;

/** Checks a document as what it says it is. */
final class Check {

    private static final String FRAMEWORK = "framework";

    private final FrameworkCatalog catalog;

    Check(FrameworkCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What there is to say about a document.
     *
     * @param isWell whether there is nothing to mend and nothing to think about
     * @param lines what to print
     */
    record Result(boolean isWell, List<String> lines) {
        Result {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Checks a document.
     *
     * @param input the document
     * @return what there is to say
     * @throws CommandFailure if it is of a kind that nobody writes by hand, and so isn't checked
     */
    Result of(Input input) {
        String kind = input.isJson() ? input.kind().orElse(FRAMEWORK) : FRAMEWORK;
        DocumentReader<?> reader = reader(input, kind);
        List<Problem> problems = reader.problems(input.bytes());
        if (!problems.isEmpty()) {
            return new Result(false, input.lines(problems));
        }
        Object document = input.as(reader);
        if (document instanceof Framework framework) {
            return remarks(input.name(), framework);
        } else if (document instanceof Assessment assessment && Form.isUnfinished(assessment)) {
            return new Result(false, List.of(input.name() + ": " + FormCommand.UNFINISHED));
        }
        return new Result(true, List.of(input.name() + ": " + kind + ", without problems"));
    }

    private DocumentReader<?> reader(Input input, String kind) {
        return switch (kind) {
            case FRAMEWORK -> input.isJson() ? FrameworkJson.standard() : FrameworkCsv.standard();
            case "assessment" -> AssessmentJson.using(catalog);
            case "tailoring" -> TailoringJson.using(catalog);
            case "translation" -> TranslationJson.using(catalog);
            case "crosswalk" -> CrosswalkJson.using(catalog);
            default ->
                throw CommandFailure.in(
                        input.name(),
                        "is a document of kind '" + kind + "', and what can be checked is "
                                + String.join(", ", DocumentSchemas.names()));
        };
    }

    /**
     * Says what might make a framework's questions hard to answer.
     *
     * @param name what to call it
     * @param framework the framework
     * @return what there is to say
     */
    static Result remarks(String name, Framework framework) {
        List<String> remarks = FrameworkLint.standard().examine(framework).stream()
                .map(remark -> name + ": " + remark)
                .toList();
        return remarks.isEmpty()
                ? new Result(
                        true,
                        List.of(name + ": framework " + FrameworkChoice.name(framework.ref())
                                + ", without problems or remarks"))
                : new Result(false, remarks);
    }
}
