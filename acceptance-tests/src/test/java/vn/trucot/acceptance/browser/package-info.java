/** The dashboard in a headless browser, as a person uses it. */
@NullMarked
package vn.trucot.acceptance.browser;

import org.jspecify.annotations.NullMarked;
