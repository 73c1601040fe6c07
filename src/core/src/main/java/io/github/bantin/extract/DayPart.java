package io.github.bantin.extract;

/** The parts of the day that the words behind a time name. */
enum DayPart {
    MORNING,
    NOON,
    AFTERNOON,
    EVENING,
    NIGHT,
    /** "ngày" and "hôm", which tell no part. */
    ANY;

    private static final int HALF_DAY = 12;

    /** The hour from 0 to 23 that an hour said with this part of the day is: "3 giờ chiều" is 15 hours. */
    int hour(int hour) {
        return switch (this) {
            case AFTERNOON, EVENING -> hour < HALF_DAY ? hour + HALF_DAY : hour;
            case NOON -> hour < 3 ? hour + HALF_DAY : hour;
            case NIGHT -> hour == HALF_DAY ? 0 : hour >= 6 && hour < HALF_DAY ? hour + HALF_DAY : hour;
            case MORNING, ANY -> hour;
        };
    }
}
