/** What the REST interface of every pillar service has in common. */
@NullMarked
package vn.trucot.pillar.rest;

import org.jspecify.annotations.NullMarked;
