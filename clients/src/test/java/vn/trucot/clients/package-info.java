/** What integrators rely on: a document that tools read, and that does not change under them. */
package vn.trucot.clients;
