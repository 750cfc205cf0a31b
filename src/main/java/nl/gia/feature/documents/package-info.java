/**
 * The evidence: documents with their number in the document system, and the rows that they belong
 * to.
 */
@NullMarked
package nl.gia.feature.documents;

import org.jspecify.annotations.NullMarked;
