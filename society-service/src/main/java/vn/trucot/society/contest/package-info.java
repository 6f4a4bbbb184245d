/** Contests and campaigns (cuộc thi, chiến dịch truyền thông) about digital transformation, and how many they reached. */
@NullMarked
package vn.trucot.society.contest;

import org.jspecify.annotations.NullMarked;
