/** Bengali names of currencies and of units of measure; case endings join them: টাকার, কিলোমিটারের. */
import { rows, table } from "../../text/table.js";

export default {
  // After a consonant -এর is ের and -এ is ে; after a vowel র, য় and তে.
  classes: {
    c: ["", "ের", "ে", "েই", "েরও", "েও", "ও", "ই", "কে", "টি"],
    v: ["", "র", "য়", "তে", "রও", "ও", "ই", "কে", "টি", "টা"],
  },
  codes: [],
  nouns: table`
    dollar = ডলার+c
    pound = পাউন্ড+c, পাউণ্ড+c
    rupee = রুপি+v, রুপী+v
    franc = ফ্রাঁ+v, ফ্রাঙ্ক+c, ফ্রাংক+c
    dinar = দিনার+c
    rial = রিয়াল+c
    peso = পেসো+v
    crown = ক্রোনা+v, ক্রোনার+c, ক্রোন+c
    won = ওন+c, উওন+c
    lira = লিরা+v
    shilling = শিলিং+c
    ruble = রুবল+c
    dirham = দিরহাম+c
    taka = টাকা+v
    yuan = ইউয়ান+c
    yen = ইয়েন+c
    ringgit = রিঙ্গিত+c, রিংগিত+c
    manat = মানাত+c
    som = সোম+c
    mark = মার্ক+c
  `,
  nations: rows`
    USD | মার্কিন; আমেরিকান; যুক্তরাষ্ট্রের; ইউএস | dollar
    AUD | অস্ট্রেলিয়ান; অস্ট্রেলীয় | dollar
    CAD | কানাডিয়ান; কানাডীয় | dollar
    NZD | নিউজিল্যান্ড | dollar
    SGD | সিঙ্গাপুর; সিঙ্গাপুরি | dollar
    HKD | হংকং | dollar
    TWD | তাইওয়ান; তাইওয়ানি | dollar
    GBP | ব্রিটিশ | pound
    EGP | মিসরীয়; মিশরীয় | pound
    LBP | লেবানিজ | pound
    SYP | সিরীয় | pound
    INR | ভারতীয় | rupee; taka
    PKR | পাকিস্তানি | rupee; taka
    LKR | শ্রীলঙ্কান; শ্রীলঙ্কার | rupee; taka
    NPR | নেপালি | rupee; taka
    CHF | সুইস | franc
    KWD | কুয়েতি | dinar
    BHD | বাহরাইনি | dinar
    IQD | ইরাকি | dinar
    JOD | জর্ডানি | dinar
    SAR | সৌদি | rial
    QAR | কাতারি | rial
    OMR | ওমানি | rial
    IRR | ইরানি | rial
    MXN | মেক্সিকান | peso
    PHP | ফিলিপিনো | peso
    SEK | সুইডিশ | crown
    NOK | নরওয়েজিয়ান | crown
    DKK | ডেনিশ | crown
    KRW | দক্ষিণ কোরীয়; দক্ষিণ কোরিয়ার; কোরীয় | won
    TRY | তুর্কি | lira
    KES | কেনীয় | shilling
    RUB | রুশ; রাশিয়ান | ruble
    BYN | বেলারুশীয় | ruble
    AED | আমিরাতি; সংযুক্ত আরব আমিরাতের | dirham
    MAD | মরক্কান | dirham
    BDT | বাংলাদেশি; বাংলাদেশী | taka
    CNY | চীনা; চাইনিজ | yuan
    JPY | জাপানি | yen
    MYR | মালয়েশিয়ান; মালয়েশীয় | ringgit
    AZN | আজারবাইজানি | manat
  `,
  money: table`
    USD = ডলার+c
    EUR = ইউরো+v
    GBP = পাউন্ড স্টার্লিং+c, স্টার্লিং+c
    BDT = টাকা+v
    INR = রুপি+v, রুপী+v
    RUB = রুবল+c
    JPY = ইয়েন+c
    CNY = ইউয়ান+c, আরএমবি+v, রেনমিনবি+v
    TRY = লিরা+v
    MYR = রিঙ্গিত+c, রিংগিত+c
    AED = দিরহাম+c
    UAH = রিভনিয়া+v
    ILS = শেকেল+c
    THB = বাথ+c, থাই বাথ+c
    IDR = রুপিয়া+v
    VND = ডং+c
    MMK = কিয়াত+c
    BTN = গুলট্রাম+c
    MVR = রুফিয়া+v
    AFN = আফগানি+v
    ZAR = র‍্যান্ড+c
    NGN = নাইরা+v
    KRW = ওন+c, উওন+c
    BTC = বিটকয়েন+c
    ? = দিনার+c, রিয়াল+c, ফ্রাঁ+v, ফ্রাঙ্ক+c, পেসো+v, মানাত+c, শিলিং+c, ক্রোনা+v, ক্রোনার+c
  `,
  minor: table`
    ? = সেন্ট+c
    BDT = পয়সা+v
    GBP = পেনি+v, পেন্স+c
  `,
  measures: table`
    m = মিটার+c, মি
    km = কিলোমিটার+c, কিমি+v, কি মি
    cm = সেন্টিমিটার+c, সেমি+v
    mm = মিলিমিটার+c, মিমি+v
    [mi_i] = মাইল+c
    [nmi_i] = নটিক্যাল মাইল+c, নৌ মাইল+c
    [ft_i] = ফুট+c, ফিট
    [in_i] = ইঞ্চি+v
    [yd_i] = গজ+c, ইয়ার্ড+c
    kg = কিলোগ্রাম+c, কেজি+v, কিলো+v
    g = গ্রাম+c
    mg = মিলিগ্রাম+c
    [lb_av]/GBP = পাউন্ড+c, পাউণ্ড+c
    [oz_av] = আউন্স+c
    t = টন+c, মেট্রিক টন+c, মেট্রিকটন+c
    q = কুইন্টাল+c
    L = লিটার+c
    mL = মিলিলিটার+c
    [gal_us] = গ্যালন+c
    bbl = ব্যারেল+c
    bbl/d = ব্যারেল প্রতিদিন, ব্যারেল তেল প্রতিদিন
    m2 = বর্গমিটার+c, বর্গ মিটার+c
    km2 = বর্গকিলোমিটার+c, বর্গ কিলোমিটার+c, বর্গ কিমি+v
    [ft_i]2 = বর্গফুট+c, বর্গ ফুট+c
    [mi_i]2 = বর্গমাইল+c, বর্গ মাইল+c
    har = হেক্টর+c
    [acr_us] = একর+c
    m3 = ঘনমিটার+c, ঘন মিটার+c, কিউবিক মিটার+c
    [cft_i] = ঘনফুট+c, ঘন ফুট+c, কিউবিক ফুট+c
    [cft_i]/s = কিউসেক+c
    m3/s = কিউমেক+c
    W = ওয়াট+c
    kW = কিলোওয়াট+c
    MW = মেগাওয়াট+c
    GW = গিগাওয়াট+c
    kV = কেভি+v, কিলোভোল্ট+c
    kWh = কিলোওয়াট ঘণ্টা+v
    km/h = কিলোমিটার প্রতি ঘণ্টা+v, কিমি প্রতি ঘণ্টা+v
    [mi_i]/h = মাইল প্রতি ঘণ্টা+v
    Cel = ডিগ্রি সেলসিয়াস+c, ডিগ্রী সেলসিয়াস+c, সেলসিয়াস+c, ° সেলসিয়াস+c, ডিগ্রি সে
    [degF] = ডিগ্রি ফারেনহাইট+c, ডিগ্রী ফারেনহাইট+c, ফারেনহাইট+c, ° ফারেনহাইট+c
    GBy = জিবি
    MBy = এমবি
    TEU = টিইইউ+v
    deg = ডিগ্রি, ডিগ্রী
  `,
  percent: table`
    % = শতাংশ+c, পার্সেন্ট+c, পারসেন্ট+c, শতাংশ পয়েন্ট+c
    % digits = ভাগ+c
  `,
  dollars: table`
    USD = ইউএস, মার্কিন
  `,
} as const;
