import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.checklist.agreement.Agreement;
import org.peerprinciples.checklist.agreement.AgreementStatistics;
import org.peerprinciples.checklist.agreement.Metric;
import org.peerprinciples.checklist.agreement.RatingTable;
import org.peerprinciples.checklist.agreement.Scale;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.sampling.Bootstrap;

/**
 * Krippendorff's ordinal alpha of the table in Hayes and Krippendorff (2007), who print 0.7598. Runs as it is:
 * {@code java --class-path peer-principles-cli.jar PublishedFigure.java hayes-krippendorff-2007.csv}.
 */
final class PublishedFigure {

    private PublishedFigure() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 1) {
            System.err.println("usage: java --class-path peer-principles-cli.jar PublishedFigure.java FILE");
            System.exit(2);
        }
        RatingTable ratings = RatingTable.of(Scale.range(0, 3), CsvTable.read(Path.of(args[0])), Optional.empty());
        Agreement alpha = AgreementStatistics.krippendorffAlpha(Metric.ORDINAL)
                .compute(ratings, Optional.of(Bootstrap.percentile(1)));
        System.out.printf(Locale.ROOT, "ordinal alpha %.4f", alpha.coefficient());
        alpha.interval().ifPresent(interval -> System.out.printf(
                Locale.ROOT, ", %.4f to %.4f with the seed 1%n", interval.low(), interval.high()));
    }
}
