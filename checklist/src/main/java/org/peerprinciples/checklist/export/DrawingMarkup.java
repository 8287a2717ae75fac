package org.peerprinciples.checklist.export;

import java.util.Map;
import org.peerprinciples.checklist.report.Drawing;

/** Drawings of a page: each a figure with its title, what should be known of it, and the same as a table. */
final class DrawingMarkup {

    private final PageParts parts;
    private final TableMarkup tables;

    DrawingMarkup(PageParts parts, TableMarkup tables) {
        this.parts = parts;
        this.tables = tables;
    }

    String of(Drawing drawing) {
        String id = parts.nextDrawing();
        return parts.render(
                "drawing",
                Map.of(
                        "id", id,
                        "title", drawing.title(),
                        "description", drawing.description(),
                        "figure", figure(drawing, id),
                        "asTable", parts.say("drawing.table"),
                        "table", tables.of(drawing.table(), drawing.title())));
    }

    private String figure(Drawing drawing, String id) {
        if (drawing instanceof Drawing.Profile profile) {
            return parts.render("profile", new ProfileFigure(parts, profile, id).values());
        } else if (drawing instanceof Drawing.Dots dots) {
            return parts.render("dots", new DotsFigure(dots, id).values());
        }
        return parts.render("leaves", LeavesFigure.values((Drawing.Leaves) drawing, id));
    }
}
