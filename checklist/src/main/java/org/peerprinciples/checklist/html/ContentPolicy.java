package org.peerprinciples.checklist.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The Content-Security-Policy of a page (W3C, CSP Level 3): nothing is loaded, sent or run but the one stylesheet and the one
 * script that stand in it, known by their hashes.
 */
final class ContentPolicy {

    private ContentPolicy() {}

    static String of(String style, Optional<String> script) {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '"
                + script.map(ContentPolicy::hash).orElse("none") + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
