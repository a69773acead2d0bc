import { test } from "node:test";
import { assertCases } from "../../quantities/cases.js";

test("money before and after the amount", () => {
  assertCases(
    "en",
    `
    $65 billion ==> 65000000000 USD
    US$4.7 billion ==> 4700000000 USD
    S$175.2 billion ==> 175200000000 SGD
    hk $ 10.05 billion ==> 10050000000 HKD
    a $ 300 million contract ==> 300000000 USD
    £23.1bn ==> 23100000000 GBP
    €440m ==> 440000000 EUR
    Rs 5 lakh crore ==> 5000000000000 INR
    Rs.392.52 crore ==> 3925200000 INR
    USD 18.2 billion ==> 18200000000 USD
    75 USD million ==> 75000000 USD
    33 billion US dollars ==> 33000000000 USD
    1.5 bn euros ==> 1500000000 EUR
    689 millions of dollars ==> 689000000 USD
    KSh 16 billion ==> 16000000000 KES
    twenty crore Nepali rupees ==> 200000000 NPR
    298.6 billion won ($265m) ==> 298600000000 KRW; 265000000 USD
    30 MUSD ==> 30000000 USD
    20 euros and 43 cents ==> 20.43 EUR
    $20 43 ==> 20.43 USD
    10 $ 30 $ ==> 10 USD; 30 USD
    a million dollars ==> 1000000 USD
    ten riyals ==> 10 money
    3.14US$ ==> 3.14 USD
    $10-20 million ==> 10000000 USD; 20000000 USD
    2.5–3 billion euros ==> 2500000000 EUR; 3000000000 EUR
    between 3 and 6 billion euros ==> 3; 6000000000 EUR
    `,
  );
});

test("what is no money", () => {
  assertCases(
    "en",
    `
    3 won medals ==> 3
    Euro 2024 ==> 2024
    ALL 70 of us ==> 70
    $4.25 and 32 is the quantity ==> 4.25 USD; 32
    `,
  );
});

test("shares and measures", () => {
  assertCases(
    "en",
    `
    27% ==> 27 %
    3.5-4% ==> 3.5 %; 4 %
    in 2019-20 15% ==> 2019; 20; 15 %
    16 per cent ==> 16 %
    twenty percent ==> 20 %
    24 percentage points ==> 24 %
    test?q=30%25%2020% ==> 30; 25; 2020
    1,160 MW ==> 1160 MW
    22.7 billion cubic metres ==> 22700000000 m3
    38 bcm ==> 38000000000 m3
    2 million barrels per day ==> 2000000 bbl/d
    1.5 million bbl/d ==> 1500000 bbl/d
    10 lakh tonnes ==> 1000000 t
    5m tonnes ==> 5000000 t
    190 km2 ==> 190 km2
    40 m² ==> 40 m2
    90 km/h ==> 90 km/h
    188 miles an hour ==> 188 [mi_i]/h
    25 °C ==> 25 Cel
    70 degrees F ==> 70 [degF]
    7 feet 10 inches ==> 94 [in_i]
    10 kms, 8 metres ==> 10008 m
    10-gallon ==> 10 [gal_us]
    half a gallon ==> 0.5 [gal_us]
    two pounds ==> 2 [lb_av]
    2 million pounds ==> 2000000 GBP
    `,
  );
});

test("what is no measure", () => {
  assertCases(
    "en",
    `
    2 in April ==> 2
    in 2008 a pact ==> 2008
    24703 L-202 ==> 24703; 202
    said of "Group of 5" ==> 5
    3-day visit ==> 3
    `,
  );
});
