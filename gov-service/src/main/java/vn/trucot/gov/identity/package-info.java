/** Identities (mã định danh): under which codes other systems know the bodies that are org units here. */
@NullMarked
package vn.trucot.gov.identity;

import org.jspecify.annotations.NullMarked;
