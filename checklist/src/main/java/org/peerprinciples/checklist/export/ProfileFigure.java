package org.peerprinciples.checklist.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.report.Drawing;

/**
 * The profile: names and figures are text, so that they wrap; beside each, or beneath it on a narrow screen, a bar in per cent of
 * the room there is, so that its signs keep their size.
 */
final class ProfileFigure {

    private final PageParts parts;
    private final Drawing.Profile profile;
    private final String id;

    ProfileFigure(PageParts parts, Drawing.Profile profile, String id) {
        this.parts = parts;
        this.profile = profile;
        this.id = id;
    }

    Map<String, ?> values() {
        Drawing.Legend legend = profile.legend();
        return Map.of(
                "range",
                legend.range(),
                "point",
                legend.point(),
                "mark",
                legend.mark(),
                "before",
                legend.before().orElse(""),
                "bars",
                IntStream.range(0, profile.bars().size())
                        .mapToObj(b -> bar(profile.bars().get(b), id + "-" + (b + 1)))
                        .toList());
    }

    private Map<String, ?> bar(Drawing.Bar bar, String barId) {
        return Map.ofEntries(
                Map.entry("id", barId),
                Map.entry("name", bar.name()),
                Map.entry("standing", bar.standing()),
                Map.entry("butNot", bar.butNot().orElse("")),
                Map.entry("because", bar.because()),
                Map.entry("figures", figures(bar)),
                Map.entry("earlier", earlier(bar).orElse("")),
                Map.entry("description", description(bar)),
                Map.entry(
                        "ranges",
                        bar.low().isPresent() && bar.high().isPresent()
                                ? List.of(range(bar.low().get(), bar.high().get()))
                                : List.of()),
                Map.entry("mark", plain(bar.mark())),
                Map.entry(
                        "befores",
                        bar.before().map(ProfileFigure::plain).stream().toList()),
                Map.entry(
                        "points", bar.point().map(ProfileFigure::plain).stream().toList()));
    }

    private static Map<String, ?> range(BigDecimal low, BigDecimal high) {
        return Map.of("from", plain(low), "width", plain(high.subtract(low)));
    }

    /** Such as {@code 55.0 (40.0 to 70.0)}: the point, and the range if it is more than that. */
    private String figures(Drawing.Bar bar) {
        String range = rangeInWords(bar).orElse("");
        return bar.point()
                .map(point -> range.isEmpty() || range.equals(plain(point))
                        ? plain(point)
                        : plain(point) + " (" + range + ")")
                .orElse(range);
    }

    /** What the sign of the earlier evaluation means, and its figure. */
    private Optional<String> earlier(Drawing.Bar bar) {
        return bar.before().flatMap(before -> profile.legend().before().map(word -> word + ": " + plain(before)));
    }

    private Optional<String> rangeInWords(Drawing.Bar bar) {
        return bar.low()
                .flatMap(low -> bar.high()
                        .map(high -> low.compareTo(high) == 0
                                ? plain(low)
                                : parts.say("profile.range", plain(low), plain(high))));
    }

    private String description(Drawing.Bar bar) {
        List<String> said = new ArrayList<>();
        said.add(bar.standing());
        bar.butNot().ifPresent(said::add);
        // Where nothing is missing the point says it all.
        rangeInWords(bar)
                .filter(range -> bar.point()
                        .map(ProfileFigure::plain)
                        .filter(range::equals)
                        .isEmpty())
                .ifPresent(range -> said.add(profile.legend().range() + ": " + range));
        bar.point().ifPresent(point -> said.add(profile.legend().point() + ": " + plain(point)));
        said.add(profile.legend().mark() + ": " + plain(bar.mark()));
        earlier(bar).ifPresent(said::add);
        return String.join("; ", said);
    }

    private static String plain(BigDecimal points) {
        return points.toPlainString();
    }
}
