/** JSON, read strictly and written in its canonical form (RFC 8785); the shelter of Jackson. */
@NullMarked
package nl.gia.platform.json;

import org.jspecify.annotations.NullMarked;
