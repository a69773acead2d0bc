/** English names of currencies and of units of measure, with the codes and symbols that texts of every language use. */
import { rows, table } from "../../text/table.js";

/** ISO 4217 codes without those that headlines have as words (ALL, TOP, CUP …); in capitals only, also with M for million: MUSD. */
const codes = `AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY COP CRC
CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS
KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK
PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS
VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL`;

export default {
  classes: { s: ["", "s"] },
  codes: codes.split(/\s+/),
  nouns: table`
    dollar = dollar+s
    pound = pound+s
    rupee = rupee+s
    franc = franc+s
    dinar = dinar+s
    rial = rial+s, riyal+s
    peso = peso+s
    crown = crown+s, krone, kroner, krona, kronor, koruna
    won = won
    lira = lira+s, lire
    shilling = shilling+s
    ruble = ruble+s, rouble+s
    dirham = dirham+s
    taka = taka+s
    yuan = yuan+s
    yen = yen
    ringgit = ringgit+s
    manat = manat+s
    som = som+s
    mark = mark+s, markka
  `,
  nations: rows`
    USD | us; u s; american; united states | dollar
    AUD | australian; aussie | dollar
    CAD | canadian | dollar
    NZD | new zealand | dollar
    SGD | singapore; singaporean | dollar
    HKD | hong kong | dollar
    TWD | taiwan; taiwanese | dollar
    BND | brunei | dollar
    NAD | namibian | dollar
    JMD | jamaican | dollar
    FJD | fijian; fiji | dollar
    GBP | british; uk | pound
    EGP | egyptian | pound
    LBP | lebanese | pound
    SYP | syrian | pound
    SDG | sudanese | pound
    SSP | south sudanese | pound
    INR | indian; india | rupee
    PKR | pakistani; pakistan | rupee
    LKR | sri lankan; sri lanka | rupee
    NPR | nepali; nepalese | rupee
    MUR | mauritian; mauritius | rupee
    SCR | seychellois; seychelles | rupee
    CHF | swiss | franc
    XOF | cfa | franc
    RWF | rwandan | franc
    BIF | burundian; burundi | franc
    DJF | djiboutian | franc
    FRF | french | franc
    BEF | belgian | franc
    KWD | kuwaiti; kuwait | dinar
    BHD | bahraini; bahrain | dinar
    IQD | iraqi | dinar
    JOD | jordanian | dinar
    LYD | libyan | dinar
    TND | tunisian | dinar
    DZD | algerian | dinar
    RSD | serbian | dinar
    SAR | saudi; saudi arabian | rial
    QAR | qatari; qatar | rial
    OMR | omani | rial
    YER | yemeni | rial
    IRR | iranian | rial
    MXN | mexican | peso
    PHP | philippine; philippines; filipino | peso
    ARS | argentine; argentinian | peso
    CLP | chilean | peso
    COP | colombian | peso
    CUP | cuban | peso
    UYU | uruguayan | peso
    SEK | swedish | crown
    NOK | norwegian | crown
    DKK | danish | crown
    CZK | czech | crown
    ISK | icelandic | crown
    KRW | south korean; korean | won
    KPW | north korean | won
    TRY | turkish | lira
    KES | kenyan | shilling
    TZS | tanzanian | shilling
    UGX | ugandan | shilling
    SOS | somali | shilling
    RUB | russian | ruble
    BYN | belarusian | ruble
    AED | uae; emirati | dirham
    MAD | moroccan | dirham
    BDT | bangladeshi; bangladesh | taka
    CNY | chinese | yuan
    JPY | japanese | yen
    MYR | malaysian; malaysia | ringgit
    AZN | azerbaijani; azeri | manat
    TMT | turkmen | manat
    KGS | kyrgyz | som
    UZS | uzbek | som
    DEM | german | mark
    FIM | finnish | mark
    BAM | convertible | mark
  `,
  money: table`
    USD = dollar+s, buck+s, greenback+s, usd
    EUR = euro+s, eur
    GBP = pound+s sterling, sterling, quid, gbp
    INR = rupee+s, rs, inr
    PKR = pkr
    NPR = nrs
    LKR = slrs
    KES = ksh, kshs
    TZS = tsh, tshs
    UGX = ush, ushs
    BDT = taka+s, tk
    RUB = ruble+s, rouble+s, rub, rur
    JPY = yen
    CNY = yuan+s, renminbi, rmb, 元
    MYR = ringgit+s, malaysian ringgit+s
    KRW great = won
    MYR capitals = rm
    AED = dirham+s, dhs
    UAH = hryvnia+s, hryvna+s, hryvnya+s
    KZT = tenge
    ILS = shekel+s, new shekel+s, israeli shekel+s
    THB = baht, thai baht
    IDR = rupiah+s, indonesian rupiah, rp
    VND = dong, vietnamese dong
    MMK = kyat+s, myanmar kyat
    KHR = riels
    LAK = kip
    MNT = tugrik+s, tögrög
    BTN = ngultrum+s
    MVR = rufiyaa, maldivian rufiyaa
    AFN = afghani+s
    GEL = lari
    AMD = armenian dram+s, dram+s
    PLN = zloty+s, zlotys, polish zloty+s
    HUF = forint+s, hungarian forint+s
    RON = romanian leu, lei
    BGN = leva, bulgarian lev+s
    BRL = reais, brazilian real+s
    ZAR = rand, south african rand
    NGN = naira
    GHS = cedi+s
    ETB = birr, ethiopian birr
    ZMW = kwacha
    LKR = ரூ
    EGP = l e, geneh
    PEN = peruvian sol+s
    PYG = guarani+s
    VES = bolivar+s
    TJS = somoni
    DEM = deutsche mark+s, deutschmark+s
    ESP = peseta+s
    BTC = bitcoin+s, btc
    XDR = special drawing right+s, sdrs
    ? = dinar+s, riyal+s, rial+s, franc+s, peso+s, lira+s, manat+s, shilling+s, krone, kroner, kronor, krona, marks
  `,
  minor: table`
    ? closing = c
    GBP closing = p
    ? = cent+s, ¢, sen, ct, cts, centime+s
    GBP = penny, pence
    INR = paisa, paise
    RUB = kopek+s, kopeck+s
    UAH = kopiyka+s, kopiykas
    EGP = piastre+s
    TRY = kurus
    PLN = grosz
    CNY = fen
  `,
  measures: table`
    m = m, metre+s, meter+s
    km = km, kms, kilometre+s, kilometer+s, kilo metres
    cm = cm, cms, centimetre+s, centimeter+s
    mm = mm, millimetre+s, millimeter+s
    [mi_i] = mi, mile+s
    [nmi_i] = nautical mile+s, nmi
    [ft_i] = ft, foot, feet
    [in_i] = inch, inches
    [yd_i] = yd, yds, yard+s
    kg = kg, kgs, k g, k gs, kilo+s, kilogram+s, kilogramme+s
    g = g, gs, gram+s, gramme+s, gm, gms
    mg = mg, milligram+s
    dg = dg
    [lb_av]/GBP = pound+s
    [lb_av] = lb, lbs
    [oz_av] = oz, ounce+s
    t = t, tonne+s, ton+s, metric ton+s, metric tonne+s
    t*1e6 = mtpa, mmt, mmtpa, megaton+s, megatonne+s
    t*1e3 = kt, kiloton+s, kilotonne+s
    q = quintal+s
    L = l, litre+s, liter+s, ltr, ltrs
    mL = ml, mls, millilitre+s, milliliter+s
    hL = hl, hectolitre+s, hectoliter+s
    [gal_us] = gal, gals, gallon+s
    bbl = bbl, bbls, barrel+s
    bbl/d = bbl / d, b / d, bpd, barrel+s per day, barrel+s a day, barrel+s / day, barrel+s daily, barrel+s of oil per day, barrel+s of oil a day, barrel+s of crude per day, barrel+s of crude a day, bbl / day
    bbl/d*1e6 = mb / d, mmb / d, mbpd, mmbpd
    m2 = m2, square metre+s, square meter+s, sq m, sqm, sq metre+s, sq meter+s
    km2 = km2, square kilometre+s, square kilometer+s, sq km, sq kms, sqkm
    [ft_i]2 = square foot, square feet, sq ft
    [mi_i]2 = square mile+s, sq mile+s
    cm2 = cm2, square centimetre+s
    har = ha, hectare+s
    [acr_us] = ac, acre+s
    m3 = m3, cubic metre+s, cubic meter+s, cu m, cubic m, scm
    m3*1e9 = bcm, billion cubic metre+s, billion cubic meter+s
    m3*1e6 = mcm
    m3/d*1e6 = mmscmd, mcm / d
    m3/s = cumec+s, cubic metre+s per second, cubic meter+s per second
    cm3 = cm3, cubic centimetre+s
    mm3 = mm3
    [cft_i] = cubic foot, cubic feet, cu ft, cft
    [cft_i]*1e12 = tcf
    [cft_i]*1e9 = bcf
    [cft_i]/s = cusec+s
    W = w, watt+s
    kW = kw, kilowatt+s
    MW = mw, megawatt+s, mwe, mega watt+s, mwp
    GW = gw, gigawatt+s, giga watt+s
    TW = tw, terawatt+s
    kWh = kwh, kilowatt hour+s
    MWh = mwh, megawatt hour+s
    GWh = gwh, gigawatt hour+s
    TWh = twh, terawatt hour+s
    kV = kv, kilovolt+s
    V = volt+s
    A = ampere+s, amp+s
    J = joule+s
    [Btu]*1e6 = mmbtu, million british thermal units
    km/h = kmh, kph, kmph, km / h, km / hr, km per hour, kilometre+s per hour, kilometer+s per hour, kilometre+s an hour, kilometer+s an hour, kilometres / hour
    [mi_i]/h = mph, mi / h, mi / hr, mile+s per hour, mile+s an hour
    m/s = m / s, metre+s per second, meter+s per second
    [kn_i] = knot+s
    Cel = ° c, ℃, degree+s c, degree+s celsius, deg celsius, deg c, celsius, celcius, centigrade, centigrate, degree+s centigrade, ° celsius
    [degF] = ° f, ℉, degree+s f, degree+s fahrenheit, deg fahrenheit, deg f, fahrenheit, farenheit, degree+s farenheit, ° fahrenheit
    Hz = hz, hertz
    kHz = khz, kilohertz
    MHz = mhz, megahertz
    GHz = ghz, gigahertz
    Mbit/s = mbps, megabit+s per second
    Gbit/s = gbps, gigabit+s per second
    MBy = mb, megabyte+s
    GBy = gb, gigabyte+s
    TBy = tb, terabyte+s
    TEU = teu, teus
    [car_m] = carat+s
    deg = °, degree+s
    [in_i] closing = in
    A capitals = A
  `,
  percent: table`
    % = percent, per cent, percents, percentage, percentage point+s, percent point+s, pct, pc
  `,
  /** Written close before "$": US$ 5, S$ 3. */
  dollars: table`
    USD = us, u s, usd
    HKD = hk
    CAD = c, ca, can
    AUD = a, au, aus
    SGD = s, sg
    NZD = nz
    TWD = nt
    BRL = r
    MXN = mx, mex
    NAD = n
    JMD = j
    TTD = tt
    BBD = bds
    FJD = fj
  `,
} as const;
