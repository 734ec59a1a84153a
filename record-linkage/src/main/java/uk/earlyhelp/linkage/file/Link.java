package uk.earlyhelp.linkage.file;

/** Two records that the machine holds for one person, with the probability, 0 to 1, and the weight in bits. */
record Link(int first, int second, double probability, double weight) {}
