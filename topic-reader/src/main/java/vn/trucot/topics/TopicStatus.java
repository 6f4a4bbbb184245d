package vn.trucot.topics;

/**
 * How far a topic is read.
 *
 * @param partitions 0 while nobody has made the topic
 * @param position sum of the next offsets to read
 * @param lag messages that are there and not yet read, as the broker last said
 */
public record TopicStatus(String topic, int partitions, long position, long lag) {}
