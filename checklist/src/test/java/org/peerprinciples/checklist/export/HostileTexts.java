package org.peerprinciples.checklist.export;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What people might write, by mistake or on purpose, that formats could take for their own. */
final class HostileTexts {

    private HostileTexts() {}

    static Arbitrary<String> all() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "![x](http://x)",
                "| a | b |",
                "\\",
                "*",
                "_",
                "`",
                "~~~",
                "# ",
                "> ",
                "- ",
                "+ ",
                "1. ",
                "12) ",
                "===",
                "---",
                "&lt;",
                "\n",
                "\r\n",
                "\t",
                "    ",
                "\u001b[2J",
                "\u009b2J",
                "\u2028",
                "\u202E",
                "\u2066",
                "مرحبا",
                "安心できる場所。",
                "e\u0301\u0323",
                "👩🏽‍🤝‍👨🏿",
                "\ud83d",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "</style>",
                "</title>",
                "</svg>",
                "</textarea>",
                "<!--",
                "]]>",
                "{{title}}",
                "{{{title}}}",
                "javascript:alert(1)",
                "&#x202E;",
                "word",
                " ",
                "a rather longer piece of text ",
                "x".repeat(120));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(12))
                .list()
                .ofMinSize(0)
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }
}
