package vn.trucot.gateway.figure;

/** The figures that weigh a part, by their own rules. */
record Weights(Line line, Rules rules) {

    long known() {
        return line.valued;
    }
}
