/** Advice that units and their support teams (tổ hỗ trợ) gave to enterprises about digital transformation. */
@NullMarked
package vn.trucot.economy.support;

import org.jspecify.annotations.NullMarked;
