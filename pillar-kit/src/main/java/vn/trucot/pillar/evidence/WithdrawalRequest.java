package vn.trucot.pillar.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a piece of evidence does not count any more. */
public record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}
