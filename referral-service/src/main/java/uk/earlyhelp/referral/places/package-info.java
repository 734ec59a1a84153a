/** Where a family belongs: districts, areas, children's centres, schools, teams and agencies, each with its dates (R181 to R192). */
package uk.earlyhelp.referral.places;
