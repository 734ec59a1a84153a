#!/bin/sh
# Counts the tests of every module from the reports that Maven leaves, and says so in one closing line.
find . -path '*/target/*-reports/TEST-*.xml' -exec grep -h '^<testsuite ' {} + | awk '
    function number(name) {
        return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0
    }
    { tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
    END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped }'
