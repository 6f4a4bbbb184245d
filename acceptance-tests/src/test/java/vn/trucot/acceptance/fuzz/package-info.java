/** Requests that nobody means well, made from the description of the interface. */
@org.jspecify.annotations.NullMarked
package vn.trucot.acceptance.fuzz;
