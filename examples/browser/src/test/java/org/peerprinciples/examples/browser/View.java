package org.peerprinciples.examples.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** On what people look at a page. */
enum View {
    SCREEN(1280, 900, ColorScheme.LIGHT),
    SCREEN_DARK(1280, 900, ColorScheme.DARK),
    PHONE(375, 812, ColorScheme.LIGHT),
    PHONE_DARK(375, 812, ColorScheme.DARK),
    /** The width at which WCAG 2.2 wants no scrolling sideways (success criterion 1.4.10). */
    NARROW(320, 640, ColorScheme.LIGHT);

    final int width;
    final int height;
    final ColorScheme colours;

    View(int width, int height, ColorScheme colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    /** The name as part of a file's. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
