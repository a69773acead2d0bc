import { rows } from "../../../text/table.js";

/**
 * Heads, envoys and spokesmen of international organisations; the party is the id of the organisation. Somebody who served a state before
 * or after has a row of his own there: the party he speaks for is told by the office or by the time.
 */
export default rows`
# United Nations: secretaries-general and their deputies
javier-perez-de-cuellar-un | UN | organisation-head 1982-01-01/1991-12-31 | Javier Pérez de Cuéllar (Pérez de Cuéllar) | जेवियर पेरेज डी कुएयार | হাভিয়ের পেরেজ দে কুয়েয়ার | Хавьер Перес де Куэльяр (Перес де Куэльяр)
boutros-boutros-ghali-un | UN | organisation-head 1992-01-01/1996-12-31 | Boutros Boutros-Ghali | बुतरस बुतरस घाली (घाली); बुतरस घाली | বুট্রোস বুট্রোস-ঘালি; বুত্রোস ঘালি | Бутрос Бутрос-Гали (Бутрос-Гали); Бутрос Гали
kofi-annan | UN | organisation-head 1997-01-01/2006-12-31; envoy 2012-02-23/2012-08-31 | Kofi Annan; Kofi Atta Annan | कोफी अन्नान; कोफी अनान | কফি আনান; কোফি আনান | Кофи Аннан
ban-ki-moon-un | UN | organisation-head 2007-01-01/2016-12-31 | Ban Ki-moon (); Ban Ki Moon () | बान की मून (); बान की-मून (बान की-मून); बान कि मून () | বান কি মুন (); বান কি-মুন () | Пан Ги Мун (Пан Ги Мун)
antonio-guterres | UN | official 2005-06-15/2015-12-31; organisation-head 2017-01-01/2026-12-31 | António Guterres | एंतोनियो गुतारेस; एंटोनियो गुटेरेस; एंटोनियो गुतेरस; एंटोनियो गुतारेस; एंतोनियो गुटेरेस; एंतोनियो गुतेरस; एंतोनियो गुतेरेस; एंटोनियो गुटेरस; एंटोनियो गुटेरेज; अंतोनियो गुटेरेस; अंटोनियो गुटेरेस; एंटोनियो गुतेरेस; एंटोनियो गुतेरेज; अंतोनियो गुटेरस | আন্তোনিও গুতেরেস; অ্যান্তোনিও গুতেরেস; আন্তনিও গুতেরেস; অ্যান্টনিও গুতেরেস; আন্তোনিও গুতেরেজ; এন্টোনিও গুতেরেস; অ্যান্তেনিও গুতেরেস; আন্তোনিও গুটেরেস; আন্তোনিয়ো গুতেরেস | Антониу Гутерриш; Антониу Гуттериш; Антонио Гутерреш; Антониу Гутерреш; Антонио Гутьеррес; Антонио Гуттериш; Антонио Гутерриш; Антонио Гутеррес
louise-frechette | UN | official 1998-03/2006-03 | Louise Fréchette | लुईस फ्रेशेट | লুইস ফ্রেশেত | Луиза Фрешетт
jan-eliasson-un | UN | envoy 2006-12/2008-06; official 2012-07-01/2016-12-31 | Jan Eliasson | जान एलियासन; यान एलियासन | ইয়ান এলিয়াসন | Ян Элиассон
amina-mohammed | UN | official 2017-01-01/.. | Amina Mohammed (); Amina J. Mohammed (); Amina Jane Mohammed () | अमीना मोहम्मद (); अमीना जे मोहम्मद () | আমিনা মোহাম্মদ (); আমিনা জে মোহাম্মদ () | Амина Мохаммед (); Амина Дж. Мохаммед ()
asha-rose-migiro-un | UN | official 2007-02/2012-06 | Asha-Rose Migiro | आशा-रोज मिगिरो | আশা-রোজ মিগিরো | Аша-Роуз Мигиро

# United Nations: presidents of the General Assembly
vuk-jeremic-un | UN | official 2012-09-18/2013-09-17 | Vuk Jeremić | वुक जेरेमिक; वुक येरेमिच | ভুক ইয়েরেমিচ | Вук Еремич
sam-kutesa-un | UN | official 2014-09-16/2015-09-14 | Sam Kutesa | सैम कुटेसा | স্যাম কুতেসা | Сэм Кутеса
mogens-lykketoft-un | UN | official 2015-09-15/2016-09-12 | Mogens Lykketoft | मोगेन्स लिक्केटॉफ्ट | মোয়েন্স লুকেটফট | Могенс Люккетофт
peter-thomson-un | UN | official 2016-09-13/2017-09-11; envoy 2017-09/.. | Peter Thomson | पीटर थॉमसन; पीटर थॉम्पसन | পিটার থমসন | Питер Томсон
miroslav-lajcak-un | UN | official 2017-09-12/2018-09-17 | Miroslav Lajčák | मिरोस्लाव लैजकाक; मिरोस्लाव लाइचक | মিরোস্লাভ লাইচাক | Мирослав Лайчак
maria-fernanda-espinosa-un | UN | official 2018-09-18/2019-09-16 | María Fernanda Espinosa; María Fernanda Espinosa Garcés (Espinosa) | मारिया फर्नांडा एस्पिनोसा | মারিয়া ফার্নান্দা এসপিনোসা | Мария Фернанда Эспиноса
tijjani-muhammad-bande | UN | official 2019-09-17/2020-09-14 | Tijjani Muhammad-Bande; Tijjani Muhammad Bande (Bande) | तिज्जानी मुहम्मद-बांदे; तिजानी मोहम्मद बांडे (बांडे); तिज्जानी मोहम्मद बांदे (बांदे) | তিজানি মোহাম্মদ-বান্দে; তিজ্জানি মুহাম্মদ বান্দে (বান্দে) | Тиджани Мухаммад-Банде; Тиджани Мохаммад Банде (Банде)
volkan-bozkir-un | UN | official 2020-09-15/2021-09-13 | Volkan Bozkır | वोल्कन बोजकिर; वोल्कान बोजकिर; वोल्कन बोज्किर | ভলকান বজকির; ভলকান বোজকির | Волкан Бозкыр
abdulla-shahid-un | UN | official 2021-09-14/2022-09-12 | Abdulla Shahid | अब्दुल्ला शाहिद () | আবদুল্লাহ শহীদ (); আবদুল্লাহ শহিদ (); আবদুল্লা শাহিদ () | Абдулла Шахид
csaba-korosi | UN | official 2022-09-13/2023-09-04 | Csaba Kőrösi | साबा कोरोसी; चाबा कोरोसी; कसाबा कोरोसी; सबा कोरोसी | সাবা কোরোসি; চাবা কোরোসি; সাবা কোরোশি | Чаба Кёрёши
dennis-francis-un | UN | official 2023-09-05/2024-09-09 | Dennis Francis (); Dennis Christopher Francis () | डेनिस फ्रांसिस | ডেনিস ফ্রান্সিস | Деннис Фрэнсис; Деннис Франсис
philemon-yang-un | UN | official 2024-09-10/2025-09-08 | Philémon Yang | फिलेमोन यांग; फिलेमन यांग | ফিলেমন ইয়াং | Филемон Янг ()
annalena-baerbock-un | UN | official 2025-09-09/.. | Annalena Baerbock | एनालेना बेयरबॉक; एनालेना बेयरबाक; अन्नालेना बेयरबॉक; एनालेना बेरबॉक | আনালেনা বেয়ারবক; অ্যানালেনা বেয়ারবক; আনালেনা বায়েরবক | Анналена Бербок

# United Nations: under-secretaries, high commissioners, spokesmen
rosemary-dicarlo | UN | official 2018-05-01/.. | Rosemary DiCarlo; Rosemary Anne DiCarlo; Rosemary Di Carlo (Di Carlo) | रोजमेरी डिकार्लो; रोज़मैरी डिकार्लो; रोजमेरी ए डिकार्लो | রোজমেরি ডিকার্লো; রোজমেরি ডি কার্লো (ডি কার্লো) | Розмари Дикарло; Розмари Ди Карло (Ди Карло)
jeffrey-feltman-un | UN | official 2012-07-02/2018-03-31 | Jeffrey Feltman | जेफ्री फेल्टमैन; जेफरी फेल्टमैन | জেফরি ফেল্টম্যান | Джеффри Фелтман
lynn-pascoe | UN | official 2007-03/2012-06 | Lynn Pascoe; B. Lynn Pascoe | लिन पास्को | লিন পাসকো | Линн Паско
jean-pierre-lacroix | UN | official 2017-04-01/.. | Jean-Pierre Lacroix | जीन-पियरे लैक्रोइक्स; ज्यां पियरे लाक्रोआ; जीन पियरे लैक्रोइक्स; ज्यां-पियरे लैक्रोक्स | জঁ-পিয়ের লাক্রোয়া; জ্যাঁ-পিয়েরে ল্যাক্রোয়া; জ্যঁ পিয়ের লাক্রোয়া | Жан-Пьер Лакруа
herve-ladsous | UN | official 2011-10/2017-03-31 | Hervé Ladsous | हर्वे लाडसूस; हर्वे लैडसस | এরভে লাদসুস | Эрве Ладсус
atul-khare | UN | official 2015-01/.. | Atul Khare | अतुल खरे () | অতুল খারে () | Атул Кхаре; Атул Харе
martin-griffiths | UN | envoy 2018-02/2021-07; official 2021-07-19/2024-06-30 | Martin Griffiths | मार्टिन ग्रिफिथ्स; मार्टिन ग्रिफिथ | মার্টিন গ্রিফিথস; মার্টিন গ্রিফিথ | Мартин Гриффитс
tom-fletcher | UN | official 2024-11-18/.. | Tom Fletcher | टॉम फ्लेचर; टाम फ्लेचर | টম ফ্লেচার | Том Флетчер
mark-lowcock | UN | official 2017-09/2021-06 | Mark Lowcock | मार्क लोकॉक; मार्क लोवकॉक | মার্ক লোকক | Марк Лоукок
stephen-obrien-un | UN | official 2015-05/2017-08 | Stephen O'Brien | स्टीफन ओ'ब्रायन; स्टीफन ओब्रायन | স্টিফেন ও'ব্রায়েন | Стивен О'Брайен
valerie-amos | UN | official 2010-09/2015-05 | Valerie Amos | वैलेरी अमोस; वैलेरी एमोस | ভ্যালেরি আমোস | Валери Амос
izumi-nakamitsu | UN | official 2017-05-01/.. | Izumi Nakamitsu | इजुमी नाकामित्सु; इज़ुमी नाकामित्सू | ইজুমি নাকামিতসু | Идзуми Накамицу; Изуми Накамицу
volker-turk | UN | official 2022-10-17/.. | Volker Türk; Volker Tuerk | वोल्कर तुर्क (); वोल्कर टर्क (); वोल्कर तुर्की; वोल्कर टुर्क | ভলকার টুর্ক; ভলকার তুর্ক; ফলকার টুর্ক; ভলকার টার্ক (); ফলকার তুর্ক; ভোলকার তুর্ক | Фолькер Тюрк; Волкер Тюрк; Фолькер Турк ()
michelle-bachelet-un | UN | official 2018-09-01/2022-08-31 | Michelle Bachelet | मिशेल बेचलेट; मिशेल बैचलेट; मिशेल बाचेलेट; मिशेल बैशलेट; मिशेल बैचेलेट; मिशेल बेशलेट; मिशेल बाशेलेट | মিশেল ব্যাচেলেট; মিশেল বাচেলেত; মিশেল বাশেলে | Мишель Бачелет
zeid-raad-al-hussein | UN | official 2014-09-01/2018-08-31 | Zeid Ra'ad Al Hussein (Zeid); Zeid Raad al-Hussein (Zeid); Zeid bin Ra'ad al-Hussein (Zeid) | जैद राद अल हुसैन (जैद); जीद राद अल हुसैन (अल हुसैन); जैद रआद अल हुसैन (जैद) | জেইদ রাদ আল হুসেইন (জেইদ); জায়েদ রাদ আল হোসেন (জায়েদ); জেইদ রাদ আল হুসেন (জেইদ) | Зейд Раад аль-Хусейн (аль-Хусейн); Зейд Раад аль-Хуссейн (аль-Хуссейн)
navi-pillay | UN | official 2008-09-01/2014-08-31 | Navi Pillay; Navanethem Pillay | नवी पिल्लै; नवी पिल्लई; नवनीतम पिल्लै | নাভি পিল্লাই; নবী পিল্লাই | Нави Пиллэй; Нави Пиллай; Наванетхем Пиллэй
louise-arbour | UN | official 2004-07/2008-06 | Louise Arbour | लुईस आर्बर | লুইস আর্বার | Луиза Арбур
stephane-dujarric | UN | official 2005/2006; official 2014-03/.. | Stéphane Dujarric | स्टीफन दुजारिक; स्टीफन डुजारिक; स्टीफान दुजारिक; स्टीफेन दुजारिक; स्टीफन दुजार्रिक; स्टेफनी दुजारिक; स्टीफेन डुजारिक | স্টিফেন দুজারিক; স্টিফেন ডুজারিক; স্টেফান ডুজারিক; স্তেফান দুজারিক; স্টেফান দুজারিক | Стефан Дюжаррик; Стефан Дюжарик; Стефан Дюжаррик де ла Ривьер ()
farhan-haq | UN | official 2012/.. | Farhan Haq () | फरहान हक () | ফারহান হক () | Фархан Хак ()
martin-nesirky | UN | official 2009/2014-03 | Martin Nesirky | मार्टिन नेसिर्की; मार्टिन नेसर्की | মার্টিন নেসারকি | Мартин Несирки
virginia-gamba | UN | envoy 2017-04/2025 | Virginia Gamba | वर्जीनिया गाम्बा | ভার্জিনিয়া গাম্বা | Вирджиния Гамба; Вирхиния Гамба
alice-nderitu | UN | official 2020-11/2024-11 | Alice Wairimu Nderitu; Alice Nderitu | एलिस वैरिमु न्देरितु; एलिस न्देरितु | অ্যালিস ওয়াইরিমু এনদেরিতু | Элис Ваириму Ндериту; Элис Ндериту
vladimir-voronkov | UN | official 2017-06/2025 | Vladimir Voronkov | व्लादिमीर वोरोन्कोव; व्लादिमीर वोरोंकोव | ভ্লাদিমির ভরনকভ | Владимир Воронков
ghada-waly | UN | official 2020-02/2025 | Ghada Waly; Ghada Fathi Waly | घाडा वैली; ग़ादा वाली (); घाडा वॉली | ঘাদা ওয়ালি; গাদা ওয়ালি | Гада Вали (); Гада Фатхи Вали ()
yury-fedotov-un | UN | official 2010-09/2019-12 | Yury Fedotov | यूरी फेदोतोव | ইউরি ফেদোতভ | Юрий Федотов
tatiana-valovaya-un | UN | official 2019-08/.. | Tatiana Valovaya | तातियाना वालोवाया | তাতিয়ানা ভালোভায়া | Татьяна Валовая
simon-stiell | UN | official 2022-08/.. | Simon Stiell | साइमन स्टील; साइमन स्टिएल; साइमन स्टिल | সাইমন স্টিল (); সাইমন স্টিয়েল | Саймон Стил (); Саймон Стилл (); Саймон Стиэлл
patricia-espinosa-un | UN | official 2016-07/2022-07 | Patricia Espinosa | पेट्रीसिया एस्पिनोसा; पैट्रिसिया एस्पिनोसा | প্যাট্রিসিয়া এসপিনোসা | Патрисия Эспиноса
christiana-figueres | UN | official 2010-07/2016-07 | Christiana Figueres | क्रिस्टियाना फिगुएरेस; क्रिस्टीना फिगरेस | ক্রিস্টিয়ানা ফিগুয়েরেস | Кристиана Фигерес
inger-andersen | UN | official 2019-06/.. | Inger Andersen | इंगर एंडरसन; इंगर एंडरसेन | ইঙ্গার অ্যান্ডারসন; ইনগার অ্যান্ডারসেন | Ингер Андерсен
philippe-lazzarini | UN | official 2020-04/2026-03 | Philippe Lazzarini | फिलिप लाज़ारिनी; फिलिप लजारिनी; फिलिप लेजारिनी | ফিলিপ লাজারিনি; ফিলিপে লাজারিনি; ফিলিপ লাজ্জারিনি | Филипп Лаззарини; Филипп Ладзарини; Филипп Лаццарини
catherine-russell | UNICEF | organisation-head 2022-02-01/.. | Catherine Russell; Catherine M. Russell | कैथरीन रसेल; कैथरीन एम रसेल | ক্যাথরিন রাসেল; ক্যাথেরিন রাসেল | Кэтрин Рассел; Кэтрин Расселл; Кэтрин М. Рассел
henrietta-fore | UNICEF | organisation-head 2018-01-01/2022-01-31 | Henrietta Fore (); Henrietta H. Fore () | हेनरिएटा फोर (); हेनरीटा फोर (); हेनरिटा फोर () | হেনরিয়েটা ফোর () | Генриетта Фор ()
anthony-lake-unicef | UNICEF | organisation-head 2010-05-01/2017-12-31 | Anthony Lake () | एंथनी लेक (); एंथोनी लेक () | অ্যান্থনি লেক () | Энтони Лейк ()
achim-steiner | UNDP | organisation-head 2017-06-19/2025-06 | Achim Steiner | अखिम स्टाइनर; अकीम स्टीनर; एचिम स्टीनर; अचिम स्टीनर | আখিম স্টেইনার; আচিম স্টেইনার; আখিম স্টাইনার | Ахим Штайнер
helen-clark-undp | UNDP | organisation-head 2009-04-20/2017-04-18 | Helen Clark | हेलेन क्लार्क; हेलन क्लार्क | হেলেন ক্লার্ক | Хелен Кларк
alexander-de-croo-undp | UNDP | organisation-head 2025-12/.. | Alexander De Croo (De Croo) | अलेक्जेंडर डी क्रू (डी क्रू); एलेक्जेंडर डी क्रू (डी क्रू) | আলেক্সান্ডার ডি ক্রো (ডি ক্রো); আলেকজান্ডার ডি ক্রু (ডি ক্রু) | Александр Де Кроо (Де Кроо)
filippo-grandi | UNHCR | organisation-head 2016-01-01/2025-12-31 | Filippo Grandi; Fillipo Grandi | फिलिपो ग्रांडी; फिलिप्पो ग्रांडी; फिलिपो ग्रैंडी | ফিলিপ্পো গ্রান্ডি; ফিলিপো গ্রান্ডি; ফিলিপ্পো গ্রান্দি; ফিলিপো গ্র্যান্ডি | Филиппо Гранди
barham-salih-unhcr | UNHCR | organisation-head 2026-01-01/.. | Barham Salih; Barham Saleh | बरहम सालेह; बरहम सालिह | বারহাম সালিহ; বারহাম সালেহ | Бархам Салех; Бархам Салих
sadako-ogata-unhcr | UNHCR | organisation-head 1991-01/2000-12 | Sadako Ogata | सदाको ओगाता | সাদাকো ওগাতা | Садако Огата
david-beasley | WFP | organisation-head 2017-04/2023-04-04 | David Beasley | डेविड बेस्ली; डेविड बीसली; डेविड बेस्ले; डेविड बिसले | ডেভিড বিসলি; ডেভিড বিজলি () | Дэвид Бисли
cindy-mccain | WFP | organisation-head 2023-04-05/.. | Cindy McCain | सिंडी मैक्केन; सिंडी मैककेन | সিন্ডি ম্যাককেইন | Синди Маккейн
qu-dongyu | FAO | organisation-head 2019-08-01/.. | Qu Dongyu (Qu) | क्यू डोंग्यू (); क्यू डोंगयु (); कू डोंग्यू () | কু দংইউ (); ছু তংইয়ু (); কিউ ডংগিউ () | Цюй Дунъюй (Цюй)
jose-graziano-da-silva | FAO | organisation-head 2012-01-01/2019-07-31 | José Graziano da Silva (Graziano) | जोस ग्राजियानो डा सिल्वा (ग्राजियानो); जोस ग्राजियानो दा सिल्वा (ग्राजियानो) | হোসে গ্রাজিয়ানো দা সিলভা (গ্রাজিয়ানো) | Жозе Грациану да Силва (Грациану да Силва)
tedros-adhanom-ghebreyesus | WHO | organisation-head 2017-07-01/.. | Tedros Adhanom Ghebreyesus (Tedros); Tedros Adhanom (Tedros); Tedros Ghebreyesus | टेड्रोस एडहैनॉम गेब्रेयेसस (टेड्रोस); टेड्रोस अधानोम घेब्रेयसस (टेड्रोस); टेड्रोस अदनोम घेब्रेयसस (टेड्रोस); टेड्रोस अधनोम घेब्रेयसस (टेड्रोस); टेड्रोस एडनॉम घेब्रेयसस (टेड्रोस); टेड्रोस अधानोम घेब्रेयेसस (टेड्रोस); टेड्रोस गेब्रेयेसस (टेड्रोस); टेड्रोस अधानोम (टेड्रोस); ट्रेडोस अधनोम घेब्रेयसस (ट्रेडोस); टेड्रोस अदनोम गेब्रेयसस (टेड्रोस) | তেদরোস আধানম গেব্রেয়াসুস (তেদরোস); টেড্রোস আধানম গেব্রেইয়েসুস (টেড্রোস); টেড্রোস আধানোম গেব্রেয়েসাস (টেড্রোস); তেদ্রোস আধানম গেব্রিয়াসুস (তেদ্রোস); তেদরোস আধানোম গেব্রেয়েসুস (তেদরোস); টেড্রস আধানম গেব্রেইসাস (টেড্রস); তেদরোস আধানোম (তেদরোস) | Тедрос Адханом Гебрейесус (Гебрейесус); Тедрос Аданом Гебрейесус (Гебрейесус); Тедрос Адхан Гебрейесус (Гебрейесус); Тедрос Гебрейесус; Тедрос Адханом Гебреисус (Гебреисус)
margaret-chan | WHO | organisation-head 2007-01-04/2017-06-30 | Margaret Chan | मार्गरेट चान (); मार्ग्रेट चान () | মার্গারেট চ্যান; মার্গারেট চান () | Маргарет Чэн; Маргарет Чан
saima-wazed | WHO | official 2024-02-01/.. | Saima Wazed (); Saima Wazed Hossain (); Saima Wazed Putul (Putul) | साइमा वाजेद (); सायमा वाजेद () | সায়মা ওয়াজেদ (); সায়মা ওয়াজেদ পুতুল (); সায়মা ওয়াজেদ হোসেন () | Сайма Вазед ()
audrey-azoulay-unesco | UNESCO | organisation-head 2017-11-15/2025-11-14 | Audrey Azoulay | ऑड्रे अजोले; आद्रे अजोले; ऑद्रे अजूले | অড্রে আজুলে; ওড্রে আজুলে; অদ্রে আজুলে | Одре Азуле
khaled-el-enany-unesco | UNESCO | organisation-head 2025-11-15/.. | Khaled El-Enany; Khaled el-Anany | खालिद अल-एनानी; खालेद एल-एनानी; खालिद अल एनानी | খালেদ আল-এনানি; খালেদ এল-এনানি | Халед аль-Анани (аль-Анани); Халед эль-Анани (эль-Анани); Халед эль-Энани (эль-Энани)
irina-bokova-unesco | UNESCO | organisation-head 2009-11-15/2017-11-14 | Irina Bokova | इरिना बोकोवा | ইরিনা বোকোভা | Ирина Бокова
koichiro-matsuura | UNESCO | organisation-head 1999-11-15/2009-11-14 | Kōichirō Matsuura | कोइचिरो मात्सुरा | কোইচিরো মাতসুরা | Коитиро Мацуура
guy-ryder | ILO | organisation-head 2012-10-01/2022-09-30 | Guy Ryder | गाय राइडर (); गाई राइडर () | গাই রাইডার | Гай Райдер
gilbert-houngbo | ILO | organisation-head 2022-10-01/.. | Gilbert Houngbo; Gilbert F. Houngbo | गिल्बर्ट हौंगबो; गिल्बर्ट होंगबो; गिल्बर्ट एफ. हुंगबो | গিলবার্ট হুংবো; গিলবার্ট এফ হাউংবো | Жильбер Унгбо; Жильбер Хунгбо
mukhisa-kituyi | UNCTAD | organisation-head 2013-09-01/2021-02 | Mukhisa Kituyi | मुखिसा किटुयी | মুখিসা কিটুয়ি | Мухиса Китуйи
rebeca-grynspan | UNCTAD | organisation-head 2021-09-13/.. | Rebeca Grynspan; Rebecca Grynspan | रेबेका ग्रिन्सपैन; रेबेका ग्रिनस्पैन; रेबेका ग्रिन्सपान | রেবেকা গ্রিনস্প্যান; রেবেকা গ্রিন্সপ্যান | Ребека Гринспан; Ребекка Гринспен; Ребека Гринспэн
amy-pope | IOM | organisation-head 2023-10-01/.. | Amy Pope (); Amy E. Pope () | एमी पोप () | অ্যামি পোপ (); এমি পোপ () | Эми Поуп ()
antonio-vitorino-iom | IOM | organisation-head 2018-10-01/2023-09-30 | António Vitorino | एंटोनियो विटोरिनो | আন্তোনিও ভিতোরিনো | Антониу Виторину

# United Nations: envoys
lakhdar-brahimi | UN | envoy 1997-07/1999-10; envoy 2001-10/2004-01; envoy 2004/2004-06; envoy 2012-08-17/2014-05-31 | Lakhdar Brahimi | लखदर ब्राहिमी; लखदर ब्रह्मी; लख्दर ब्राहिमी; लखदर ब्राहीमी | লাখদার ব্রাহিমি; লখদর ব্রাহিমি | Лахдар Брахими
staffan-de-mistura | UN | envoy 2007-09/2009; envoy 2010-03/2011-12; envoy 2014-07-10/2018-12-31; envoy 2021-10-06/.. | Staffan de Mistura (de Mistura) | स्टाफन डी मिस्तुरा (डी मिस्तुरा); स्टाफन दे मिस्तूरा (मिस्तूरा); स्टीफन डी मिस्तूरा (डी मिस्तूरा); स्टाफन डी मिस्टुरा (मिस्टुरा) | স্টাফান ডি মিস্তুরা (মিস্তুরা); স্তাফান দে মিস্তুরা (দে মিস্তুরা); স্তেফান দে মিস্তুরা (মিস্তুরা); স্টেফান ডি মিসতুরা (মিসতুরা) | Стаффан де Мистура (де Мистура)
geir-pedersen | UN | envoy 2019-01-07/2025-09 | Geir Pedersen; Geir O. Pedersen; Geir Otto Pedersen | गेयर पेडरसन; गीर पेडरसन; गेर पेडरसन; गीर पेडर्सन | গেইর পেডারসেন; গের পেডারসেন; গেইর পেডারসন; গেইর ও পেডারসেন | Гейр Педерсен; Гейр Отто Педерсен; Йер Педерсен
martin-kobler | UN | envoy 2011-10/2013-07; envoy 2013-08/2015-10; envoy 2015-11/2017-06 | Martin Kobler | मार्टिन कोबलर; मार्टिन कोब्लर | মার্টিন কোবলার | Мартин Коблер
bernardino-leon | UN | envoy 2014-08/2015-11 | Bernardino León | बर्नार्डिनो लियोन; बर्नांडिनो लियोन | বার্নার্ডিনো লিওন; বের্নার্দিনো লেওন | Бернардино Леон
ghassan-salame | UN | envoy 2017-06/2020-03 | Ghassan Salamé | गस्सान सलामे; घासन सलामे; गसन सलामे | ঘাসান সালামে; গাসান সালামে | Гассан Саламе
stephanie-williams | UN | envoy 2020-03/2021-02; official 2021-12/2022-07 | Stephanie Williams; Stephanie Turco Williams | स्टेफनी विलियम्स; स्टीफनी विलियम्स | স্টেফানি উইলিয়ামস; স্টেফানি টুর্কো উইলিয়ামস | Стефани Уильямс; Стефани Турко Уильямс; Стефани Вильямс
jan-kubis-un | UN | envoy 2011-11/2015-02; envoy 2015-02/2018-12; envoy 2019-01/2021-01; envoy 2021-01/2021-12 | Ján Kubiš | जान कुबिस; यान कुबिश; जान क्यूबिस | জান কুবিস; ইয়ান কুবিশ | Ян Кубиш
abdoulaye-bathily | UN | envoy 2022-09/2024-04 | Abdoulaye Bathily | अब्दुलाये बाथिली; अब्दुलाय बथिली; अब्दौलाये बाथिली | আবদুলায়ে বাথিলি; আবদৌলায়ে বাথিলি | Абдулай Батили; Абдулае Батили
hanna-tetteh-un | UN | envoy 2022-02/2024; envoy 2025-01/.. | Hanna Tetteh; Hanna Serwaa Tetteh | हन्ना टेटेह; हाना टेटे | হানা টেটেহ | Ханна Тетте; Ханна Сервах Тетте
jamal-benomar | UN | envoy 2011-04/2015-04 | Jamal Benomar | जमाल बेनोमर; जमाल बिन उमर () | জামাল বেনোমার | Джамаль Беномар; Джамаль Бен Омар (Бен Омар)
ismail-ould-cheikh-ahmed-un | UN | envoy 2015-04-25/2018-02 | Ismail Ould Cheikh Ahmed (Ould Cheikh Ahmed); Ismail Ould Cheikh () | इस्माइल औल्द शेख अहमद () | ইসমাইল উলদ শেখ আহমেদ () | Исмаил ульд Шейх Ахмед (ульд Шейх Ахмед)
hans-grundberg | UN | envoy 2021-08-06/.. | Hans Grundberg | हांस ग्रुंडबर्ग; हंस ग्रंडबर्ग; हैंस ग्रुंडबर्ग | হ্যান্স গ্রুন্ডবার্গ; হান্স গ্রুন্ডবার্গ; হ্যান্স গ্র্যান্ডবার্গ | Ханс Грундберг
nickolay-mladenov-un | UN | envoy 2013-08/2015-02; envoy 2015-02/2020-12 | Nickolay Mladenov; Nikolay Mladenov | निकोले म्लादेनोव; निकोलाई म्लादेनोव; निकोले मल्देनोव | নিকোলে ম্লাদেনভ; নিকোলাই ম্লাদেনভ | Николай Младенов
tor-wennesland | UN | envoy 2020-12/2024-12 | Tor Wennesland | टॉर वेनेसलैंड; टोर वेन्सलैंड; टोर वेनेस्लैंड | টর ভেনেসল্যান্ড; টোর ওয়েনেসল্যান্ড; টর ওয়েনেসল্যান্ড | Тор Веннесланд; Тур Веннесланд
sigrid-kaag-un | UN | envoy 2013-10/2014-09; envoy 2014-12/2017-10; envoy 2024-01-08/2025-06 | Sigrid Kaag | सिग्रिड काग (); सिग्रिड काॅग; सिग्रीड काग () | সিগ্রিড কাগ; সিগরিড কাগ | Сигрид Кааг
ramiz-alakbarov | UN | envoy 2025/.. | Ramiz Alakbarov | रमिज अलकबारोव; रमीज अलकबरोव | রামিজ আলাকবারভ | Рамиз Алакбаров
terje-roed-larsen | UN | envoy 1999-10/2004-12; envoy 2005-01/2016 | Terje Rød-Larsen; Terje Roed-Larsen | टेर्जे रोएड-लार्सन | টারজে রোড-লারসেন | Терье Рёд-Ларсен
robert-serry | UN | envoy 2007-12/2015-03; envoy 2014-03/2014-03 | Robert Serry | रॉबर्ट सेरी () | রবার্ট সেরি | Роберт Серри
deborah-lyons-un | UN | envoy 2020-03/2022-06 | Deborah Lyons | डेबोरा लियोन; डेबोरा लियोंस; डेबोराह लियोन; डेबोरा ल्योंस; डेब्रा लियोन्स | ডেবোরাহ লায়ন্স; ডেবোরা লিয়ন্স; ডেবোরাহ লিয়নস | Дебора Лайонс
roza-otunbayeva-un | UN | envoy 2022-09-02/2025-09 | Roza Otunbayeva; Roza Isakovna Otunbayeva (Otunbayeva) | रोजा ओटुनबायेवा; रोजा ओतुनबायेवा | রোজা ওতুনবায়েভা; রোজা ওটুনবায়েভা; রোজা অতুনবায়েভা | Роза Отунбаева
tadamichi-yamamoto | UN | envoy 2016-06/2020-03 | Tadamichi Yamamoto | तदामिची यामामोटो; तादामिची यामामोतो | তাদামিচি ইয়ামামোতো | Тадамити Ямамото
nicholas-haysom | UN | envoy 2014-09/2016-03; envoy 2016-03/2018-09; envoy 2021-01/2025 | Nicholas Haysom; Nicholas Fink Haysom | निकोलस हेसम; निकोलस हेसोम | নিকোলাস হেসম | Николас Хейсом
kai-eide | UN | envoy 2008-03/2010-03 | Kai Eide | काई ईदे; काइ एइडे | কাই আইডে | Кай Эйде
ibrahim-gambari | UN | envoy 2007-05/2012-07 | Ibrahim Gambari | इब्राहिम गंबारी; इब्राहिम गांबरी | ইব্রাহিম গাম্বারি | Ибрагим Гамбари
christine-schraner-burgener | UN | envoy 2018-04/2021-10 | Christine Schraner Burgener (Schraner Burgener); Christine Burgener | क्रिस्टीन श्रेनर बर्गनर (बर्गनर); क्रिस्टीन स्क्रैनर बर्गनर (बर्गनर); क्रिस्टीन बर्गनर | ক্রিস্টিন শ্রানার বার্গেনার (বার্গেনার); ক্রিস্টিন বার্গেনার; ক্রিস্টিন শ্র্যানার বারগেনার (বারগেনার) | Кристин Шранер Бургенер (Шранер Бургенер); Кристин Бургенер
noeleen-heyzer | UN | envoy 2021-12/2023-06 | Noeleen Heyzer | नोलीन हेजर; नोएलीन हेज़र; नोलीन हेयजर | নোয়েলিন হেইজার; নোলিন হেইজার; নোলিন হাইজার | Ноэлин Хейзер; Нолин Хейзер
julie-bishop-un | UN | envoy 2024-04-05/.. | Julie Bishop () | जूली बिशप () | জুলি বিশপ () | Джули Бишоп
tom-andrews | UN | official 2020-05/.. | Tom Andrews; Thomas Andrews | टॉम एंड्रयूज; थॉमस एंड्रयूज; टॉम एंड्रूज | টম অ্যান্ড্রুস; টম এন্ড্রুজ; থমাস অ্যান্ড্রুজ; টম অ্যান্ড্রুজ | Том Эндрюс; Томас Эндрюс
yanghee-lee | UN | official 2014-05/2020-04 | Yanghee Lee (); Lee Yang-hee () | यांघी ली (); यांगी ली () | ইয়াংহি লি () | Янхи Ли (); Янги Ли ()
volker-perthes | UN | envoy 2021-01/2023-09 | Volker Perthes | वोल्कर पर्थेस; वोल्कर पेर्थेस | ভলকার পার্থেস; ফোলকার পার্থেস | Фолькер Пертес
ramtane-lamamra-un | UN | envoy 2023-11/2026 | Ramtane Lamamra | रमताने लमामरा; रामतेन लामामरा; रमतान लमामरा | রামতান লামামরা | Рамтан Ламамра
horst-kohler-un | UN | envoy 2017-08/2019-05 | Horst Köhler; Horst Koehler | होर्स्ट कोहलर | হর্স্ট কোলার; হোর্স্ট কোহলার | Хорст Кёлер
christopher-ross-un | UN | envoy 2009-01/2017-04 | Christopher Ross () | क्रिस्टोफर रॉस | ক্রিস্টোফার রস () | Кристофер Росс ()
bintou-keita | UN | envoy 2021-02/2025-11 | Bintou Keita | बिंटू कीता; बिन्टौ कीटा; बिंतू केइता | বিন্তু কেইতা | Бинту Кейта
jeanine-hennis-plasschaert-un | UN | envoy 2018-11/2024-05; envoy 2024-06/.. | Jeanine Hennis-Plasschaert; Jeanine Hennis | जीनिन हेनिस-प्लास्चर्ट; जीनिन हेनिस प्लास्चर्ट; जीनिन हेनिस-प्लासचर्ट | জেনিন হেনিস-প্লাসচার্ট; জেনাইন হেনিস-প্লাশার্ট | Жанин Хеннис-Пласхарт; Жанин Хеннис-Плассхарт; Янин Хеннис-Плассхарт
maria-angela-holguin-un | UN | envoy 2024-01/.. | María Ángela Holguín; María Ángela Holguín Cuéllar (Holguín) | मारिया एंजेला होल्गुइन | মারিয়া আনহেলা ওলগিন | Мария Анхела Ольгин; Мария Анхела Ольгин Куэльяр (Ольгин)
jean-arnault | UN | envoy 2002/2006; envoy 2016/2019; envoy 2021-03/2022 | Jean Arnault | ज्यां अर्नो; जीन अरनॉल्ट | জঁ আর্নো; জ্যঁ আরনল | Жан Арно
espen-barth-eide-un | UN | envoy 2014-08/2017-08 | Espen Barth Eide (Eide) | एस्पेन बार्थ ईदे (ईदे); एस्पेन बर्थ ईडे (ईडे) | এসপেন বার্থ আইডে (আইডে) | Эспен Барт Эйде (Эйде)
jane-holl-lute | UN | envoy 2018-07/2021-09 | Jane Holl Lute (Lute) | जेन होल ल्यूट | জেন হল লুট () | Джейн Холл Лут ()
gwyn-lewis | UN | official 2022-05/2025 | Gwyn Lewis | ग्वेन लुईस (); ग्विन लुईस () | গোয়েন লুইস (); গুয়েন লুইস () | Гвин Льюис
mia-seppo | UN | official 2017/2022-05 | Mia Seppo | मिया सेप्पो | মিয়া সেপ্পো | Миа Сеппо

# International Monetary Fund
michel-camdessus | IMF | organisation-head 1987-01-16/2000-02-14 | Michel Camdessus | मिशेल कैमडेसस | মিশেল কামদেসু | Мишель Камдессю
horst-kohler-imf | IMF | organisation-head 2000-05-01/2004-03-04 | Horst Köhler; Horst Koehler | होर्स्ट कोहलर | হর্স্ট কোলার; হোর্স্ট কোহলার | Хорст Кёлер
rodrigo-rato-imf | IMF | organisation-head 2004-06-07/2007-10-31 | Rodrigo Rato; Rodrigo de Rato (de Rato) | रोड्रिगो राटो; रोड्रिगो डी राटो | রদ্রিগো রাতো | Родриго Рато; Родриго де Рато (де Рато)
dominique-strauss-kahn-imf | IMF | organisation-head 2007-11-01/2011-05-18 | Dominique Strauss-Kahn | डोमिनिक स्ट्रॉस-कान; डोमिनिक स्ट्रास कान (स्ट्रास कान); डोमिनिक स्ट्रॉस कान (स्ट्रॉस कान) | ডমিনিক স্ট্রস-কান; দোমিনিক স্ত্রস কান (স্ত্রস কান) | Доминик Стросс-Кан
christine-lagarde-imf | IMF | organisation-head 2011-07-05/2019-09-12 | Christine Lagarde | क्रिस्टीन लेगार्ड; क्रिस्टीन लगार्ड; क्रिस्टीना लेगार्ड; क्रिस्टीन लैगार्ड; क्रिस्टीना लागार्ड | ক্রিস্টিন লাগার্দে; ক্রিস্টিন ল্যাগার্ড; ক্রিস্টিন লাগার্ড | Кристин Лагард
kristalina-georgieva | IMF | organisation-head 2019-10-01/.. | Kristalina Georgieva | क्रिस्टलिना जॉर्जीवा; क्रिस्टालिना जॉर्जीवा; क्रिस्टालिना जॉर्जिएवा; क्रिस्टलीना जॉर्जीवा; क्रिस्टालिना जार्जीवा; क्रिस्टेलिना जॉर्जीवा; क्रिस्टलीना जॉर्जिवा | ক্রিস্টালিনা জর্জিয়েভা; ক্রিস্টালিনা জর্জিভা; ক্রিস্তালিনা জর্জিয়েভা | Кристалина Георгиева
gita-gopinath | IMF | official 2019-01-01/2025-08 | Gita Gopinath; Geeta Gopinath | गीता गोपीनाथ | গীতা গোপীনাথ | Гита Гопинат
pierre-olivier-gourinchas | IMF | official 2022-01/.. | Pierre-Olivier Gourinchas | पियरे-ओलिवियर गौरींचास; पियरे ओलिवियर गोरिंचेस; पियरे-ओलिवियर गोरिन्चास | পিয়ের-অলিভিয়ের গুরিঞ্চাস; পিয়েরে-অলিভিয়ের গোরিঞ্চাস | Пьер-Оливье Гуринша
maurice-obstfeld | IMF | official 2015-09/2018-12 | Maurice Obstfeld | मौरिस ओब्स्टफेल्ड; मॉरीस ऑब्स्टफेल्ड | মরিস অবস্টফেল্ড | Морис Обстфельд
olivier-blanchard | IMF | official 2008-09/2015-09 | Olivier Blanchard | ओलिवियर ब्लैंचर्ड | অলিভিয়ার ব্লাঁশার | Оливье Бланшар
krishna-srinivasan | IMF | official 2022/.. | Krishna Srinivasan | कृष्णा श्रीनिवासन; कृष्ण श्रीनिवासन | কৃষ্ণা শ্রীনিবাসন; কৃষ্ণ শ্রীনিবাসন | Кришна Сринивасан
julie-kozack | IMF | official 2022-12/.. | Julie Kozack | जूली कोजैक; जूली कोजाक | জুলি কোজাক | Джули Козак
gerry-rice | IMF | official 2011/2022-12 | Gerry Rice () | गेरी राइस (); गैरी राइस () | গেরি রাইস () | Джерри Райс

# World Bank
james-wolfensohn | WB | organisation-head 1995-06-01/2005-05-31 | James Wolfensohn; James D. Wolfensohn | जेम्स वोल्फेनसन; जेम्स वुल्फेनसोन | জেমস উলফেনসন | Джеймс Вулфенсон
paul-wolfowitz-wb | WB | organisation-head 2005-06-01/2007-06-30 | Paul Wolfowitz | पॉल वोल्फोवित्ज; पॉल वुल्फोविट्ज; पॉल वोल्फोविट्ज | পল উলফোভিৎজ; পল উলফোউইৎজ | Пол Вулфовиц; Пол Вольфовиц
robert-zoellick-wb | WB | organisation-head 2007-07-01/2012-06-30 | Robert Zoellick; Robert B. Zoellick | रॉबर्ट जोएलिक; रॉबर्ट जोलिक | রবার্ট জোয়েলিক; রবার্ট জোলিক | Роберт Зеллик
jim-yong-kim | WB | organisation-head 2012-07-01/2019-01-31 | Jim Yong Kim () | जिम योंग किम (); जिम यॉन्ग किम (); जिम यांग किम () | জিম ইয়ং কিম () | Джим Ён Ким (); Джим Йонг Ким ()
david-malpass-wb | WB | organisation-head 2019-04-09/2023-06-01 | David Malpass | डेविड मालपास; डेविड मलपास; डेविड मैलपास | ডেভিড ম্যালপাস; ডেভিড মালপাস | Дэвид Малпасс
ajay-banga | WB | organisation-head 2023-06-02/.. | Ajay Banga; Ajaypal Singh Banga | अजय बंगा; अजय बांगा; अजयपाल सिंह बंगा | অজয় বাঙ্গা; অজয় বঙ্গ (); অজয় বঙ্গা () | Аджай Банга
indermit-gill | WB | official 2022-09/.. | Indermit Gill () | इंदरमीत गिल (); इंदरमित गिल (); इंद्रमीत गिल () | ইন্দরমিত গিল (); ইন্দরমিট গিল () | Индермит Гилл ()
martin-raiser | WB | official 2022-07/.. | Martin Raiser | मार्टिन रेजर (); मार्टिन राइसर | মার্টিন রেইজার; মার্টিন রাইজার | Мартин Райзер
makhtar-diop | WB | official 2021-03/.. | Makhtar Diop | मख्तार दियोप; मख्तर डियोप | মাখতার দিওপ | Махтар Диоп

# World Trade Organization
renato-ruggiero-wto | WTO | organisation-head 1995-05-01/1999-04-30 | Renato Ruggiero | रेनाटो रुगिएरो | রেনাতো রুজ্জিয়েরো | Ренато Руджеро
mike-moore-wto | WTO | organisation-head 1999-09-01/2002-08-31 | Mike Moore () | माइक मूर () | মাইক মুর () | Майк Мур ()
supachai-panitchpakdi | WTO | organisation-head 2002-09-01/2005-08-31 | Supachai Panitchpakdi (Supachai) | सुपाचाई पानिचपाकडी (सुपाचाई); सुपाचाई पैनिचपकडी (सुपाचाई) | সুপাচাই পানিচপাকদি (সুপাচাই) | Супачай Панитчпакди (Супачай)
pascal-lamy-wto | WTO | organisation-head 2005-09-01/2013-08-31 | Pascal Lamy | पास्कल लामी; पास्कल लैमी; पास्कल लेमी | পাসকাল লামি; প্যাসকেল লামি; পাস্কাল ল্যামি | Паскаль Лами
roberto-azevedo | WTO | organisation-head 2013-09-01/2020-08-31 | Roberto Azevêdo; Roberto Carvalho de Azevêdo (Azevêdo) | रॉबर्टो अजेवेडो; रोबर्टो अजेवेदो; रॉबर्टो एजेवेडो; राबर्टो एजवेडो | রবার্তো আজেভেদো; রবের্তো আজেভেদো; রবার্টো আজেভেদো | Роберто Азеведо; Роберту Азеведу; Роберту Азеведо
ngozi-okonjo-iweala | WTO | organisation-head 2021-03-01/.. | Ngozi Okonjo-Iweala; Ngozi Okonjo Iweala (Okonjo-Iweala); Okonjo-Iweala () | नगोजी ओकोंजो-इवेला; नगोजी ओकोंजो इविएला (इविएला); नगोजी ओकोन्जो-इवेला; न्गोजी ओकोंजो-इविएला; गोजी ओकोंजो-इवेला; नगोजी ओकोंजो-इवेआला; नगोजी ओकोंजो-इविएला; नगोजी ओकोंजो इवेला (इवेला); एनगोजी ओकोंजो-इवेला; नगोजी ओकोंजो-इवियेला; नगोजी ओकोंजो-इविला | এনগোজি ওকোনজো-ইওয়েলা; এনগোজি ওকোনজো ইওয়েলা (ইওয়েলা); ওকোনজো-ইওয়েলা (); এনগোজি ওকোঞ্জো-ইওয়েলা; গোজি ওকোনজো-ইওয়ালা; এনগোজি ওকনজো-ইওয়েলা | Нгози Оконджо-Ивеала; Нгози Оконжо-Ивеала; Нгози Оконьо-Ивеала

# NATO
manfred-worner | NATO | organisation-head 1988-07-01/1994-08-13 | Manfred Wörner; Manfred Woerner | मैनफ्रेड वर्नर | মানফ্রেড ভোর্নার | Манфред Вёрнер
willy-claes-nato | NATO | organisation-head 1994-10-17/1995-10-20 | Willy Claes | विली क्लास () | উইলি ক্লায়েস | Вилли Клас
javier-solana-nato | NATO | organisation-head 1995-12-05/1999-10-06 | Javier Solana | जेवियर सोलाना; हाविएर सोलाना | হাভিয়ের সোলানা | Хавьер Солана
george-robertson-nato | NATO | organisation-head 1999-10-14/2003-12-17 | George Robertson; Lord Robertson () | जॉर्ज रॉबर्टसन; लॉर्ड रॉबर्टसन () | জর্জ রবার্টসন; লর্ড রবার্টসন () | Джордж Робертсон
jaap-de-hoop-scheffer-nato | NATO | organisation-head 2004-01-05/2009-08-01 | Jaap de Hoop Scheffer (de Hoop Scheffer) | जाप डी हूप शेफर (शेफर); याप दे हूप शेफर (शेफर); जाप द हूप शेफर (शेफर) | ইয়াপ দে হুপ শেফার (শেফার); জাপ ডি হুপ শেফার (শেফার) | Яап де Хооп Схеффер (де Хооп Схеффер); Яап де Хоп Схеффер (де Хоп Схеффер)
anders-fogh-rasmussen-nato | NATO | organisation-head 2009-08-01/2014-10-01 | Anders Fogh Rasmussen (Rasmussen) | एंडर्स फोग रासमुसेन (रासमुसेन); आंद्रेस फॉग रासमुसेन (रासमुसेन); एंडर्स फॉग रासमुसन (रासमुसन); एंडर्स फो रासमुसेन (रासमुसेन) | আন্দ্রেস ফগ রাসমুসেন (রাসমুসেন); অ্যান্ডার্স ফগ রাসমুসেন (রাসমুসেন); আনদ্রেস ফগ রাসমুসেন (রাসমুসেন) | Андерс Фог Расмуссен (Расмуссен); Андерс Фог-Расмуссен
jens-stoltenberg-nato | NATO | organisation-head 2014-10-01/2024-10-01 | Jens Stoltenberg | जेन्स स्टोल्टेनबर्ग; जेंस स्टोल्टेनबर्ग; येन्स स्टोल्टेनबर्ग; जेन्स स्टोलटेनबर्ग; जेंस स्टोलटेनबर्ग; जेन्स स्टोल्टनबर्ग; जेंस स्टोलेनबर्ग; येन्स स्टोलटेनबर्ग | জেনস স্টলটেনবার্গ; ইয়েনস স্টলটেনবার্গ; ইয়েন্স স্টলটেনবার্গ; জেন্স স্টলটেনবার্গ; জেনস স্টোলটেনবার্গ; ইয়েন্স স্টোলটেনবার্গ; জেন্স স্টোলটেনবার্গ; ইয়েন্স স্টল্টেনবার্গ; জেনস স্টোল্টেনবার্গ; জেনস স্টল্টেনবার্গ | Йенс Столтенберг; Йенс Штольтенберг; Енс Столтенберг
mark-rutte-nato | NATO | organisation-head 2024-10-01/.. | Mark Rutte | मार्क रुटे; मार्क रूट (); मार्क रूटे; मार्क रट; मार्क रुट्टे; मार्क रुते | মার্ক রুটে; মার্ক রুত্তে; মার্ক রুট () | Марк Рютте
mircea-geoana-nato | NATO | official 2019-10-17/2024-09 | Mircea Geoană | मिर्सिया जियोना; मिर्चा जोआना; मिरसिया जियोआना | মিরসিয়া জিওয়ানা; মিরচা জোয়ানা | Мирча Джоанэ; Мирча Джоана
radmila-shekerinska-nato | NATO | official 2024-12/.. | Radmila Shekerinska | रैडमिला शेकेरिंस्का | রাদমিলা শেকেরিনস্কা | Радмила Шекеринска; Радмила Шекеринская
rose-gottemoeller-nato | NATO | official 2016-10/2019-10 | Rose Gottemoeller | रोज गोटेमोलर; रोज गोटेमोइलर | রোজ গোটেমোলার | Роуз Геттемюллер; Роуз Готтемюллер
alexander-vershbow-nato | NATO | official 2012-02/2016-10 | Alexander Vershbow | अलेक्जेंडर वर्शबो; एलेक्जेंडर वर्शबो | আলেকজান্ডার ভার্শবো | Александр Вершбоу
oana-lungescu | NATO | official 2010-12/2023-09 | Oana Lungescu | ओआना लुंगेस्कु; ओआना लुंगेस्क्यू | ওয়ানা লুঙ্গেস্কু | Оана Лунгеску
rob-bauer-nato | NATO | official 2021-06-25/2025-01-17 | Rob Bauer | रॉब बाउर; रॉब बॉयर | রব বাউয়ার | Роб Бауэр

# International Atomic Energy Agency
hans-blix | IAEA | organisation-head 1981-12-01/1997-11-30 | Hans Blix | हांस ब्लिक्स; हैंस ब्लिक्स | হান্স ব্লিক্স; হ্যান্স ব্লিক্স | Ханс Бликс
mohamed-elbaradei | IAEA | organisation-head 1997-12-01/2009-11-30 | Mohamed ElBaradei; Mohamed El Baradei (El Baradei); Mohammed ElBaradei; Mohamed El-Baradei; Mohammed al-Baradei (Baradei) | मोहम्मद अलबरदेई; मोहम्मद अल बरदेई (अल बरदेई); मोहम्मद अल बरादेई (अल बरादेई); मोहम्मद एल बरदेई (बरदेई); मोहम्मद अलबरादेई; मोहम्मद अल बारादेई (बारादेई) | মোহাম্মদ আল বারাদেই (বারাদেই); মোহাম্মদ এল বারাদি (বারাদি); মোহাম্মদ এলবারাদেই; মোহাম্মদ আলবারাদেই | Мохаммед аль-Барадеи (аль-Барадеи); Мухаммед аль-Барадеи (аль-Барадеи); Мохамед эль-Барадеи (эль-Барадеи); Мохаммед эль-Барадеи (эль-Барадеи)
yukiya-amano | IAEA | organisation-head 2009-12-01/2019-07-18 | Yukiya Amano | युकिया अमानो; यूकिया अमानो; यूकिया अमाने; यूकियो अमानो | ইউকিয়া আমানো; ইয়ুকিয়া আমানো | Юкия Амано
rafael-grossi | IAEA | organisation-head 2019-12-03/.. | Rafael Grossi; Rafael Mariano Grossi (Grossi); Raphael Grossi | राफेल ग्रॉसी; राफेल मारियानो ग्रॉसी; राफाएल ग्रॉसी; राफेल ग्रोस्सी; राफेल ग्रासी; रफाएल ग्रॉसी; राफेल मैरिआनो ग्रोसी | রাফায়েল গ্রসি; রাফায়েল মারিয়ানো গ্রসি; রাফায়েল গ্রোসি; রাফায়েল মারিয়ানো গ্রোসি | Рафаэль Гросси; Рафаэль Мариано Гросси; Рафаэль Мариано Гроси

# Association of Southeast Asian Nations: secretaries-general
rodolfo-severino | ASEAN | organisation-head 1998-01-01/2002-12-31 | Rodolfo Severino; Rodolfo C. Severino Jr. (Severino) | रोडोल्फो सेवेरिनो | রোদোলফো সেভেরিনো | Родольфо Северино
ong-keng-yong | ASEAN | organisation-head 2003-01-01/2007-12-31 | Ong Keng Yong (Ong) | ओंग केंग योंग (ओंग) | ওং কেং ইয়ং (ওং) | Онг Кенг Йонг (Онг)
surin-pitsuwan-asean | ASEAN | organisation-head 2008-01-01/2012-12-31 | Surin Pitsuwan (Surin) | सुरिन पित्सुवान (सुरिन); सुरिन पिटसुवान (सुरिन) | সুরিন পিতসুওয়ান (সুরিন); সুরিন পিটসুয়ান (সুরিন) | Сурин Питсуван (Питсуван)
le-luong-minh | ASEAN | organisation-head 2013-01-01/2017-12-31 | Le Luong Minh (Minh) | ले लुओंग मिन्ह (मिन्ह); ली लुओंग मिन्ह (मिन्ह) | লে লুয়ং মিন () | Ле Лыонг Минь (Минь); Ле Луонг Минь (Минь)
lim-jock-hoi-asean | ASEAN | organisation-head 2018-01-01/2022-12-31 | Lim Jock Hoi (Lim); Dato Lim Jock Hoi (Lim) | लिम जॉक होई (लिम); लिम जोक होइ (लिम) | লিম জক হই (লিম); লিম জক হোই (লিম) | Лим Джок Хой (Лим)
kao-kim-hourn | ASEAN | organisation-head 2023-01-09/.. | Kao Kim Hourn (Kao) | काओ किम होर्न (काओ); काओ किम होउर्न (काओ) | কাও কিম হর্ন (কাও); কাও কিম হাউর্ন (কাও); কাও কিম হোর্ন (কাও) | Као Ким Хорн (Као); Као Ким Хоун (Као); Као Кимхорн (Као)

# Shanghai Cooperation Organisation: secretaries-general
zhang-deguang | SCO | organisation-head 2004-01-15/2006-12-31 | Zhang Deguang (Zhang) | झांग देगुआंग (झांग); चांग तकुआंग () | ঝাং দেগুয়াং (ঝাং) | Чжан Дэгуан (Чжан)
bolat-nurgaliyev | SCO | organisation-head 2007-01-01/2009-12-31 | Bolat Nurgaliyev; Bolat Nurgaliev | बोलत नुर्गालियेव; बोलात नुरगालिएव | বোলাত নুরগালিয়েভ | Болат Нургалиев
muratbek-imanaliev-sco | SCO | organisation-head 2010-01-01/2012-12-31 | Muratbek Imanaliev; Muratbek Imanaliyev | मुरातबेक इमानालिएव; मुरातबेक इमानालीव | মুরাতবেক ইমানালিয়েভ | Муратбек Иманалиев
dmitry-mezentsev-sco | SCO | organisation-head 2013-01-01/2015-12-31 | Dmitry Mezentsev; Dmitri Mezentsev | दिमित्री मेजेंतसेव; दिमित्री मेज़ेन्त्सेव | দিমিত্রি মেজেন্তসেভ | Дмитрий Мезенцев
rashid-alimov-sco | SCO | organisation-head 2016-01-01/2018-12-31 | Rashid Alimov | राशिद अलीमोव; रशीद अलीमोव; राशिद अलिमोव | রশিদ আলিমভ; রাশিদ আলিমভ | Рашид Алимов
vladimir-norov-sco | SCO | organisation-head 2019-01-01/2021-12-31 | Vladimir Norov | व्लादिमीर नोरोव; व्लादिमिर नोरोव; व्लादीमीर नोरोव | ভ্লাদিমির নরভ; ভ্লাদিমির নোরভ | Владимир Норов
zhang-ming | SCO | organisation-head 2022-01-01/2024-12-31 | Zhang Ming (Zhang) | झांग मिंग (झांग); चांग मिंग (); जांग मिंग (जांग); च्यांग मिंग (च्यांग) | ঝাং মিং (ঝাং); চাং মিং (); ঝ্যাং মিং (ঝ্যাং) | Чжан Мин (Чжан)
nurlan-yermekbayev-sco | SCO | organisation-head 2025-01-01/.. | Nurlan Yermekbayev; Nurlan Yermekbaev | नुरलान येरमेकबायेव; नूरलान येरमेकबायेव; नुरलान यरमेकबायेव; नूरलान एर्मेकबायेव; नूरलान यरमेकबायेव | নুরলান ইয়েরমেকবায়েভ; নুরলান ইয়ারমেকবায়েভ | Нурлан Ермекбаев

# African Union: chairpersons of the Commission
salim-ahmed-salim | AFU | organisation-head 1989-09/2001-09 | Salim Ahmed Salim () | सलीम अहमद सलीम () | সেলিম আহমেদ সেলিম () | Салим Ахмед Салим
amara-essy | AFU | organisation-head 2001-09/2003-09 | Amara Essy | अमारा एस्सी | আমারা এসি () | Амара Эсси
alpha-oumar-konare-afu | AFU | organisation-head 2003-09-16/2008-04-28 | Alpha Oumar Konaré | अल्फा ओमर कोनारे | আলফা ওমর কোনারে | Альфа Умар Конаре
jean-ping | AFU | organisation-head 2008-04-28/2012-10-15 | Jean Ping | जीन पिंग (); ज्यां पिंग () | জঁ পিং (); জ্যঁ পিং () | Жан Пинг
nkosazana-dlamini-zuma-afu | AFU | organisation-head 2012-10-15/2017-01-30 | Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma (Dlamini Zuma) | नकोसाजाना दलामिनी जुमा (दलामिनी जुमा); एनकोसाजाना दलामिनी-जुमा; नकोसाजाना दलामिनी-जुमा | নকোসাজানা দ্লামিনি জুমা (দ্লামিনি জুমা); এনকোসাজানা দলামিনি-জুমা | Нкосазана Дламини-Зума
moussa-faki-mahamat | AFU | organisation-head 2017-03-14/2025-03-13 | Moussa Faki Mahamat (Faki); Moussa Faki | मूसा फाकी महामत (फाकी); मूसा फकी महामत (महामत); मूसा फाकी; मौसा फाकी महामत (महामत) | মুসা ফাকি মাহামাত (ফাকি); মুসা ফাকি; মুসা ফাকি মোহামাত (মোহামাত) | Мусса Факи Махамат (Факи); Мусса Факи
mahmoud-ali-youssouf | AFU | organisation-head 2025-03-13/.. | Mahmoud Ali Youssouf; Mahamoud Ali Youssouf; Mahmoud Ali Yusuf | महमूद अली यूसुफ; महमूद अली यूसौफ; महामूद अली यूसुफ | মাহমুদ আলী ইউসুফ; মাহমুদ আলি ইউসুফ | Махмуд Али Юсуф; Махамуд Али Юсуф
smail-chergui | AFU | official 2013-10/2021-03 | Smail Chergui | स्माइल चेर्गुई; इस्माइल चेरगुई | ইসমাইল শেরগুই | Смаил Шерги; Исмаил Шерги
bankole-adeoye | AFU | official 2021-03/.. | Bankole Adeoye | बांकोले अदेओये; बैंकोले एडोये | ব্যাঙ্কোলে আদেওয়ে | Банколе Адеойе
monique-nsanzabaganwa | AFU | official 2021-03/2025-03 | Monique Nsanzabaganwa | मोनिक न्सान्ज़ाबागांवा | মনিক এনসানজাবাগানওয়া | Моник Нсанзабаганва
albert-muchanga | AFU | official 2017-03/2025 | Albert Muchanga; Albert M. Muchanga | अल्बर्ट मुचांगा | আলবার্ট মুচাঙ্গা | Альберт Мучанга

# Gulf Cooperation Council: secretaries-general
abdulrahman-al-attiyah | GCC | organisation-head 2002-04-01/2011-03-31 | Abdulrahman al-Attiyah (al-Attiyah); Abdul Rahman al-Attiyah (al-Attiyah); Abdulrahman bin Hamad al-Attiyah (al-Attiyah) | अब्दुल रहमान अल अत्तियाह (अल अत्तियाह) | আবদুল রহমান আল আতিয়া (আল আতিয়া) | Абдуррахман аль-Атыйя (аль-Атыйя); Абдель Рахман аль-Атыйя (аль-Атыйя)
abdullatif-al-zayani-gcc | GCC | organisation-head 2011-04-01/2020-01-31 | Abdullatif al-Zayani (Zayani); Abdullatif bin Rashid al-Zayani (Zayani); Abdul Latif al-Zayani (Zayani) | अब्दुल लतीफ अल जयानी (अल जयानी); अब्दुल लतीफ बिन राशिद अल जयानी (अल जयानी); अब्दुल्लातिफ अल जयानी (अल जयानी) | আবদুল লতিফ আল জায়ানি (আল জায়ানি); আব্দুল্লাতিফ আল-জায়ানি (আল-জায়ানি); আবদুল লতিফ বিন রাশিদ আল জায়ানি (আল জায়ানি) | Абдель Латиф аз-Зайяни (аз-Зайяни); Абдул Латиф аз-Зайани (аз-Зайани); Абдель Латыф аз-Зайяни (аз-Зайяни)
nayef-al-hajraf-gcc | GCC | organisation-head 2020-02-01/2023-01-31 | Nayef al-Hajraf (al-Hajraf); Nayef Falah Mubarak al-Hajraf (al-Hajraf); Nayef Al Hajraf (Hajraf) | नायेफ अल-हजरफ (अल-हजरफ); नायेफ फलाह मुबारक अल हजरफ (अल हजरफ); नायेफ अल हजराफ (अल हजराफ) | নায়েফ আল-হাজরাফ (আল-হাজরাফ); নায়েফ ফালাহ মুবারক আল হাজরাফ (আল হাজরাফ) | Найеф аль-Хаджраф (аль-Хаджраф); Наиф аль-Хаджраф (аль-Хаджраф); Найиф аль-Хаджраф (аль-Хаджраф)
jasem-al-budaiwi | GCC | organisation-head 2023-02-01/.. | Jasem Mohamed Albudaiwi; Jasem al-Budaiwi (al-Budaiwi); Jassem Mohamed Albudaiwi; Jasem Mohammed Al Budaiwi (Al Budaiwi); Jassem al-Budaiwi (al-Budaiwi) | जासेम मोहम्मद अलबुदैवी; जासिम मोहम्मद अल बुदैवी (अल बुदैवी); जसीम मोहम्मद अल बुदैवी (अल बुदैवी); जासेम मोहम्मद अल-बुदाईवी (अल-बुदाईवी); जासेम अल-बुदैवी (अल-बुदैवी) | জাসেম মোহাম্মদ আল বুদাইওয়ি (আল বুদাইওয়ি); জাসেম মোহাম্মদ আলবুদাইউই; জাসেম আল-বুদাইবি (আল-বুদাইবি) | Джасем аль-Будейви (аль-Будейви); Джасем Мухаммед аль-Будейви (аль-Будейви); Джасим Мухаммед аль-Будайви (аль-Будайви)

# Organisation of Islamic Cooperation: secretaries-general
ekmeleddin-ihsanoglu | OIC | organisation-head 2005-01-01/2014-01-31 | Ekmeleddin İhsanoğlu | एकमेलेद्दीन इहसानोग्लू; एकमेलुद्दीन एहसानोगलू; अकमलुद्दीन एहसानोग्लू | একমেলেদ্দিন ইহসানোগলু; একমেলেদ্দিন এহসানোগলু | Экмеледдин Ихсаноглу
iyad-madani | OIC | organisation-head 2014-02-01/2016-10-31 | Iyad Madani; Iyad Ameen Madani; Iyad bin Amin Madani | इयाद मदनी; इयाद अमीन मदनी | ইয়াদ মাদানি; ইয়াদ আমিন মাদানি; আইয়াদ আমিন মাদানি | Ияд Мадани; Ияд Амин Мадани; Ияд бен Амин Мадани
yousef-al-othaimeen | OIC | organisation-head 2016-11-17/2021-11-16 | Yousef al-Othaimeen (al-Othaimeen); Yousef bin Ahmad al-Othaimeen (al-Othaimeen); Yousef A. Al-Othaimeen (Al-Othaimeen); Yousef Al Othaimeen (Othaimeen) | यूसुफ अल-ओथैमीन (अल-ओथैमीन); यूसुफ बिन अहमद अल ओथैमीन (अल ओथैमीन); यूसुफ अल उसैमीन (अल उसैमीन); यूसेफ अल ओथाइमीन (अल ओथाइमीन); यूसुफ ए अल-ओथइमीन (अल-ओथइमीन) | ইউসেফ আল-ওথাইমিন (আল-ওথাইমিন); ইউসুফ আল ওসাইমিন (আল ওসাইমিন); ইউসেফ বিন আহমেদ আল ওসাইমিন (আল ওসাইমিন); ইউসেফ এ আল-ওসাইমিন (আল-ওসাইমিন) | Юсеф аль-Усаймин (аль-Усаймин); Юсеф аль-Осеймин (аль-Осеймин); Юсуф аль-Усаймин (аль-Усаймин); Юсеф аль-Усеймин (аль-Усеймин)
hissein-brahim-taha | OIC | organisation-head 2021-11-17/.. | Hissein Brahim Taha; Hussein Brahim Taha; Hissein Ibrahim Taha; Hussain Ibrahim Taha | हिसेन ब्राहिम ताहा; हुसैन इब्राहिम ताहा; हुसैन ब्राहिम ताहा; हिसैन ब्राहिम ताहा; हिसेन इब्राहिम ताहा; हिसेन ब्राहिम तहा () | হিসেন ব্রাহিম তাহা (); হুসেইন ইব্রাহিম তাহা (); হিসেইন ব্রাহিম তাহা (); হুসেইন ব্রাহিম তাহা (); হিসেন ইব্রাহিম তাহা (); হোসেইন ইব্রাহিম তাহা (); হুসাইন ইব্রাহিম তাহা () | Хусейн Брахим Таха; Хисейн Брахим Таха; Хусейн Ибрагим Таха; Хиссейн Брахим Таха

# League of Arab States: secretaries-general
ahmed-esmat-abdel-meguid-las | LAS | organisation-head 1991-05/2001-05 | Ahmed Esmat Abdel-Meguid; Ahmed Asmat Abdel-Meguid | अहमद इस्मत अब्देल मेगुइद | আহমেদ ইসমত আবদেল মেগিদ | Ахмед Эсмат Абдель Магид (Абдель Магид)
amr-moussa-las | LAS | organisation-head 2001-05-16/2011-06-30 | Amr Moussa; Amr Mussa; Amr Musa | अम्र मूसा; अमरे मूसा; अम्र मौसा | আমর মুসা; আমর মূসা | Амр Муса; Амр Мусса
nabil-elaraby-las | LAS | organisation-head 2011-07-01/2016-06-30 | Nabil Elaraby; Nabil al-Arabi (al-Arabi); Nabil al-Araby (al-Araby); Nabil El-Araby | नबील अल-अरबी (अल-अरबी); नबील अल अरबी (अल अरबी); नाबिल अल अरबी (अल अरबी); नबील अलअरबी | নাবিল আল-আরাবি (আল-আরাবি); নাবিল আল আরাবি (আল আরাবি); নাবিল এলারাবি | Набиль аль-Араби (аль-Араби)
ahmed-aboul-gheit-las | LAS | organisation-head 2016-07-01/2026-06-30 | Ahmed Aboul Gheit (Aboul Gheit); Ahmed Aboul-Gheit; Ahmed Abul Gheit (Abul Gheit); Ahmed Abul-Gheit | अहमद अबुल घेत (अबुल घेत); अहमद अबुल गैत (अबुल गैत); अहमद अबुल घीत (अबुल घीत); अहमद अबौल घेट (अबौल घेट); अहमद अबुल-घेत; अहमद अबुल गीत (अबुल गीत); अहमद अबुल ग़ैथ (अबुल ग़ैथ) | আহমেদ আবুল ঘেইত (আবুল ঘেইত); আহমেদ আবুল গেইত (আবুল গেইত); আহমেদ আবুল-গেইত; আহমদ আবুল গায়েত (আবুল গায়েত) | Ахмед Абуль Гейт (Абуль Гейт); Ахмед Абу-ль-Гейт (Абу-ль-Гейт); Ахмед Абуль-Гейт; Ахмед Абу аль-Гейт (Абу аль-Гейт)
hossam-zaki | LAS | official 2016/.. | Hossam Zaki; Hossam Zaky | होसाम जाकी; हुसाम जकी | হোসাম জাকি | Хосам Заки; Хусам Заки

# South Asian Association for Regional Cooperation: secretaries-general
sheel-kant-sharma | SAARC | organisation-head 2008-03-01/2011-02-28 | Sheel Kant Sharma () | शील कांत शर्मा (); शीलकांत शर्मा () | শীল কান্ত শর্মা (); শীলকান্ত শর্মা () | Шил Кант Шарма
fathimath-dhiyana-saeed | SAARC | organisation-head 2011-03-01/2012-03 | Fathimath Dhiyana Saeed; Fatimath Dhiyana Saeed | फातिमथ धियाना सईद; फातिमा धियाना सईद | ফাতিমাথ ধিয়ানা সাঈদ | Фатимат Дхияна Саид
ahmed-saleem-saarc | SAARC | organisation-head 2012-03/2014-02-28 | Ahmed Saleem () | अहमद सलीम () | আহমেদ সেলিম (); আহমেদ সালিম () | Ахмед Салим
arjun-bahadur-thapa | SAARC | organisation-head 2014-03-01/2017-02-28 | Arjun Bahadur Thapa (); Arjun B. Thapa () | अर्जुन बहादुर थापा () | অর্জুন বাহাদুর থাপা | Арджун Бахадур Тхапа (); Арджун Бахадур Тапа ()
amjad-hussain-sial | SAARC | organisation-head 2017-03-01/2020-02-29 | Amjad Hussain B. Sial; Amjad Hussain Sial; Amjad Hussain B Sial | अमजद हुसैन बी सियाल; अमजद हुसैन सियाल | আমজাদ হোসেন বি সিয়াল; আমজাদ হোসেন সিয়াল; আমজাদ হুসেইন সিয়াল | Амджад Хуссейн Сиал
esala-weerakoon | SAARC | organisation-head 2020-03-01/2023-10 | Esala Ruwan Weerakoon; Esala Weerakoon | एसाला रुवान वीराकून; एसाला वीराकून; इसाला रुवान वीराकून | এসালা রুয়ান উইরাকুন; এসালা উইরাকুন; ইসালা রুয়ান ভিরাকুন | Эсала Руван Виракун; Эсала Виракун
golam-sarwar-saarc | SAARC | organisation-head 2023-10-25/.. | Golam Sarwar; Md. Golam Sarwar; Mohammad Golam Sarwar | गोलाम सरवर; मोहम्मद गोलाम सरवर; गुलाम सरवर | গোলাম সারওয়ার; মো. গোলাম সারওয়ার; মো গোলাম সারওয়ার; মোহাম্মদ গোলাম সারওয়ার | Голам Сарвар; Мохаммад Голам Сарвар

# Bay of Bengal Initiative (BIMSTEC): secretaries-general
sumith-nakandala | BIMSTEC | organisation-head 2014-08/2017-08 | Sumith Nakandala | सुमित नाकंदला; सुमिथ नाकंडाला | সুমিত নাকান্দালা; সুমিথ নাকান্দালা | Сумит Накандала
shahidul-islam-bimstec | BIMSTEC | organisation-head 2017-08/2020-11 | M. Shahidul Islam (Shahidul Islam); Shahidul Islam (); Mohammad Shahidul Islam (Shahidul Islam) | एम शाहिदुल इस्लाम (शाहिदुल इस्लाम); शाहिदुल इस्लाम (); एम. शहीदुल इस्लाम (शहीदुल इस्लाम); शहीदुल इस्लाम () | এম শহীদুল ইসলাম (শহীদুল ইসলাম); শহীদুল ইসলাম (); মো. শহীদুল ইসলাম (শহীদুল ইসলাম) | М. Шахидул Ислам (Шахидул Ислам); Шахидул Ислам ()
tenzin-lekphell | BIMSTEC | organisation-head 2020-11-06/2023-11 | Tenzin Lekphell | तेनजिन लेकफेल; तेंजिन लेकफेल; टेनजिन लेकफेल | তেনজিন লেকফেল; টেনজিন লেকফেল | Тензин Лекпхелл; Тензин Лекфелл
indra-mani-pandey | BIMSTEC | organisation-head 2024-01-04/.. | Indra Mani Pandey (); Indramani Pandey () | इंद्र मणि पांडे (); इंद्रमणि पांडे (); इंद्र मणि पांडेय (); इंद्रमणि पांडेय () | ইন্দ্র মণি পাণ্ডে (); ইন্দ্র মণি পান্ডে (); ইন্দ্রমণি পাণ্ডে (); ইন্দ্রমণি পান্ডে (); ইন্দ্র মনি পান্ডে () | Индра Мани Пандей; Индра Мани Панди

# Commonwealth of Independent States
ivan-korotchenya-cis | CIS | organisation-head 1992-05/1998-04-29 | Ivan Korotchenya | इवान कोरोतचेन्या | ইভান কোরোচেনিয়া | Иван Коротченя
boris-berezovsky-cis | CIS | organisation-head 1998-04-29/1999-04-02 | Boris Berezovsky | बोरिस बेरेजोव्स्की | বরিস বেরেজভস্কি | Борис Березовский
yuri-yarov-cis | CIS | organisation-head 1999-04-02/2004-06 | Yuri Yarov | यूरी यारोव | ইউরি ইয়ারভ | Юрий Яров
vladimir-rushailo-cis | CIS | organisation-head 2004-07/2007-10-05 | Vladimir Rushailo | व्लादिमीर रुशाइलो | ভ্লাদিমির রুশাইলো | Владимир Рушайло
sergei-lebedev-cis | CIS | organisation-head 2007-10-05/.. | Sergei Lebedev; Sergey Lebedev | सर्गेई लेबेदेव; सेर्गेई लेबेदेव; सर्गेइ लेबेदेव | সের্গেই লেবেদেভ | Сергей Лебедев
leonid-anfimov | CIS | official 2021/.. | Leonid Anfimov | लियोनिद अनफिमोव | লিওনিদ আনফিমভ | Леонид Анфимов

# Eurasian Economic Union: chairmen of the Board of the Commission and its ministers
viktor-khristenko-eaeu | EAEU | organisation-head 2012-02-01/2016-01-31 | Viktor Khristenko; Victor Khristenko | विक्टर ख्रीस्तेंको; विक्टर ख्रिस्टेंको; विक्टर क्रिस्टेंको | ভিক্টর খ্রিস্টেনকো; ভিক্তর খ্রিস্তেনকো | Виктор Христенко
tigran-sargsyan-eaeu | EAEU | organisation-head 2016-02-01/2020-01-31 | Tigran Sargsyan; Tigran Sarkisyan; Tigran Sarkisian | तिगरान सरगस्यान; तिग्रान सरग्स्यान; तिगरान सर्गस्यान; तिगरान सर्किसियान | তিগরান সারগসিয়ান; তিগ্রান সারগসিয়ান | Тигран Саркисян; Тигран Саргсян
mikhail-myasnikovich-eaeu | EAEU | organisation-head 2020-02-01/2024-01-31 | Mikhail Myasnikovich; Mikhail Miasnikovich | मिखाइल म्यास्निकोविच; मिखाइल मायस्निकोविच; मिखाइल मियासनिकोविच | মিখাইল মিয়াসনিকোভিচ; মিখাইল মায়াসনিকোভিচ | Михаил Мясникович
bakytzhan-sagintayev-eaeu | EAEU | organisation-head 2024-02-01/.. | Bakytzhan Sagintayev; Bakhytzhan Sagintayev; Bakytzhan Sagintaev | बकित्जान सगिंतायेव; बाक्यतजान सगिंतायेव; बाकित्झान सगिन्तायेव; बाकितझान सगिंतायेव; बाकित्ज़ान सागिंतायेव | বাকিতজান সাগিনতায়েভ; বাকিতঝান সাগিন্তায়েভ | Бакытжан Сагинтаев
veronika-nikishina | EAEU | official 2016-02-01/2020-01-31 | Veronika Nikishina | वेरोनिका निकिशिना | ভেরোনিকা নিকিশিনা | Вероника Никишина
andrey-slepnev-eaeu | EAEU | official 2012-02-01/2016-01-31; official 2020-02-01/.. | Andrey Slepnev; Andrei Slepnev; Andrei Slepnyov | आंद्रेई स्लेपनेव; आंद्रे स्लेपनेव; एंड्री स्लेपनेव; आंद्रेय स्लेपनेव | আন্দ্রেই স্লেপনেভ; আন্দ্রে স্লেপনেভ | Андрей Слепнев
sergei-glazyev-eaeu | EAEU | official 2019-10/2025-03 | Sergei Glazyev; Sergey Glazyev; Sergey Glaziev | सर्गेई ग्लाजयेव; सर्गेई ग्लाज़ियेव; सेर्गेई ग्लेज़ियेव | সের্গেই গ্লাজিয়েভ | Сергей Глазьев
mikhail-cherekaev | EAEU | official 2020/.. | Mikhail Cherekaev; Mikhail Cherekayev | मिखाइल चेरेकायेव; मिखाइल चेरेकाएव | মিখাইল চেরেকায়েভ | Михаил Черекаев

# Collective Security Treaty Organization
valery-nikolayenko-csto | CSTO | organisation-head 2000-05/2003-04 | Valery Nikolayenko | वालेरी निकोलायेंको | ভ্যালেরি নিকোলায়েঙ্কো | Валерий Николаенко
nikolai-bordyuzha-csto | CSTO | organisation-head 2003-04-28/2016-12-31 | Nikolai Bordyuzha; Nikolay Bordyuzha | निकोलाई बोर्द्युझा; निकोलाई बोर्डयुजा | নিকোলাই বর্দিউঝা; নিকোলাই বোরদিউজা | Николай Бордюжа
yuri-khachaturov-csto | CSTO | organisation-head 2017-05-02/2018-11-02 | Yuri Khachaturov; Yury Khachaturov | यूरी खाचातुरोव; यूरी खचातुरोव | ইউরি খাচাতুরভ | Юрий Хачатуров
stanislav-zas-csto | CSTO | organisation-head 2020-01-01/2022-12-31 | Stanislav Zas | स्तानिस्लाव जास; स्टानिस्लाव ज़ास; स्तानिस्लाव ज़स | স্তানিস্লাভ জাস () | Станислав Зась
imangali-tasmagambetov-csto | CSTO | organisation-head 2023-01-01/2025-12-31 | Imangali Tasmagambetov | इमंगली तस्मागाम्बेटोव; इमांगली तस्मागम्बेतोव; इमंगाली तस्मागाम्बेतोव | ইমানগালি তাসমাগামবেতভ; ইমানগালি তাসমাগাম্বেতভ | Имангали Тасмагамбетов
taalatbek-masadykov-csto | CSTO | official 2022/2025-12-31; organisation-head 2026-01-01/.. | Taalatbek Masadykov; Talatbek Masadykov | तालतबेक मसादिकोव; तालातबेक मासादिकोव | তালাতবেক মাসাদিকভ | Таалатбек Масадыков; Талатбек Масадыков

# OPEC: secretaries-general
abdalla-el-badri | OPEC | organisation-head 2007-01-01/2016-07-31 | Abdalla El-Badri; Abdalla Salem El-Badri (El-Badri); Abdullah al-Badri (al-Badri); Abdalla El Badri (El Badri) | अब्दुल्ला अल-बद्री (अल-बद्री); अब्दुल्ला सलेम अल-बद्री (अल-बद्री); अब्दल्ला एल-बद्री; अब्दुल्ला अल बद्री (अल बद्री) | আবদাল্লাহ আল-বাদরি (আল-বাদরি); আবদুল্লাহ আল বাদরি (আল বাদরি) | Абдалла аль-Бадри (аль-Бадри); Абдалла Салем аль-Бадри (аль-Бадри); Абдалла Салем эль-Бадри (эль-Бадри)
mohammad-barkindo | OPEC | organisation-head 2016-08-01/2022-07-05 | Mohammad Barkindo; Mohammed Barkindo; Mohammed Sanusi Barkindo; Mohammad Sanusi Barkindo | मोहम्मद बरकिंडो; मोहम्मद बारकिंडो; मोहम्मद सानुसी बारकिंडो; मोहम्मद सनूसी बरकिंडो; मोहम्मद बार्किंडो | মোহাম্মদ বারকিন্ডো; মোহাম্মদ সানুসি বারকিন্দো; মোহাম্মদ বারকিন্দো; মোহাম্মদ সানুসি বারকিন্ডো | Мохаммед Баркиндо; Мухаммед Баркиндо; Мохаммад Баркиндо; Мохаммед Сануси Баркиндо
haitham-al-ghais | OPEC | organisation-head 2022-08-01/.. | Haitham Al Ghais (Al Ghais); Haitham al-Ghais (al-Ghais) | हैथम अल घैस (अल घैस); हैथम अल गैस (अल गैस); हैथम अल-घैस (अल-घैस); हैतम अल घैस (अल घैस); हैथम अल गईस (अल गईस) | হাইথাম আল গাইস (আল গাইস); হাইথাম আল-ঘাইস (আল-ঘাইস); হাইসাম আল গাইস (আল গাইস) | Хейтам аль-Гайс (аль-Гайс); Хайтам аль-Гаис (аль-Гаис); Хайсам аль-Гайс (аль-Гайс); Хайтам аль-Гайс (аль-Гайс)

# OSCE: secretaries-general
marc-perrin-de-brichambaut | OSCE | organisation-head 2005-06/2011-06 | Marc Perrin de Brichambaut (de Brichambaut) | मार्क पेरिन डी ब्रिशम्बो | মার্ক পেরাঁ দে ব্রিশঁবো | Марк Перрен де Бришамбо (де Бришамбо)
lamberto-zannier | OSCE | organisation-head 2011-07-01/2017-06-30 | Lamberto Zannier | लैम्बर्टो जैनियर | লামবার্তো জানিয়ের | Ламберто Заньер; Ламберто Дзаньер
thomas-greminger | OSCE | organisation-head 2017-07-18/2020-07-17 | Thomas Greminger | थॉमस ग्रेमिंगर | টমাস গ্রেমিঙ্গার | Томас Гремингер
helga-schmid-osce | OSCE | organisation-head 2020-12-04/2024-09-03 | Helga Schmid; Helga Maria Schmid | हेल्गा श्मिड; हेल्गा मारिया श्मिड; हेल्गा शिमिड | হেলগা শ্মিড; হেলগা মারিয়া শ্মিড | Хельга Шмид; Хельга Мария Шмид
feridun-sinirlioglu-osce | OSCE | organisation-head 2024-12-06/.. | Feridun Sinirlioğlu | फेरिडुन सिनिरलियोग्लू; फेरिदुन सिनिरलिओग्लू | ফেরিদুন সিনিরলিওগ্লু; ফেরিদুন সিনিরলিওলু | Феридун Синирлиоглу
heidi-grau | OSCE | envoy 2019-12/2021-07 | Heidi Grau | हीदी ग्राउ | হাইডি গ্রাউ | Хайди Грау
martin-sajdik | OSCE | envoy 2015-06/2019-12 | Martin Sajdik | मार्टिन सैदिक | মার্টিন সাইদিক | Мартин Сайдик
mikko-kinnunen | OSCE | envoy 2021-08/2022 | Mikko Kinnunen | मिक्को किन्नुनेन | মিক্কো কিনুনেন | Микко Киннунен

# International courts
karim-khan-icc | ICC | official 2021-06-16/.. | Karim Khan (); Karim Ahmad Khan (); Karim A. A. Khan () | करीम खान (); करीम ए. ए. खान (); करीम अहमद खान () | করিম খান (); করিম এ এ খান (); করিম আহমদ খান () | Карим Хан (); Карим Ахмад Хан ()
fatou-bensouda | ICC | official 2012-06-15/2021-06-15 | Fatou Bensouda | फातू बेनसौदा; फातौ बेन्सौदा; फातू बेनसूदा; फतू बेनसौदा; फतोउ बेंसौदा | ফাতু বেনসুদা; ফাতৌ বেনসৌদা; ফাতোও বেনসুদা | Фату Бенсуда
luis-moreno-ocampo | ICC | official 2003-06-16/2012-06-15 | Luis Moreno Ocampo (Ocampo); Luis Moreno-Ocampo | लुइस मोरेनो ओकाम्पो (ओकाम्पो); लुइस मोरेनो-ओकांपो; लुई मोरेनो ओकाम्पो (ओकाम्पो) | লুইস মোরেনো ওকাম্পো (ওকাম্পো); লুইস মোরেনো-ওকাম্পো | Луис Морено Окампо (Окампо); Луис Морено-Окампо
piotr-hofmanski | ICC | organisation-head 2021-03-11/2024-03-10 | Piotr Hofmański | पियोट्र हॉफमांस्की; पिओटर होफमांस्की | পিওতর হফমানস্কি; পিয়োটর হফমানস্কি | Пётр Хофманьский; Пётр Гофманьский; Пиотр Хофмански
tomoko-akane | ICC | organisation-head 2024-03-11/.. | Tomoko Akane | तोमोको अकाने; टोमोको अकाने | তোমোকো আকানে | Томоко Аканэ; Томоко Акане
joan-donoghue | ICJ | organisation-head 2021-02-08/2024-02-06 | Joan Donoghue; Joan E. Donoghue | जोआन डोनॉग्यू; जोन डोनोग्यू; जोन ई डोनोग्यू | জোয়ান ডনোগু; জোন ডনহিউ; জোয়ান ডোনোগু; জোয়ান ই ডনোহিউ | Джоан Донохью; Джоан Доногью; Джоан Донахью
nawaf-salam-icj | ICJ | organisation-head 2024-02-06/2025-01-14 | Nawaf Salam () | नवाफ सलाम () | নাওয়াফ সালাম (); নওয়াফ সালাম () | Наваф Салам ()
yuji-iwasawa | ICJ | organisation-head 2025-03-03/.. | Yuji Iwasawa; Iwasawa Yuji (Iwasawa) | युजी इवासावा; यूजी इवासावा | ইউজি ইওয়াসাওয়া | Юдзи Ивасава; Ивасава Юдзи (Ивасава)
abdulqawi-yusuf-icj | ICJ | organisation-head 2018-02-06/2021-02-08 | Abdulqawi Yusuf; Abdulqawi Ahmed Yusuf | अब्दुलकवी यूसुफ; अब्दुलकावी अहमद यूसुफ; अब्दुलक्वी अहमद यूसुफ | আবদুলকাউই ইউসুফ; আবদুলকোয়াই আহমেদ ইউসুফ; আবদুলকাভি আহমেদ ইউসুফ | Абдулкави Юсуф; Абдулкави Ахмед Юсуф; Абдулькави Юсуф

# Development banks
dilma-rousseff-ndb | NDB | organisation-head 2023-03-24/.. | Dilma Rousseff; Dilma Vana Rousseff | डिल्मा रूसेफ; डिलमा रूसेफ; डिल्मा रोसेफ; डिल्मा रौसेफ; डिल्मा राउसेफ; दिल्मा रूसेफ | দিলমা রুসেফ; ডিলমা রুসেফ; দিলমা রৌসেফ; দিলমা হুসেফ | Дилма Роуссефф; Дилма Русеф; Дилма Руссефф; Дилма Роусефф; Дилма Руссеф
kundapur-vaman-kamath | NDB | organisation-head 2015-05-11/2020-07-06 | K. V. Kamath; Kundapur Vaman Kamath; KV Kamath | के. वी. कामथ; के वी कामत; कुंदापुर वामन कामथ; के. वी. कामत | কে ভি কামাথ; কে ভি কামাত; কুন্দাপুর বামন কামাথ | Кундапур Ваман Камат; К. В. Камат
marcos-troyjo | NDB | organisation-head 2020-07-07/2023-03-24 | Marcos Troyjo; Marcos Prado Troyjo | मार्कोस ट्रॉयजो; मार्कोस प्राडो ट्रॉयजो; मार्कोस त्रोइजो | মার্কোস ত্রোইজো; মার্কোস প্রাদো ট্রয়জো; মার্কোস ট্রয়জো | Маркос Тройжо; Маркус Тройжу; Маркос Прадо Тройхо
jin-liqun | AIIB | organisation-head 2016-01-16/2026-01-15 | Jin Liqun (Jin) | जिन लिकुन (); जिन लिक्यून (); चिन लीछुन (); जिन लिचुन () | জিন লিকুন (); চিন লিছুন (); জিন লিচুন () | Цзинь Лицюнь (Цзинь)
zou-jiayi-aiib | AIIB | organisation-head 2026-01-16/.. | Zou Jiayi (Zou) | ज़ोउ जियायी (ज़ोउ); झोउ जियायी (झोउ); चो च्यायी () | জৌ জিয়াই (জৌ); ঝু জিয়াই (ঝু); চৌ জিয়াই () | Цзоу Цзяи (Цзоу)
takehiko-nakao | ADB | organisation-head 2013-04-28/2020-01-16 | Takehiko Nakao | ताकेहिको नाकाओ; ताकेहिको नकाओ | তাকেহিকো নাকাও | Такэхико Накао
masatsugu-asakawa | ADB | organisation-head 2020-01-17/2025-02-23 | Masatsugu Asakawa | मसात्सुगु असाकावा; मासात्सुगु असाकावा; मसातसुगु असाकावा; मासत्सुगु असाकावा | মাসাতসুগু আসাকাওয়া; মাসাতসুগু আসাকাউয়া | Масацугу Асакава
masato-kanda | ADB | organisation-head 2025-02-24/.. | Masato Kanda | मसातो कांडा; मासातो कांडा; मसातो कंडा; मासातो कंडा | মাসাতো কান্ডা; মাসাতো কান্দা | Масато Канда
haruhiko-kuroda-adb | ADB | organisation-head 2005-02-01/2013-03-18 | Haruhiko Kuroda | हारुहिको कुरोदा; हारुहिको कुरोडा | হারুহিকো কুরোদা | Харухико Курода
akinwumi-adesina | AFDB | organisation-head 2015-09-01/2025-08-31 | Akinwumi Adesina; Akinwumi A. Adesina | अकिनवुमी अदेसिना; अकिनवुमी एडेसिना; अकिन्वुमी अदेसिना | আকিনউমি আদেসিনা; আকিনউমি এ আদেসিনা | Акинвуми Адесина
sidi-ould-tah | AFDB | organisation-head 2025-09-01/.. | Sidi Ould Tah (Ould Tah) | सिदी औल्द ताह (ताह); सिदी ओल्ड ताह (ताह) | সিদি উলদ তাহ (); সিদি ওলদ তাহ () | Сиди Ульд Тах (Ульд Тах)
odile-renaud-basso-ebrd | EBRD | organisation-head 2020-11-02/.. | Odile Renaud-Basso | ओडिल रेनॉड-बैसो; ओडिले रेनॉड-बासो | ওদিল রেনো-বাসো | Одиль Рено-Бассо
suma-chakrabarti-ebrd | EBRD | organisation-head 2012-07/2020-07 | Suma Chakrabarti; Sir Suma Chakrabarti (Chakrabarti) | सुमा चक्रवर्ती; सुमा चक्रबर्ती | সুমা চক্রবর্তী | Сума Чакрабарти
christine-lagarde-ecb | ECB | organisation-head 2019-11-01/.. | Christine Lagarde | क्रिस्टीन लेगार्ड; क्रिस्टीन लगार्ड; क्रिस्टीना लेगार्ड; क्रिस्टीन लैगार्ड; क्रिस्टीना लागार्ड | ক্রিস্টিন লাগার্দে; ক্রিস্টিন ল্যাগার্ড; ক্রিস্টিন লাগার্ড | Кристин Лагард
mario-draghi-ecb | ECB | organisation-head 2011-11-01/2019-10-31 | Mario Draghi | मारियो ड्रैगी; मारियो द्रागी; मारियो ड्रैघी; मारियो ड्रागी | মারিও দ্রাঘি; মারিও দ্রাগি; মারিও ড্রাগি | Марио Драги
nikolai-podguzov | EDB | organisation-head 2020/.. | Nikolai Podguzov; Nikolay Podguzov | निकोलाई पोडगुज़ोव; निकोलाय पोदगुजोव | নিকোলাই পদগুজভ | Николай Подгузов
muhammad-al-jasser-idb | IDB | organisation-head 2021-08/.. | Muhammad Al Jasser (Al Jasser); Muhammad Sulaiman Al Jasser (Al Jasser); Mohammed al-Jasser (al-Jasser) | मुहम्मद अल जासेर (अल जासेर); मुहम्मद सुलेमान अल जासेर (अल जासेर) | মুহাম্মদ আল জাসের (আল জাসের); মুহাম্মদ সুলাইমান আল জাসের (আল জাসের) | Мухаммад аль-Джассер (аль-Джассер); Мухаммад Сулейман аль-Джассер (аль-Джассер)

# Other organisations
fernando-arias-opcw | OPCW | organisation-head 2018-07-25/.. | Fernando Arias; Fernando Arias González (Arias) | फर्नांडो एरियास; फर्नांडो अरियास | ফার্নান্দো আরিয়াস | Фернандо Ариас; Фернандо Ариас Гонсалес (Ариас)
ahmet-uzumcu-opcw | OPCW | organisation-head 2010-07-25/2018-07-24 | Ahmet Üzümcü | अहमत उजुमकू; अहमत उजुमचू; अहमेत उजूमजू | আহমেত উজুমচু; আহমেত উজুমজু | Ахмет Узюмджю; Ахмет Узумджу
fatih-birol | IEA | organisation-head 2015-09-01/.. | Fatih Birol | फतिह बिरोल; फातिह बिरोल; फेथ बिरोल | ফাতিহ বিরোল; ফাতেহ বিরল (); ফাতিহ বাইরল | Фатих Бироль; Фатих Бирол
angel-gurria-oecd | OECD | organisation-head 2006-06-01/2021-05-31 | Ángel Gurría; José Ángel Gurría (Gurría) | एंजेल गुरिया; एंजल गुरिया; जोस एंजेल गुरिया | অ্যাঞ্জেল গুরিয়া; আনহেল গুরিয়া | Анхель Гурриа; Хосе Анхель Гурриа
mathias-cormann-oecd | OECD | organisation-head 2021-06-01/.. | Mathias Cormann; Matthias Cormann | माथियास कोरमन; मथायस कॉर्मन; मैथियास कॉर्मन; मथियास कॉर्मन | ম্যাথিয়াস করম্যান; মাথিয়াস কোরমান | Матиас Корманн
luis-almagro | OAS | organisation-head 2015-05-26/2025-05-25 | Luis Almagro; Luis Almagro Lemes (Almagro) | लुइस अल्माग्रो; लुइस अलमाग्रो; लुईस अल्माग्रो | লুইস আলমাগ্রো | Луис Альмагро
albert-ramdin | OAS | organisation-head 2025-05-26/.. | Albert Ramdin; Albert Ramchand Ramdin; Albert R. Ramdin | अल्बर्ट रामदीन; अल्बर्ट रामचंद रामदीन; अल्बर्ट रामदिन; अल्बर्ट आर. रामदीन | আলবার্ট রামদিন; আলবার্ট রামচাঁদ রামদিন | Альберт Рамдин; Альберт Рамчанд Рамдин
jose-miguel-insulza-oas | OAS | organisation-head 2005-05-26/2015-05-25 | José Miguel Insulza | जोस मिगुएल इंसुल्जा | হোসে মিগেল ইনসুলজা | Хосе Мигель Инсульса
carla-barnett | CARICOM | organisation-head 2021-08-15/.. | Carla Barnett; Carla Natalie Barnett | कार्ला बार्नेट; कार्ला नटाली बार्नेट | কার্লা বার্নেট | Карла Барнетт
irwin-larocque | CARICOM | organisation-head 2011-08-15/2021-08-14 | Irwin LaRocque; Irwin La Rocque (La Rocque) | इरविन लारोक | আরউইন লারক | Ирвин Ларок
don-mckinnon-commonwealth | COMMONWEALTH | organisation-head 2000-04-01/2008-03-31 | Don McKinnon | डॉन मैकिनन; डॉन मैककिनन | ডন ম্যাককিনন | Дон Маккиннон
kamalesh-sharma-commonwealth | COMMONWEALTH | organisation-head 2008-04-01/2016-03-31 | Kamalesh Sharma () | कमलेश शर्मा () | কমলেশ শর্মা () | Камалеш Шарма
patricia-scotland | COMMONWEALTH | organisation-head 2016-04-04/2025-03-31 | Patricia Scotland; Baroness Scotland (); Patricia Scotland QC () | पेट्रीसिया स्कॉटलैंड; पैट्रिसिया स्कॉटलैंड; पेट्रिसिया स्कॉटलैंड | প্যাট্রিসিয়া স্কটল্যান্ড; প্যাট্রিশিয়া স্কটল্যান্ড | Патрисия Скотланд; Патриция Скотланд
shirley-botchwey-commonwealth | COMMONWEALTH | organisation-head 2025-04-01/.. | Shirley Ayorkor Botchwey (Botchwey); Shirley Botchwey; Shirley Ayorkor-Botchwey | शर्ली अयोरकोर बोचवे (बोचवे); शर्ली बोचवे | শার্লি আয়োর্কর বচওয়ে (বচওয়ে); শার্লি বচওয়ে; শার্লি আয়র্কর বোচওয়ে (বোচওয়ে); শার্লি বোচওয়ে | Ширли Айоркор Ботчвей (Ботчвей); Ширли Ботчвей
omar-touray | ECOWAS | organisation-head 2022-07-11/.. | Omar Alieu Touray; Omar Touray | उमर अलीउ तौरे; ओमर तौरे; उमर अलीयू टूरे | ওমর আলিউ তুরে; ওমর তুরে | Омар Алиеу Турай; Омар Турей (); Омар Алье Турей ()
jean-claude-kassi-brou | ECOWAS | organisation-head 2018-03-01/2022-07-10 | Jean-Claude Kassi Brou (Brou) | जीन-क्लाउड कासी ब्रू (ब्रू) | জঁ-ক্লদ কাসি ব্রু (ব্রু) | Жан-Клод Касси Бру (Бру)
elias-magosi | SADC | organisation-head 2021-09-01/.. | Elias Magosi; Elias Mpedi Magosi | एलियास मागोसी; एलियास मपेदी मागोसी | এলিয়াস মাগোসি | Элиас Магоси; Элиас Мпеди Магоси
stergomena-tax-sadc | SADC | organisation-head 2013-09/2021-08 | Stergomena Tax (); Stergomena Lawrence Tax () | स्टरगोमेना टैक्स (); स्टर्गोमेना लॉरेंस टैक्स () | স্টারগোমেনা ট্যাক্স | Стергомена Такс (); Стергомена Лоуренс Такс ()
peter-mathuki | EAC | organisation-head 2021-04/2024-06 | Peter Mathuki; Peter Mutuku Mathuki | पीटर माथुकी; पीटर मथुकी | পিটার মাথুকি | Питер Матуки
veronica-nduva | EAC | organisation-head 2024-06/.. | Veronica Nduva; Veronica Mueni Nduva | वेरोनिका न्दुवा; वेरोनिका मुएनी न्दुवा | ভেরোনিকা এনদুভা | Вероника Ндува; Вероника Муэни Ндува
henry-puna-pif | PIF | organisation-head 2021-05/2024-05 | Henry Puna | हेनरी पुना (); हेनरी पूना () | হেনরি পুনা | Генри Пуна
baron-waqa-pif | PIF | organisation-head 2024-06/.. | Baron Waqa; Baron Divavesi Waqa | बैरन वाका (); बैरन वाक्का | ব্যারন ওয়াকা | Барон Вака ()
meg-taylor-pif | PIF | organisation-head 2014-12/2021-05 | Meg Taylor; Dame Meg Taylor (Taylor) | मेग टेलर | মেগ টেলর | Мег Тейлор
salman-al-farisi-iora | IORA | organisation-head 2022-01/2025-01 | Salman Al Farisi (Al Farisi) | सलमान अल फारिसी (अल फारिसी); सलमान अल फरिसी (अल फरिसी) | সালমান আল ফারিসি (আল ফারিসি) | Салман аль-Фариси (аль-Фариси)
sanjiv-ranjan-iora | IORA | organisation-head 2025-01/.. | Sanjiv Ranjan; Sanjeev Ranjan | संजीव रंजन | সঞ্জীব রঞ্জন | Санджив Ранджан
nomvuyo-nokwe | IORA | organisation-head 2018-01/2021-12 | Nomvuyo Nokwe; Nomvuyo N. Nokwe | नोमवुयो नोक्वे | নোমভুয়ো নোকওয়ে | Номвуйо Нокве
kairat-sarybay | CICA | organisation-head 2020-07/.. | Kairat Sarybay; Kayrat Sarybay | कैरात सरीबाय; कैरात सरीबे; कैरत सारिबे; कैरात सरयबे | কাইরাত সারিবাই; কাইরাত সারিবে | Кайрат Сарыбай
kubanychbek-omuraliev | OTS | organisation-head 2022-11-11/.. | Kubanychbek Omuraliev; Kubanychbek Omuraliyev | कुबानिचबेक ओमुरालिएव; कुबानीचबेक ओमुरालिएव | কুবানিচবেক ওমুরালিয়েভ | Кубанычбек Омуралиев
baghdad-amreyev-ots | OTS | organisation-head 2018-09/2022-11-11 | Baghdad Amreyev; Bagdad Amreyev | बगदाद अमरेयेव; बगदाद अमरेव | বাগদাদ আমরেয়েভ | Багдад Амреев
elisa-de-anda-madrazo | FATF | organisation-head 2024-07-01/2026-06-30 | Elisa de Anda Madrazo (de Anda Madrazo) | एलिसा डी अंडा मद्राजो (मद्राजो); एलिसा डे आंडा माद्राजो (माद्राजो) | এলিসা ডি আন্দা মাদ্রাজো (মাদ্রাজো); এলিসা দে আন্দা মাদ্রাজো (মাদ্রাজো) | Элиза де Анда Мадрасо (де Анда Мадрасо); Элиса де Анда Мадрасо (де Анда Мадрасо)
raja-kumar-fatf | FATF | organisation-head 2022-07-01/2024-06-30 | T. Raja Kumar (Raja Kumar); T Raja Kumar (Raja Kumar) | टी. राजा कुमार (राजा कुमार) | টি রাজা কুমার (রাজা কুমার) | Т. Раджа Кумар (Раджа Кумар)
marcus-pleyer | FATF | organisation-head 2020-07-01/2022-06-30 | Marcus Pleyer | मार्कस प्लेयर; मार्कस प्लीयर | মার্কাস প্লেয়ার | Маркус Плейер
jurgen-stock | INTERPOL | organisation-head 2014-11-07/2024-11-06 | Jürgen Stock (); Juergen Stock () | जुर्गन स्टॉक (); जर्गन स्टॉक (); युर्गेन स्टॉक (); जुर्गेन स्टॉक () | ইয়ুর্গেন স্টক (); জুর্গেন স্টক (); ইয়ুরগেন স্টক () | Юрген Шток (); Юрген Сток ()
valdecy-urquiza | INTERPOL | organisation-head 2024-11-07/.. | Valdecy Urquiza | वाल्डेसी उर्क्विजा; वाल्डेसी उर्कीजा; वाल्डेसी उरक्विज़ा | ভালদেসি উরকিজা | Валдеси Уркиза; Вальдеси Уркиса
peter-maurer-icrc | ICRC | organisation-head 2012-07-01/2022-09-30 | Peter Maurer | पीटर माउरर; पीटर मौरर | পিটার মাউরার; পিটার মরার () | Петер Маурер; Питер Маурер
mirjana-spoljaric-icrc | ICRC | organisation-head 2022-10-01/.. | Mirjana Spoljaric; Mirjana Spoljaric Egger (Spoljaric) | मिर्जाना स्पोलजारिक; मिरजाना स्पोलजारिक एगर (स्पोलजारिक); मिरजाना स्पोलजारिक; मिर्याना स्पोल्यारिक | মিরজানা স্পোলজারিক; মিরজানা স্পোলজারিক এগার (স্পোলজারিক); মিরিয়ানা স্পোলিয়ারিক | Мирьяна Сполярич; Мирьяна Сполярич-Эггер; Мирьяна Сполярич Эггер (Сполярич)
ajay-mathur-isa | ISA | organisation-head 2021-03-15/2025-03 | Ajay Mathur | अजय माथुर | অজয় মাথুর | Аджай Матхур; Аджай Матур
ashish-khanna-isa | ISA | organisation-head 2025-03/.. | Ashish Khanna () | आशीष खन्ना (); अशीष खन्ना () | আশিস খান্না (); আশিষ খান্না () | Ашиш Кханна
thorbjorn-jagland-coe | COE | organisation-head 2009-10-01/2019-09-17 | Thorbjørn Jagland; Thorbjoern Jagland | थोरब्योर्न जगलैंड; थोर्बजोर्न जैगलैंड | থোরবিয়র্ন ইয়াগল্যান্ড | Турбьёрн Ягланд; Торбьёрн Ягланд
marija-pejcinovic-buric-coe | COE | organisation-head 2019-09-18/2024-09-17 | Marija Pejčinović Burić (Pejčinović Burić) | मारिया पेजसिनोविक ब्यूरिक (ब्यूरिक) | মারিয়া পেইচিনোভিচ বুরিচ (বুরিচ) | Мария Пейчинович-Бурич; Мария Пейчинович Бурич (Пейчинович Бурич)
alain-berset-coe | COE | organisation-head 2024-09-18/.. | Alain Berset | एलेन बर्सेट; अलैन बर्सेट; एलेन बेर्सेट | আলাঁ বেরসে; অ্যালেন বেরসেট | Ален Берсе
isiaka-imam-d8 | D8 | organisation-head 2022-01/2025-12 | Isiaka Abdulqadir Imam (); Isiaka Imam () | इसियाका अब्दुलकादिर इमाम () | ইসিয়াকা আবদুলকাদির ইমাম (); ইসিয়াকা আব্দুলকাদির ইমাম () | Исиака Абдулкадир Имам
asad-majeed-khan-eco | ECO | organisation-head 2025-08/.. | Asad Majeed Khan () | असद मजीद खान () | আসাদ মজিদ খান (); আসাদ মাজিদ খান () | Асад Маджид Хан ()
khusrav-noziri-eco | ECO | organisation-head 2021-08/2025-08 | Khusrav Noziri; Khusrav Nazari | खुसरव नोज़िरी | খুসরাভ নোজিরি | Хусрав Нозири

# Other officials of the United Nations, the African Union, the Fund
armida-alisjahbana | UN | official 2018-11/.. | Armida Salsiah Alisjahbana; Armida Alisjahbana | अर्मिदा सालसिया अलिसजाबाना; आर्मिडा अलिसजाबाना; अर्मिडा साल्सिया अलिसजाहबाना | আরমিডা সালসিয়াহ আলিসজাবানা; আর্মিদা সালসিয়া আলিসজাহবানা | Армида Алишахбана; Армида Сальсиа Алисджахбана
shombi-sharp | UN | official 2021-11/2025 | Shombi Sharp () | शोम्बी शार्प | শম্বি শার্প | Шомби Шарп
francesca-albanese | UN | official 2022-05-01/.. | Francesca Albanese | फ्रांसेस्का अल्बानीज; फ्रांसेस्का अल्बनीज | ফ্রান্সেসকা আলবানিজ; ফ্রানচেসকা আলবানিজ | Франческа Альбанезе
wamkele-mene | AFU | official 2020-03/.. | Wamkele Mene; Wamkele Keabetswe Mene | वामकेले मेने () | ওয়ামকেলে মেনে () | Вамкеле Мене ()
dan-katz-imf | IMF | official 2025-10/.. | Dan Katz; Daniel Katz | डैन काट्ज; डैन कैट्ज | ড্যান ক্যাটজ | Дэн Кац (); Дэниел Кац ()
peter-sutherland-wto | WTO | organisation-head 1993-07-01/1995-04-30 | Peter Sutherland | पीटर सदरलैंड | পিটার সাদারল্যান্ড | Питер Сазерленд
`;
