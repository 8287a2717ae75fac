package org.peerprinciples.core.framework;

import java.util.Collection;
import java.util.Optional;

/** Where readers look up the framework that a document refers to. A catalog is one; so is any method that finds. */
public interface FrameworkLookup {

    /**
     * Finds an edition of a framework.
     *
     * @param ref the framework's id and edition; a digest in it is not looked at
     * @return the framework, or empty if this lookup doesn't have that edition
     */
    Optional<Framework> find(FrameworkRef ref);

    /** {@return the editions that can be found, for hints; may be empty even where some can be found} */
    Collection<FrameworkRef> refs();
}
