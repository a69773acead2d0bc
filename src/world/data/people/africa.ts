import { rows } from "../../../text/table.js";

/** Heads of state and government, foreign ministers and others of Africa without Egypt. Armed forces that rule a state count as its head of state. */
export default rows`
# South Africa
frederik-willem-de-klerk | ZA | head-of-state 1989-09-20/1994-05-10; official 1994-05-10/1996-06-30 | F. W. de Klerk (de Klerk); Frederik Willem de Klerk (de Klerk); FW de Klerk (de Klerk) | एफ. डब्ल्यू. डी क्लर्क (डी क्लर्क); फ्रेडरिक विलेम डी क्लार्क (डी क्लार्क) | এফ ডব্লিউ ডি ক্লার্ক (ডি ক্লার্ক); ফ্রেডেরিক উইলেম ডি ক্লার্ক (ডি ক্লার্ক) | Фредерик Виллем де Клерк (де Клерк); Фредерик де Клерк (де Клерк)
nelson-mandela | ZA | head-of-state 1994-05-10/1999-06-14 | Nelson Mandela; Nelson Rolihlahla Mandela | नेल्सन मंडेला | নেলসন ম্যান্ডেলা; নেলসন মান্ডেলা | Нельсон Мандела
thabo-mbeki | ZA | official 1994-05-10/1999-06-14; head-of-state 1999-06-14/2008-09-24 | Thabo Mbeki | थाबो म्बेकी; थाबो एमबेकी; थाबो मबेकी | থাবো এমবেকি; থাবো ম্বেকি | Табо Мбеки
kgalema-motlanthe | ZA | head-of-state 2008-09-25/2009-05-09; official 2009-05-11/2014-05-26 | Kgalema Motlanthe | कगालेमा मोटलांथे; गालेमा मोटलांथे | কালেমা মোটলান্থে; কগালেমা মোটলান্থে | Кгалема Мотланте
jacob-zuma | ZA | official 1999-06/2005-06-14; head-of-state 2009-05-09/2018-02-14 | Jacob Zuma | जैकब जुमा; जैकब ज़ूमा | জ্যাকব জুমা; জেকব জুমা | Джейкоб Зума
cyril-ramaphosa | ZA | official 2014-05-26/2018-02-15; head-of-state 2018-02-15/.. | Cyril Ramaphosa; Matamela Cyril Ramaphosa | सिरिल रामाफोसा; साइरिल रामफोसा; सिरिल रामफोसा; सायरिल रामाफोसा | সিরিল রামাফোসা; সাইরিল রামাফোসা | Сирил Рамафоса
pik-botha | ZA | foreign-minister 1977-04/1994-05; minister 1994-05/1996 | Pik Botha; Roelof Frederik Botha | पिक बोथा | পিক বোথা | Пик Бота
alfred-nzo | ZA | foreign-minister 1994-05/1999-06 | Alfred Nzo | अल्फ्रेड न्ज़ो; अल्फ्रेड नजो | আলফ্রেড এনজো | Альфред Нзо
nkosazana-dlamini-zuma | ZA | minister 1994-05/1999-06; foreign-minister 1999-06-17/2009-05-10; minister 2009-05-11/2012-10-02; minister 2018-02-27/2024-06 | Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma (Dlamini Zuma) | नकोसाजाना दलामिनी जुमा (दलामिनी जुमा); एनकोसाजाना दलामिनी-जुमा | নকোসাজানা দ্লামিনি জুমা (দ্লামিনি জুমা); এনকোসাজানা দলামিনি-জুমা | Нкосазана Дламини-Зума
maite-nkoana-mashabane | ZA | foreign-minister 2009-05-11/2018-02-26; minister 2018-02-27/2023-03-06 | Maite Nkoana-Mashabane; Maite Nkoana Mashabane (Nkoana-Mashabane) | माइते नकोआना-मशाबाने; माइटे एनकोआना माशाबाने (माशाबाने) | মাইতে এনকোয়ানা-মাশাবানে; মাইতে নকোয়ানা মাশাবানে | Маите Нкоана-Машабане
lindiwe-sisulu | ZA | minister 2004/2009-05; defence-minister 2009-05-11/2012-06-12; minister 2012-06-12/2018-02-26; foreign-minister 2018-02-27/2019-05-29; minister 2019-05-30/2023-03-06 | Lindiwe Sisulu | लिंडीवे सिसुलु; लिंदिवे सिसुलु | লিন্ডিওয়ে সিসুলু; লিন্দিওয়ে সিসুলু | Линдиве Сисулу
naledi-pandor | ZA | minister 2004/2019-05; foreign-minister 2019-05-30/2024-06 | Naledi Pandor; Grace Naledi Mandisa Pandor | नालेदी पंडोर; नलेदी पंडोर; नालेडी पैंडोर | নালেদি পান্ডোর; নালেদি প্যান্ডর | Наледи Пандор; Грейс Наледи Пандор
ronald-lamola | ZA | minister 2019-05-30/2024-06; foreign-minister 2024-07-03/.. | Ronald Lamola | रोनाल्ड लामोला | রোনাল্ড লামোলা | Рональд Ламола
joe-modise | ZA | defence-minister 1994-05/1999-06 | Joe Modise | जो मोडिसे | জো মোডিসে | Джо Модисе
mosiuoa-lekota | ZA | defence-minister 1999-06/2008-09 | Mosiuoa Lekota; Mosiuoa Patrick Lekota | मोसिउआ लेकोटा | মোসিউয়া লেকোটা | Мосиуа Лекота
nosiviwe-mapisa-nqakula | ZA | minister 2004/2012-06; defence-minister 2012-06-12/2021-08-05; legislator 2021-08-19/2024-04-03 | Nosiviwe Mapisa-Nqakula | नोसिविवे मपीसा नकाकुला (नकाकुला); नोसिविवे मापिसा-नकाकुला | নোসিভিওয়ে মাপিসা-এনকাকুলা | Носививе Маписа-Нкакула
thandi-modise | ZA | legislator 2014/2021-08-05; defence-minister 2021-08-05/2024-06 | Thandi Modise | थांडी मोडिसे | থান্ডি মোডিসে | Танди Модисе
angie-motshekga | ZA | minister 2009-05-11/2024-06; defence-minister 2024-07-03/.. | Angie Motshekga | एंजी मोत्शेक्गा | অ্যাঞ্জি মোটশেখা | Энджи Мотшекга
paul-mashatile | ZA | official 2023-03-07/.. | Paul Mashatile | पॉल मशातिले; पॉल माशातिले | পল মাশাতিলে | Пол Машатиле
david-mabuza | ZA | official 2018-02-27/2023-03-01 | David Mabuza | डेविड मबूजा; डेविड माबुजा | ডেভিড মাবুজা | Дэвид Мабуза
phumzile-mlambo-ngcuka | ZA | official 2005-06-22/2008-09-25 | Phumzile Mlambo-Ngcuka | फुमजिले म्लाम्बो-न्गकुका; फुम्जिले म्लाम्बो | ফুমজিলে ম্লাম্বো-নকুকা | Фумзиле Мламбо-Нгкука
trevor-manuel | ZA | minister 1994-05/2014-05 | Trevor Manuel () | ट्रेवर मैनुअल | ট্রেভর ম্যানুয়েল | Тревор Мануэль
pravin-gordhan | ZA | minister 2009-05-11/2017-03-31; minister 2018-02-27/2024-06 | Pravin Gordhan | प्रवीण गोरधन; प्रवीण गोर्धन | প্রবীণ গর্ধন | Правин Гордхан
nhlanhla-nene | ZA | minister 2014-05-25/2015-12-09; minister 2018-02-27/2018-10-09 | Nhlanhla Nene () | नलानला नेने (); न्लानला नेने () | নলানলা নেনে () | Нланла Нене
malusi-gigaba | ZA | minister 2010-11/2018-11 | Malusi Gigaba | मालुसी गिगाबा | মালুসি গিগাবা | Малуси Гигаба
tito-mboweni | ZA | minister 1994-05/1998; minister 2018-10-09/2021-08-05 | Tito Mboweni | टीटो म्बोवेनी; टीटो मबोवेनी | টিটো এমবোওয়েনি | Тито Мбовени
enoch-godongwana | ZA | minister 2021-08-05/.. | Enoch Godongwana | एनोच गोडोंगवाना; इनोक गोडोंगवाना | এনোক গোদোংওয়ানা | Энох Годонгвана
alec-erwin | ZA | minister 1996/2008-09 | Alec Erwin | एलेक इरविन | অ্যালেক আরউইন | Алек Эрвин
rob-davies | ZA | minister 2009-05-11/2019-05-29 | Rob Davies | रॉब डेविस (); रॉब डेविज | রব ডেভিস () | Роб Дэвис
ebrahim-patel | ZA | minister 2009-05-11/2024-06 | Ebrahim Patel () | इब्राहिम पटेल () | ইব্রাহিম প্যাটেল () | Эбрахим Патель ()
parks-tau | ZA | minister 2024-07-03/.. | Parks Tau () | पार्क्स ताऊ; पार्क्स टाउ | পার্কস টাউ | Паркс Тау ()
gwede-mantashe | ZA | minister 2018-02-27/.. | Gwede Mantashe | ग्वेदे मंताशे; ग्वेडे मंताशे | গুয়েদে মানতাশে | Гведе Манташе
kgosientsho-ramokgopa | ZA | minister 2023-03-07/.. | Kgosientsho Ramokgopa | क्गोसिएन्त्शो रामोकगोपा | কোসিয়েন্তশো রামোকোপা | Кгосиентшо Рамокгопа
john-steenhuisen | ZA | minister 2024-07-03/.. | John Steenhuisen | जॉन स्टीनह्यूसेन; जॉन स्टीनहुइसेन | জন স্টিনহুইসেন | Джон Стенхёйсен; Джон Стинхейсен
tina-joemat-pettersson | ZA | minister 2009-05-11/2017-03-31 | Tina Joemat-Pettersson | टीना जोमैट-पीटरसन | টিনা জোমাট-পিটারসন | Тина Джумат-Петтерссон; Тина Джоемат-Петтерссон
ebrahim-ebrahim | ZA | minister 2009-05/2014-05 | Ebrahim Ebrahim | इब्राहिम इब्राहिम () | ইব্রাহিম ইব্রাহিম () | Эбрахим Эбрахим
aziz-pahad | ZA | minister 1994/2008-09 | Aziz Pahad | अजीज पहाड () | আজিজ পাহাড () | Азиз Пахад
alvin-botes | ZA | minister 2019-05-30/.. | Alvin Botes | एल्विन बोट्स; एल्विन बोटेस | অ্যালভিন বোটেস | Элвин Ботес
zane-dangor | ZA | foreign-secretary 2022/.. | Zane Dangor | ज़ेन डांगोर | জেন ডাঙ্গর | Зейн Дангор
anil-sooklal | ZA | envoy 2014/2024; ambassador 2024/.. | Anil Sooklal | अनिल सुकलाल; अनिल सूकलाल | অনিল সুকলাল | Анил Суклал
ebrahim-rasool | ZA | ambassador 2010/2015; ambassador 2025-01/2025-03 | Ebrahim Rasool | इब्राहिम रसूल | ইব্রাহিম রাসুল | Эбрахим Расул
mzuvukile-maqetuka | ZA | ambassador 2021/2025 | Mzuvukile Maqetuka; Mzuvukile Jeff Maqetuka | मज़ुवुकिले मकेटुका | মজুভুকিলে মাকেতুকা | Мзувукиле Макетука; Мзувукиле Джефф Макетука
julius-malema | ZA | legislator 2014-05/.. | Julius Malema | जूलियस मालेमा | জুলিয়াস মালেমা | Джулиус Малема
mangosuthu-buthelezi | ZA | minister 1994-05/2004 | Mangosuthu Buthelezi | मंगोसुथु बुथेलेजी | মাঙ্গোসুথু বুথেলেজি | Мангосуту Бутелези

# Nigeria
ibrahim-babangida | NG | head-of-state 1985-08-27/1993-08-26 | Ibrahim Babangida | इब्राहिम बाबांगीदा | ইব্রাহিম বাবাঙ্গিদা | Ибрагим Бабангида
sani-abacha | NG | head-of-state 1993-11-17/1998-06-08 | Sani Abacha | सानी अबाचा | সানি আবাচা | Сани Абача
abdulsalami-abubakar | NG | head-of-state 1998-06-09/1999-05-29 | Abdulsalami Abubakar | अब्दुलसलामी अबूबकर; अब्दुस्सलाम अबुबकर | আবদুলসালামি আবুবকর | Абдусалам Абубакар; Абдулсалам Абубакар
olusegun-obasanjo | NG | head-of-state 1999-05-29/2007-05-29; envoy 2021-08/.. | Olusegun Obasanjo | ओलुसेगुन ओबासांजो; ओलेसेगुन ओबासांजो | ওলুসেগুন ওবাসাঞ্জো | Олусегун Обасанджо
umaru-yaradua | NG | head-of-state 2007-05-29/2010-05-05 | Umaru Musa Yar'Adua (Yar'Adua); Umaru Yar'Adua | उमारू यारअदुआ; उमारू मूसा यारअदुआ; उमरू यार अदुआ (यार अदुआ) | উমারু ইয়ারআদুয়া; উমারু মুসা ইয়ার আদুয়া (ইয়ার আদুয়া) | Умару Яр-Адуа; Умару Муса Яр-Адуа
goodluck-jonathan | NG | official 2007-05-29/2010-05-05; head-of-state 2010-05-06/2015-05-29 | Goodluck Jonathan; Goodluck Ebele Jonathan | गुडलक जोनाथन | গুডলাক জোনাথন; গুডলাক জনাথন | Гудлак Джонатан
muhammadu-buhari | NG | head-of-state 1983-12-31/1985-08-27; head-of-state 2015-05-29/2023-05-29 | Muhammadu Buhari; Mohammadu Buhari; Muhammad Buhari | मुहम्मदु बुहारी; मुहम्मद बुहारी; मोहम्मदू बुहारी; मुहम्मदू बुहारी | মুহাম্মাদু বুহারি; মুহাম্মদ বুহারি; মুহাম্মদু বুহারি | Мухаммаду Бухари; Мохаммаду Бухари
bola-tinubu | NG | head-of-state 2023-05-29/.. | Bola Tinubu; Bola Ahmed Tinubu | बोला टीनुबू; बोला अहमद टीनुबू; बोला तिनुबू; बोला अहमद टिनुबू; बोला टिनुबू | বোলা টিনুবু; বোলা আহমেদ টিনুবু; বোলা তিনুবু | Бола Тинубу; Бола Ахмед Тинубу
atiku-abubakar | NG | official 1999-05-29/2007-05-29 | Atiku Abubakar | अतीकू अबूबकर; अतिकू अबूबकर | আতিকু আবুবকর | Атику Абубакар
yemi-osinbajo | NG | official 2015-05-29/2023-05-29 | Yemi Osinbajo | येमी ओसिनबाजो | ইয়েমি ওসিনবাজো | Йеми Осинбаджо
kashim-shettima | NG | official 2023-05-29/.. | Kashim Shettima | काशिम शेट्टिमा | কাশিম শেট্টিমা | Кашим Шеттима
tom-ikimi | NG | foreign-minister 1995/1998 | Tom Ikimi | टॉम इकिमी | টম ইকিমি | Том Икими
sule-lamido | NG | foreign-minister 1999-06/2003-05 | Sule Lamido | सुले लामिडो | সুলে লামিদো | Суле Ламидо
olu-adeniji | NG | foreign-minister 2003-07/2006-06 | Oluyemi Adeniji; Olu Adeniji | ओलुयेमी अडेनिजी | ওলুয়েমি আদেনিজি | Олуйеми Адениджи
ngozi-okonjo-iweala-ng | NG | minister 2003-07/2006-06; foreign-minister 2006-06/2006-08; minister 2011/2015-05 | Ngozi Okonjo-Iweala | नगोजी ओकोंजो-इविएला; न्गोजी ओकोंजो इवेला (ओकोंजो इवेला) | এনগোজি ওকোনজো-ইওয়েলা | Нгози Оконджо-Ивеала
joy-ogwu | NG | foreign-minister 2006-08/2007-05; ambassador 2008/2017 | Joy Ogwu | जॉय ओगवू | জয় ওগু | Джой Огву
ojo-maduekwe | NG | foreign-minister 2007-07/2010-03 | Ojo Maduekwe | ओजो मादुएक्वे | ওজো মাদুয়েকওয়ে | Оджо Мадуекве
odein-ajumogobia | NG | foreign-minister 2010-04/2011-07 | Odein Ajumogobia | ओडीन अजुमोगोबिया | ওডিন আজুমোগোবিয়া | Один Аджумогобия
olugbenga-ashiru | NG | foreign-minister 2011-07/2013-09-11 | Olugbenga Ashiru; Gbenga Ashiru | ओलुगबेंगा अशिरू | ওলুগবেঙ্গা আশিরু | Олугбенга Аширу
aminu-wali | NG | foreign-minister 2014-03/2015-05 | Aminu Wali (); Aminu Bashir Wali () | अमीनू वाली () | আমিনু ওয়ালি | Амину Вали ()
geoffrey-onyeama | NG | foreign-minister 2015-11-11/2023-05-29 | Geoffrey Onyeama | जेफ्री ओनयामा; जेफरी ओन्येमा; ज्योफ्रे ओन्यामा | জিওফ্রে ওনিয়ামা; জেফ্রি ওনিয়ামা | Джеффри Оньеама
yusuf-tuggar | NG | foreign-minister 2023-08-21/.. | Yusuf Tuggar; Yusuf Maitama Tuggar | यूसुफ तुग्गर; यूसुफ मैतामा तुग्गर; यूसुफ तुगर | ইউসুফ তুগ্গার; ইউসুফ মাইতামা তুগ্গার | Юсуф Туггар; Юсуф Майтама Туггар
bashir-magashi | NG | defence-minister 2019-08-21/2023-05-29 | Bashir Magashi; Bashir Salihi Magashi | बशीर मगाशी | বশির মাগাশি | Башир Магаши
mansur-dan-ali | NG | defence-minister 2015-11-11/2019-05 | Mansur Dan Ali (Dan Ali) | मंसूर दान अली (दान अली) | মনসুর দান আলী (দান আলী) | Мансур Дан Али (Дан Али)
mohammed-badaru-abubakar | NG | defence-minister 2023-08-21/2025-12-01 | Mohammed Badaru Abubakar (Badaru) | मोहम्मद बदरू अबूबकर (बदरू) | মোহাম্মদ বাদারু আবুবকর (বাদারু) | Мохаммед Бадару Абубакар (Бадару)
christopher-musa | NG | official 2023-06/2025-10; defence-minister 2025-12/.. | Christopher Musa; Christopher Gwabin Musa | क्रिस्टोफर मूसा | ক্রিস্টোফার মুসা | Кристофер Муса
babagana-monguno | NG | security-adviser 2015-07-13/2023-06-19 | Babagana Monguno; Mohammed Babagana Monguno | बाबागाना मोंगुनो | বাবাগানা মঙ্গুনো | Бабагана Монгуно
sambo-dasuki | NG | security-adviser 2012-06/2015-07 | Sambo Dasuki | सांबो दासुकी | সাম্বো দাসুকি | Самбо Дасуки
nuhu-ribadu | NG | security-adviser 2023-06-19/.. | Nuhu Ribadu | नूहू रिबाडू; नुहू रिबादू | নুহু রিবাদু | Нуху Рибаду
wale-edun | NG | minister 2023-08-21/.. | Wale Edun; Olawale Edun | वाले एडुन | ওয়ালে এদুন | Вале Эдун
zainab-ahmed | NG | minister 2018-09/2023-05-29 | Zainab Ahmed () | ज़ैनब अहमद () | জয়নাব আহমেদ () | Зайнаб Ахмед ()
heineken-lokpobiri | NG | minister 2023-08-21/.. | Heineken Lokpobiri | हाइनकेन लोकपोबिरी | হেইনেকেন লোকপোবিরি | Хейнекен Локпобири
peter-obi | NG | official 2006/2014 | Peter Obi | पीटर ओबी | পিটার ওবি | Питер Оби ()
bianca-odumegwu-ojukwu | NG | minister 2024-11/.. | Bianca Odumegwu-Ojukwu | बियांका ओदुमेग्वू-ओजुक्वू | বিয়াঙ্কা ওডুমেগু-ওজুকু | Бианка Одумегву-Оджукву

# Ethiopia
meles-zenawi | ET | head-of-state 1991-05-28/1995-08-22; head-of-government 1995-08-23/2012-08-20 | Meles Zenawi (Meles) | मेलेस जेनावी (मेलेस) | মেলেস জেনাভি (মেলেস); মেলেস জেনাউয়ি (মেলেস) | Мелес Зенауи (Зенауи)
hailemariam-desalegn | ET | foreign-minister 2010-10/2012-09; deputy-head-of-government 2010-10/2012-09-21; head-of-government 2012-09-21/2018-04-02 | Hailemariam Desalegn (Hailemariam) | हेलेमरियम देसालेगन; हैलेमरियम देसालेन | হাইলেমারিয়াম দেসালেন | Хайлемариам Десалень; Хайлемариам Десалегн
abiy-ahmed | ET | head-of-government 2018-04-02/.. | Abiy Ahmed (Abiy); Abiy Ahmed Ali (Abiy) | अबी अहमद (अबी); अबी अहमद अली (अबी); अबिय अहमद (); अबिय अहमद अली (अबिय) | আবি আহমেদ (আবি); আবি আহমেদ আলী (আবি); আবি আহমেদ আলি (আবি) | Абий Ахмед (); Абий Ахмед Али (Абий)
negasso-gidada | ET | head-of-state 1995-08-22/2001-10-08 | Negasso Gidada | नेगासो गिदादा | নেগাসো গিদাদা | Негассо Гидада
girma-wolde-giorgis | ET | head-of-state 2001-10-08/2013-10-07 | Girma Wolde-Giorgis (Girma) | गिरमा वोल्डे-जियोर्जिस (गिरमा); गिरमा वोल्डेगियोर्गिस (गिरमा) | গিরমা ওল্ডে-জিওর্জিস (গিরমা) | Гырма Вольде-Гиоргис (Гырма)
mulatu-teshome | ET | minister 2001/2002; head-of-state 2013-10-07/2018-10-25 | Mulatu Teshome (Mulatu) | मुलातु तेशोम (मुलातु) | মুলাতু তেশোমে (মুলাতু) | Мулату Тешоме (Тешоме)
sahle-work-zewde | ET | head-of-state 2018-10-25/2024-10-07 | Sahle-Work Zewde (Sahle-Work); Sahlework Zewde (Sahlework) | साहले-वर्क ज्वेदे (साहले-वर्क); साहले वर्क जेवडे (साहले वर्क) | সাহলে-ওয়ার্ক জিউডে (সাহলে-ওয়ার্ক) | Сахле-Ворк Зевде (Зевде)
taye-atske-selassie | ET | foreign-minister 2024-02-08/2024-10-07; head-of-state 2024-10-07/.. | Taye Atske Selassie (Taye); Taye Atske-Selassie (Taye) | ताए अत्सके सेलासी (); ताये अत्स्के सेलासी () | তায়ে আতস্কে সেলাসি (তায়ে) | Тайе Ацке Селассие (Тайе); Тайе Ацкеселассие (Тайе)
seyoum-mesfin | ET | foreign-minister 1991/2010-10; ambassador 2011/2017 | Seyoum Mesfin (Seyoum) | सेयूम मेस्फिन (सेयूम) | সেয়ুম মেসফিন (সেয়ুম) | Сейюм Месфин (Месфин)
tedros-adhanom-et | ET | minister 2005/2012-11; foreign-minister 2012-11/2016-11 | Tedros Adhanom (Tedros) | टेड्रोस अधानोम (टेड्रोस); टेड्रोस एडहैनोम (टेड्रोस) | তেদরোস আধানম (তেদরোস) | Тедрос Адханом (Адханом)
workneh-gebeyehu | ET | foreign-minister 2016-11/2019-03-07 | Workneh Gebeyehu (Workneh) | वर्कनेह गेबेयेहू (वर्कनेह) | ওয়ার্কনেহ গেবেয়েহু (ওয়ার্কনেহ) | Воркнех Гебейеху (Гебейеху)
gedu-andargachew | ET | foreign-minister 2019-04-18/2020-11-08; security-adviser 2020-11-08/2022 | Gedu Andargachew (Gedu) | गेदू अंदरगाचेव (गेदू); गेडू एंडरगाच्यू (गेडू) | গেদু আন্দারগাচেউ (গেদু) | Геду Андаргачеу (Андаргачеу)
demeke-mekonnen | ET | deputy-head-of-government 2012-11-29/2024-01; foreign-minister 2020-11-08/2024-01 | Demeke Mekonnen (Demeke); Demeke Mekonnen Hassen (Demeke) | डेमेके मेकोनेन (डेमेके); देमेके मेकोन्नेन (देमेके) | দেমেকে মেকোনেন (দেমেকে) | Демеке Меконнен (Меконнен); Демеке Мэконнын (Мэконнын)
gedion-timothewos | ET | minister 2020/2024-10; foreign-minister 2024-10-18/.. | Gedion Timothewos (Gedion); Gedion Timotheos (Gedion) | गेदियोन टिमोथेवोस (गेदियोन); गेडियन टिमोथियोस (गेडियन) | গেডিওন টিমোথেওস (গেডিওন) | Гедион Тимотеос (Тимотеос); Гедион Тимотиос (Тимотиос); Гедион Тимотевос (Тимотевос)
temesgen-tiruneh | ET | security-adviser 2018/2019; official 2020-11/2024-02; deputy-head-of-government 2024-02-08/.. | Temesgen Tiruneh (Temesgen) | तेमेस्गेन तिरुनेह (तेमेस्गेन) | তেমেসগেন তিরুনেহ (তেমেসগেন) | Темесген Тируне (Тируне)
redwan-hussien | ET | minister 2020/2022; security-adviser 2022/2024-02; official 2024-02/.. | Redwan Hussien (Redwan); Redwan Hussein (Redwan) | रेदवान हुसैन (रेदवान) | রেদওয়ান হুসেন (রেদওয়ান) | Редуан Хуссейн (); Редван Хусейн ()
aisha-mohammed-mussa | ET | defence-minister 2018-10-16/2019-04; defence-minister 2024/.. | Aisha Mohammed (); Aisha Mohammed Mussa () | आयशा मोहम्मद (आयशा) | আয়েশা মোহাম্মদ () | Айша Мохаммед Муса (); Айша Мохаммед ()
abraham-belay | ET | defence-minister 2021-10/2024 | Abraham Belay (Abraham) | अब्राहम बेले (अब्राहम) | আব্রাহাম বেলে (আব্রাহাম) | Абрахам Белай (Белай)
lemma-megersa | ET | defence-minister 2019-04-18/2020-08-18 | Lemma Megersa (Lemma) | लेम्मा मेगर्सा (लेम्मा) | লেমা মেগেরসা (লেমা) | Лемма Мегерса (Мегерса)
ahmed-shide | ET | minister 2018-10/.. | Ahmed Shide | अहमद शिदे | আহমেদ শিদে | Ахмед Шиде
mesganu-arga | ET | minister 2021/2025 | Mesganu Arga | मेसगानु अर्गा | মেসগানু আর্গা | Месгану Арга
debretsion-gebremichael | ET | deputy-head-of-government 2012-11/2017; official 2018/2023-03 | Debretsion Gebremichael (Debretsion) | डेब्रेटसियन गेब्रेमाइकल (डेब्रेटसियन) | ডেব্রেটসিয়ন গেব্রেমাইকেল (ডেব্রেটসিয়ন) | Дебрецион Гебремикаэль (Дебрецион)

# Kenya
daniel-arap-moi | KE | head-of-state 1978-08-22/2002-12-30 | Daniel arap Moi (Moi); Daniel Moi | डेनियल अराप मोई (मोई); डैनियल अराप मोई (मोई) | ড্যানিয়েল আরাপ মোই () | Даниэль арап Мои (); Даниэль Мои ()
mwai-kibaki | KE | head-of-state 2002-12-30/2013-04-09 | Mwai Kibaki | मवाई किबाकी; म्वाई किबाकी | মোয়াই কিবাকি; মাওয়াই কিবাকি | Мваи Кибаки
uhuru-kenyatta | KE | deputy-head-of-government 2008-04-13/2013-04-09; head-of-state 2013-04-09/2022-09-13; envoy 2022-09/.. | Uhuru Kenyatta | उहुरू केन्याटा; उहुरु केन्याता | উহুরু কেনিয়াত্তা | Ухуру Кениата; Ухуру Кеньятта
william-ruto | KE | official 2013-04-09/2022-09-13; head-of-state 2022-09-13/.. | William Ruto; William Samoei Ruto | विलियम रुटो; विलियम रूटो; विलियम समोई रुतो; विलियम रूतो | উইলিয়াম রুটো; উইলিয়াম সামোই রুটো | Уильям Руто; Уильям Самоэи Руто
raila-odinga | KE | head-of-government 2008-04-17/2013-04-09; envoy 2018/2023 | Raila Odinga | राइला ओडिंगा; रायला ओडिंगा; रैला ओडिंगा | রাইলা ওডিঙ্গা; রায়লা ওদিঙ্গা | Раила Одинга
moses-wetangula | KE | foreign-minister 2008-01/2012-03; legislator 2013/.. | Moses Wetang'ula; Moses Wetangula | मोसेस वेतांगुला; मोजेस वेटांगुला | মোসেস ওয়েটাঙ্গুলা; মোজেস ওয়েতাংগুলা | Мозес Ветангула; Мосес Ветангула
kalonzo-musyoka | KE | foreign-minister 1993/1998; foreign-minister 2003-01/2004-06; official 2008-01/2013-04 | Kalonzo Musyoka; Stephen Kalonzo Musyoka | कलोंजो मुसयोका | কালোনজো মুসিয়োকা | Калонзо Мусьока
chirau-ali-mwakwere | KE | foreign-minister 2004-06/2005-12 | Chirau Ali Mwakwere; Ali Chirau Mwakwere | चिराऊ अली म्वाक्वेरे | চিরাউ আলী মোয়াকওয়েরে | Чирау Али Мвакуэре
raphael-tuju | KE | foreign-minister 2005-12/2007-12 | Raphael Tuju | राफेल तुजू | রাফায়েল তুজু | Рафаэль Туджу
amina-mohamed | KE | foreign-minister 2013-05-20/2018-02; minister 2018-02/2022-10 | Amina Mohamed (); Amina Chawahir Mohamed () | अमीना मोहम्मद (); आमिना मोहम्मद () | আমিনা মোহাম্মদ () | Амина Мохамед ()
monica-juma | KE | foreign-minister 2018-02/2020-01; defence-minister 2020-01/2021-09-29; minister 2021-09-29/2022-10; security-adviser 2022-10/2025 | Monica Juma | मोनिका जुमा | মনিকা জুমা | Моника Джума
raychelle-omamo | KE | defence-minister 2013-05/2020-01; foreign-minister 2020-01/2022-10 | Raychelle Omamo; Rachelle Omamo | रेशेल ओमामो; रेचेल ओमामो; रेचल ओमामो | রেচেল ওমামো; রাচেল ওমামো | Рейчел Омамо; Райчелл Омамо
alfred-mutua | KE | foreign-minister 2022-10-27/2023-10-04; minister 2023-10-04/.. | Alfred Mutua | अल्फ्रेड मुटुआ; अल्फ्रेड मुतुआ | আলফ্রেড মুটুয়া | Альфред Мутуа
musalia-mudavadi | KE | deputy-head-of-government 2008-04-13/2012; official 2022-10/.. ; foreign-minister 2023-10-04/.. | Musalia Mudavadi | मुसालिया मुदावदी; मुसालिया मुदावादी | মুসালিয়া মুদাভাদি | Мусалиа Мудавади; Мусалия Мудавади
rigathi-gachagua | KE | official 2022-09-13/2024-10-18 | Rigathi Gachagua | रिगाथी गचागुआ | রিগাথি গাচাগুয়া | Ригати Гачагуа
kithure-kindiki | KE | minister 2022-10-27/2024-07; official 2024-11-01/.. | Kithure Kindiki | किथुरे किंडिकी | কিথুরে কিন্ডিকি | Китуре Киндики
aden-duale | KE | defence-minister 2022-10-27/2024-08; minister 2024-08/.. | Aden Duale; Aden Bare Duale | अदन दुआले; एडन डुआले | আদেন দুয়ালে | Аден Дуале
soipan-tuya | KE | minister 2022-10-27/2024-07; defence-minister 2024-08/.. | Soipan Tuya; Roselinda Soipan Tuya | सोइपान तुया | সোইপান তুইয়া | Сойпан Туйя; Рослинда Сойпан Туйя
korir-singoei | KE | foreign-secretary 2022-12/.. | Korir Sing'Oei; Abraham Korir Sing'Oei; Korir Singoei | कोरिर सिंगोई | কোরির সিংগোয়েই | Корир Сингоэй
macharia-kamau | KE | ambassador 2010/2018; foreign-secretary 2018/2022-12 | Macharia Kamau | मचारिया कमाऊ | মাচারিয়া কামাউ | Мачария Камау
john-mbadi | KE | minister 2024-08/.. | John Mbadi | जॉन मबादी | জন এমবাদি | Джон Мбади

# Ghana
jerry-rawlings | GH | head-of-state 1981-12-31/2001-01-07 | Jerry Rawlings; Jerry John Rawlings | जेरी रॉलिंग्स | জেরি রলিংস | Джерри Ролингс; Джерри Джон Ролингс
john-kufuor | GH | head-of-state 2001-01-07/2009-01-07 | John Kufuor; John Agyekum Kufuor | जॉन कुफोर; जॉन कुफुओर | জন কুফুর; জন কুফোর | Джон Куфуор; Джон Агьекум Куфуор
john-atta-mills | GH | official 1997-01-07/2001-01-07; head-of-state 2009-01-07/2012-07-24 | John Atta Mills (Mills); John Evans Atta Mills (Mills) | जॉन अट्टा मिल्स (मिल्स); जॉन आता मिल्स (मिल्स) | জন আত্তা মিলস (মিলস) | Джон Атта Миллс (Миллс)
john-mahama | GH | official 2009-01-07/2012-07-24; head-of-state 2012-07-24/2017-01-07; head-of-state 2025-01-07/.. | John Mahama; John Dramani Mahama | जॉन महामा; जॉन ड्रामानी महामा; जॉन द्रमानी महामा | জন মাহামা; জন দ্রামানি মাহামা; জন ড্রামানি মাহামা | Джон Махама; Джон Драмани Махама
nana-akufo-addo | GH | foreign-minister 2003-04/2007-07; head-of-state 2017-01-07/2025-01-07 | Nana Akufo-Addo; Nana Addo Dankwa Akufo-Addo; Nana Akufo Addo (Akufo-Addo) | नाना अकुफो-अड्डो; नाना अकुफो अड्डो (अकुफो अड्डो); नाना अकुफो-एडो; नाना अडो दन्क्वा अकुफो-अडो | নানা আকুফো-আদ্দো; নানা আকুফো আডো (আকুফো আডো) | Нана Акуфо-Аддо; Нана Аддо Данква Акуфо-Аддо
hackman-owusu-agyeman | GH | foreign-minister 2001/2003-04 | Hackman Owusu-Agyeman | हैकमैन ओवुसु-अग्यमान | হ্যাকম্যান ওউসু-আগিয়েমান | Хакман Овусу-Агьеман
akwasi-osei-adjei | GH | foreign-minister 2007-07/2009-01 | Akwasi Osei-Adjei | अक्वासी ओसेई-अदजेई | আকোয়াসি ওসেই-আদজেই | Акваси Осей-Аджей
muhammad-mumuni | GH | foreign-minister 2009-02/2013-01 | Muhammad Mumuni; Alhaji Muhammad Mumuni | मुहम्मद मुमुनी | মুহাম্মদ মুমুনি | Мухаммад Мумуни
hanna-tetteh-gh | GH | minister 2009/2013-01; foreign-minister 2013-02/2017-01 | Hanna Tetteh; Hanna Serwaa Tetteh | हन्ना टेटेह; हाना टेटे | হানা টেটেহ | Ханна Тетте; Ханна Сервах Тетте
shirley-ayorkor-botchwey | GH | foreign-minister 2017-02/2025-01-07 | Shirley Ayorkor Botchwey (Botchwey); Shirley Botchwey | शर्ली अयोरकोर बोचवे (बोचवे); शर्ली बोचवे; शर्ली अयोर्कर बोचवे | শার্লি আয়োর্কর বচওয়ে (বচওয়ে); শার্লি বচওয়ে | Ширли Айоркор Ботчвей (Ботчвей); Ширли Ботчвей
samuel-okudzeto-ablakwa | GH | foreign-minister 2025-02-07/.. | Samuel Okudzeto Ablakwa (Ablakwa) | सैमुअल ओकुदज़ेतो अब्लाक्वा; सैमुअल ओकुडजेटो अब्लाक्वा | স্যামুয়েল ওকুদজেতো আবলাকওয়া | Самуэль Окудзето Аблаква; Сэмюэл Окудзето Аблаква
jane-naana-opoku-agyemang | GH | official 2025-01-07/.. | Jane Naana Opoku-Agyemang | जेन नाना ओपोकू-अग्येमांग | জেন নানা ওপোকু-আগিয়েমাং | Джейн Наана Опоку-Агьеманг
mahamudu-bawumia | GH | official 2017-01-07/2025-01-07 | Mahamudu Bawumia | महामुदु बावुमिया | মাহামুদু বাউমিয়া | Махамуду Бавумия
edward-omane-boamah | GH | defence-minister 2025-01/2025-08-06 | Edward Omane Boamah (Boamah); Omane Boamah | एडवर्ड ओमाने बोआमा | এডওয়ার্ড ওমানে বোয়ামাহ | Эдвард Омане Боама
dominic-nitiwul | GH | defence-minister 2017-01/2025-01 | Dominic Nitiwul | डोमिनिक नितिवुल | ডমিনিক নিটিউল | Доминик Нитивул

# Morocco
hassan-ii | MA | monarch 1961-02-26/1999-07-23 | Hassan II (); King Hassan II () | हसन द्वितीय () | দ্বিতীয় হাসান (); হাসান দ্বিতীয় () | Хасан II ()
mohammed-vi | MA | monarch 1999-07-23/.. | Mohammed VI (); King Mohammed VI (); Mohamed VI () | मोहम्मद षष्ठम (); मोहम्मद षष्ठ (); मोहम्मद VI (); मोहम्मद छठे () | ষষ্ঠ মোহাম্মদ (); মোহাম্মদ ষষ্ঠ (); ষষ্ঠ মোহাম্মেদ () | Мохаммед VI (); Мухаммед VI (); Мохамед VI ()
moulay-hassan | MA | official 2003/.. | Moulay Hassan (); Crown Prince Moulay Hassan () | मौले हसन () | মৌলে হাসান () | Мулай Хасан ()
abdellatif-filali | MA | foreign-minister 1985/1999-04; head-of-government 1994-05/1998-02 | Abdellatif Filali | अब्देलातीफ फिलाली | আবদেলাতিফ ফিলালি | Абдельлатиф Филали
abderrahmane-youssoufi | MA | head-of-government 1998-03/2002-10 | Abderrahmane Youssoufi | अब्दररहमान यूसुफी | আবদেররহমান ইউসুফি | Абдеррахман Юсуфи
driss-jettou | MA | head-of-government 2002-10/2007-09 | Driss Jettou | द्रीस जेत्तू | দ্রিস জেত্তু | Дрис Джетту
abbas-el-fassi | MA | head-of-government 2007-09-19/2011-11-29 | Abbas El Fassi (El Fassi); Abbas el-Fassi | अब्बास अल फासी (अल फासी) | আব্বাস আল ফাসি (আল ফাসি) | Аббас аль-Фасси; Аббас эль-Фасси
abdelilah-benkirane | MA | head-of-government 2011-11-29/2017-04-05 | Abdelilah Benkirane | अब्देलिलाह बेनकिराने; अब्दुल्लाह बेनकिराने | আবদেলিলাহ বেনকিরান | Абделила Бенкиран
saadeddine-othmani | MA | foreign-minister 2012-01-03/2013-10-10; head-of-government 2017-04-05/2021-10-07 | Saadeddine Othmani; Saad-Eddine El Othmani (El Othmani); Saadeddine El Othmani (El Othmani) | सादेदीन ओथमानी; साद एद्दीन अल ओथमानी (अल ओथमानी) | সাদেদ্দিন ওসমানি; সাদ উদ্দিন আল ওসমানি (আল ওসমানি) | Саад-Эддин Османи; Саадэддин аль-Османи; Саад ад-Дин аль-Османи
aziz-akhannouch | MA | minister 2007-10/2021-10; head-of-government 2021-10-07/.. | Aziz Akhannouch | अजीज अखन्नूच; अजीज अखानौच; अज़ीज़ अखन्नौश | আজিজ আখান্নুচ; আজিজ আখানুশ | Азиз Аханнуш
mohamed-benaissa | MA | foreign-minister 1999-04/2007-10-15 | Mohamed Benaissa | मोहम्मद बेनाइसा | মোহাম্মদ বেনাইসা | Мохамед Бенаисса
taieb-fassi-fihri | MA | foreign-minister 2007-10-15/2012-01-03; official 2012-01/.. | Taieb Fassi Fihri (Fassi Fihri); Taïb Fassi Fihri (Fassi Fihri) | तैयब फासी फिहरी (फासी फिहरी) | তাইব ফাসি ফিহরি (ফাসি ফিহরি) | Таиб Фасси Фихри (Фасси Фихри)
salaheddine-mezouar | MA | foreign-minister 2013-10-10/2017-04-05 | Salaheddine Mezouar | सलाहुद्दीन मेज़ौर; सलाहेद्दीन मेजौर | সালাহউদ্দিন মেজুয়ার | Салахеддин Мезуар
nasser-bourita | MA | foreign-minister 2017-04-05/.. | Nasser Bourita | नासिर बौरिता; नासेर बौरिता; नासिर बुरिता | নাসের বুরিতা | Насер Бурита
abdellatif-loudiyi | MA | defence-minister 2010/.. | Abdellatif Loudiyi; Abdeltif Loudyi | अब्देलतीफ लौदियी; अब्देलतीफ लौदी | আবদেলতিফ লৌদিয়ি | Абдельлатиф Лудии; Абделлатиф Лудийи
leila-benali | MA | minister 2021-10-07/.. | Leila Benali | लीला बेनाली; लैला बेनाली | লেইলা বেনালি | Лейла Бенали
omar-hilale | MA | ambassador 2008/.. | Omar Hilale | उमर हिलाले | ওমর হিলাল | Омар Хилале
lotfi-bouchaara | MA | ambassador 2016/.. | Lotfi Bouchaara; Lotfi Bushaara | लोतफी बुशारा | লোতফি বুশারা | Лотфи Бушаара

# Algeria
chadli-bendjedid | DZ | head-of-state 1979-02-09/1992-01-11 | Chadli Bendjedid | शादली बेंजदीद | শাদলি বেনজেদিদ | Шадли Бенджедид
liamine-zeroual | DZ | head-of-state 1994-01-31/1999-04-27 | Liamine Zeroual | लियामिन जेरौअल | লিয়ামিন জেরুয়াল | Ламин Зеруаль; Лиамин Зеруаль
abdelaziz-bouteflika | DZ | head-of-state 1999-04-27/2019-04-02 | Abdelaziz Bouteflika | अब्देलअजीज बूतफ्लीका; अब्दुल अजीज बूतफ्लिका; अब्देलअजीज बुतफ्लिका | আবদেলআজিজ বুতেফলিকা; আবদুল আজিজ বুতেফ্লিকা; আব্দেল আজিজ বুতেফলিকা | Абдельазиз Бутефлика; Абдель Азиз Бутефлика
abdelkader-bensalah | DZ | legislator 2002/2019-04-09; head-of-state 2019-04-09/2019-12-19 | Abdelkader Bensalah | अब्देलकादर बेनसालाह | আবদেলকাদের বেনসালাহ | Абделькадер Бенсалах
abdelmadjid-tebboune | DZ | minister 2012/2017-05; head-of-government 2017-05-25/2017-08-15; head-of-state 2019-12-19/.. | Abdelmadjid Tebboune | अब्देलमजीद तेब्बून; अब्देलमदजिद तेब्बौने; अब्दुल मजीद तेब्बून; अब्देलमजीद टेब्बौने | আবদেলমাজিদ তেবউন; আবদেলমাজিদ তেবুনে; আবদেলমাদজিদ তেব্বুন | Абдельмаджид Теббун
ali-benflis | DZ | head-of-government 2000-08-26/2003-05-05 | Ali Benflis | अली बेनफ्लिस | আলী বেনফ্লিস | Али Бенфлис
ahmed-ouyahia | DZ | head-of-government 1995-12-31/1998-12-15; head-of-government 2003-05-05/2006-05-24; head-of-government 2008-06-23/2012-09-03; head-of-government 2017-08-15/2019-03-12 | Ahmed Ouyahia | अहमद औयाहिया | আহমেদ ওইয়াহিয়া | Ахмед Уяхья
abdelaziz-belkhadem | DZ | foreign-minister 2000-08/2005-05; head-of-government 2006-05-24/2008-06-23 | Abdelaziz Belkhadem | अब्देलअजीज बेलखादेम | আবদেলআজিজ বেলখাদেম | Абдельазиз Бельхадем
abdelmalek-sellal | DZ | head-of-government 2012-09-03/2017-05-25 | Abdelmalek Sellal | अब्देलमलिक सेलाल; अब्देलमालेक सेल्लाल | আবদেলমালেক সেলাল | Абдельмалек Селляль; Абдельмалек Селлаль
noureddine-bedoui | DZ | head-of-government 2019-03-12/2019-12-19 | Noureddine Bedoui | नूरुद्दीन बेदोई | নুরেদ্দিন বেদুই | Нуреддин Бедуи
abdelaziz-djerad | DZ | head-of-government 2019-12-28/2021-06-30 | Abdelaziz Djerad | अब्देलअजीज जेराद | আবদেলআজিজ জেরাদ | Абдельазиз Джерад
aymen-benabderrahmane | DZ | minister 2020-06/2021-06; head-of-government 2021-06-30/2023-11-11 | Aymen Benabderrahmane; Ayman Benabderrahmane | अयमन बेनअब्देररहमान; ऐमन बेनअब्दर्रहमान | আয়মান বেনআবদেররহমান | Аймен Бенабдеррахман
nadir-larbaoui | DZ | ambassador 2021/2023; head-of-government 2023-11-11/2025-08-28 | Nadir Larbaoui | नादिर लरबाउई | নাদির লারবাউই | Надир Ларбауи
sifi-ghrieb | DZ | minister 2024-11/2025-08; head-of-government 2025-08-28/.. | Sifi Ghrieb | सिफी ग़रीब; सैफी ग़रीब | সিফি গ্রিব | Сифи Гриеб; Сифи Гриб ()
ahmed-attaf | DZ | foreign-minister 1996-01/1999-12; foreign-minister 2023-03-16/.. | Ahmed Attaf | अहमद अत्ताफ | আহমেদ আত্তাফ | Ахмед Аттаф
mohammed-bedjaoui | DZ | foreign-minister 2005-05/2007-06 | Mohammed Bedjaoui | मोहम्मद बेजाउई | মোহাম্মদ বেজাউই | Мохаммед Беджауи
mourad-medelci | DZ | foreign-minister 2007-06-04/2013-09-11 | Mourad Medelci | मुराद मेदेल्सी | মুরাদ মেদেলসি | Мурад Меделчи
ramtane-lamamra | DZ | foreign-minister 2013-09-11/2017-05-25; foreign-minister 2019-03-11/2019-03-31; foreign-minister 2021-07-07/2023-03-16 | Ramtane Lamamra | रमताने लमामरा; रामतेन लामामरा; रमतान लमामरा | রামতান লামামরা | Рамтан Ламамра
abdelkader-messahel | DZ | minister 2010/2017-05; foreign-minister 2017-05-25/2019-03-11 | Abdelkader Messahel | अब्देलकादर मेसाहेल | আবদেলকাদের মেসাহেল | Абделькадер Месахель
sabri-boukadoum | DZ | foreign-minister 2019-03-31/2021-07-07; ambassador 2024/.. | Sabri Boukadoum | सबरी बौकादूम; साबरी बौकादौम | সাবরি বুকাদুম | Сабри Букадум
ahmed-gaid-salah | DZ | minister 2013-09/2019-12-23 | Ahmed Gaid Salah (Gaid Salah) | अहमद गैद सालाह (गैद सालाह) | আহমেদ গাইদ সালাহ (গাইদ সালাহ) | Ахмед Гаид Салах (Гаид Салах)
said-chengriha | DZ | official 2019-12-23/.. | Said Chengriha; Saïd Chanegriha | सईद चेंगरिहा; सईद शेंग्रीहा | সাইদ শেংরিহা | Саид Шенгриха
mohamed-arkab | DZ | minister 2019-04/.. | Mohamed Arkab | मोहम्मद अरकाब | মোহাম্মদ আরকাব | Мухаммед Аркаб; Мохамед Аркаб
chakib-khelil | DZ | minister 1999/2010 | Chakib Khelil | चकीब खेलिल; शकीब खलील () | শাকিব খেলিল | Шакиб Хелиль
amar-bendjama | DZ | ambassador 2023/.. | Amar Bendjama | अमर बेंजामा | আমার বেনজামা | Амар Бенджама
brahim-ghali | EH | head-of-state 2016-07-12/.. | Brahim Ghali; Brahim Gali | ब्राहिम गाली (); इब्राहिम गाली () | ব্রাহিম গালি () | Брахим Гали

# Tunisia
zine-el-abidine-ben-ali | TN | head-of-state 1987-11-07/2011-01-14 | Zine El Abidine Ben Ali (Ben Ali); Zine al-Abidine Ben Ali (Ben Ali); Zine el-Abidine Ben Ali (Ben Ali) | जीन अल आबेदीन बेन अली (बेन अली); ज़ैनुल आबिदीन बेन अली (बेन अली) | জয়নুল আবেদিন বেন আলী (বেন আলী); জিনে এল আবিদিন বেন আলি (বেন আলি) | Зин аль-Абидин Бен Али (Бен Али); Бен Али (Бен Али)
mohamed-ghannouchi | TN | head-of-government 1999-11-17/2011-02-27 | Mohamed Ghannouchi; Mohammed Ghannouchi | मोहम्मद गनूशी; मोहम्मद घनौची | মোহাম্মদ ঘানুশি | Мухаммед Ганнуши; Мохамед Ганнуши
fouad-mebazaa | TN | head-of-state 2011-01-15/2011-12-13 | Fouad Mebazaa | फौद मेबाजा; फुआद मेबज्जा | ফুয়াদ মেবাজ্জা | Фуад Мебаза
moncef-marzouki | TN | head-of-state 2011-12-13/2014-12-31 | Moncef Marzouki; Mohamed Moncef Marzouki | मोंसेफ मरज़ौकी; मुंसिफ मरजूकी | মোনসেফ মারজুকি | Монсеф Марзуки; Мунсиф Марзуки
beji-caid-essebsi | TN | head-of-government 2011-02-27/2011-12-24; head-of-state 2014-12-31/2019-07-25 | Beji Caid Essebsi (Essebsi) | बेजी कैद एस्सेबसी (एस्सेबसी); बेजी सैद असेबसी (असेबसी) | বেজি সাইদ এসেবসি (এসেবসি); বেজি কায়েদ এসেবসি (এসেবসি) | Беджи Каид ас-Себси (ас-Себси); Беджи Каид Эс-Себси (Эс-Себси)
mohamed-ennaceur | TN | legislator 2014-12/2019-07-25; head-of-state 2019-07-25/2019-10-23 | Mohamed Ennaceur | मोहम्मद एन्नासेर | মোহাম্মদ এন্নাসের | Мухаммед ан-Насир; Мохамед Эннасер
kais-saied | TN | head-of-state 2019-10-23/.. | Kais Saied; Kais Said () | कैस सईद; काइस सईद | কায়েস সাইদ; কাইস সাইয়েদ; কাইস সাঈদ | Каис Саид; Кайс Саид
hamadi-jebali | TN | head-of-government 2011-12-24/2013-03-13 | Hamadi Jebali | हमादी जेबाली | হামাদি জেবালি | Хамади Джебали
ali-larayedh | TN | head-of-government 2013-03-13/2014-01-29 | Ali Larayedh; Ali Laarayedh | अली लारायेद | আলী লারায়েদ | Али Лараед; Али Лараиед
mehdi-jomaa | TN | head-of-government 2014-01-29/2015-02-06 | Mehdi Jomaa | मेहदी जोमा | মেহদি জোমা | Мехди Джомаа
habib-essid | TN | head-of-government 2015-02-06/2016-08-27 | Habib Essid | हबीब एसिद | হাবিব এসিদ | Хабиб Эссид; Хабиб ас-Сид
youssef-chahed | TN | head-of-government 2016-08-27/2020-02-27 | Youssef Chahed | यूसुफ चाहेद; यूसेफ चाहेद | ইউসুফ শাহেদ | Юсеф Шахед; Юсуф Шахед
elyes-fakhfakh | TN | head-of-government 2020-02-27/2020-09-02 | Elyes Fakhfakh | एलियास फखफाख | ইলিয়াস ফাখফাখ | Ильес Фахфах; Ильяс аль-Фахфах
hichem-mechichi | TN | head-of-government 2020-09-02/2021-07-25 | Hichem Mechichi | हिचेम मेचिची; हिशाम मशीशी | হিশাম মেশিশি | Хишем Мешиши; Хишам аль-Машиши
najla-bouden | TN | head-of-government 2021-10-11/2023-08-01 | Najla Bouden; Najla Bouden Romdhane (Bouden) | नजला बौदेन; नजला बौदेन रोमधाने | নাজলা বুদেন; নাজলা বুদেন রমধানে | Наджля Буден; Наджла Буден; Нажла Буден
ahmed-hachani | TN | head-of-government 2023-08-01/2024-08-07 | Ahmed Hachani | अहमद हचानी | আহমেদ হাচানি | Ахмед Хашани; Ахмед аль-Хашани
kamel-madouri | TN | head-of-government 2024-08-07/2025-03-20 | Kamel Madouri; Kamel Maddouri | कामेल मदौरी | কামেল মাদুরি | Камель Маддури; Камель Мадури
sarra-zaafrani-zenzri | TN | minister 2021-10/2025-03; head-of-government 2025-03-20/.. | Sarra Zaafrani Zenzri; Sarra Zaafrani | सारा जाफरानी जेनज़री | সারা জাফরানি জেনজরি | Сарра Заафрани Зензри; Сара Зафрани Зензри
habib-ben-yahia | TN | foreign-minister 1991/1997; foreign-minister 1999/2004 | Habib Ben Yahia (Ben Yahia) | हबीब बेन याहिया (बेन याहिया) | হাবিব বেন ইয়াহিয়া (বেন ইয়াহিয়া) | Хабиб Бен Яхья (Бен Яхья)
abdelwahab-abdallah | TN | foreign-minister 2005-08/2010-01 | Abdelwahab Abdallah () | अब्देलवहाब अब्दल्ला () | আবদেলওয়াহাব আবদাল্লাহ () | Абдельвахаб Абдалла ()
kamel-morjane | TN | defence-minister 2005/2010-01; foreign-minister 2010-01/2011-01-27 | Kamel Morjane | कामेल मोर्जाने | কামেল মোরজান | Камель Морджан
rafik-abdessalem | TN | foreign-minister 2011-12/2013-03 | Rafik Abdessalem | रफीक अब्देसलाम | রাফিক আবদেসালেম | Рафик Абдессалем
othman-jerandi | TN | foreign-minister 2013-03-13/2014-01; foreign-minister 2020-09-02/2023-02-07 | Othman Jerandi | ओथमन जेरांडी; उस्मान जेरंडी | ওসমান জেরান্দি | Осман Джеранди; Отман Джеранди
mongi-hamdi | TN | foreign-minister 2014-01/2015-02 | Mongi Hamdi | मोंगी हमदी | মোঙ্গি হামদি | Монги Хамди
taieb-baccouche | TN | foreign-minister 2015-02-06/2016-01-12 | Taieb Baccouche | तैयब बकौचे | তাইব বাকুশ | Таиеб Баккуш; Тайеб Баккуш
khemaies-jhinaoui | TN | ambassador 2008/2011; foreign-minister 2016-01-12/2019-10-29 | Khemaies Jhinaoui; Khmaies Jhinaoui | खमीस झिनाउई; खेमैस झिनाउई | খেমাইস জিনাউই | Хамис Жинауи; Хемайес Жинауи; Хмайес Жинауи
noureddine-erray | TN | foreign-minister 2020-02-27/2020-07 | Noureddine Erray | नूरुद्दीन एरे () | নুরেদ্দিন এরে () | Нуреддин ар-Рай
nabil-ammar | TN | foreign-minister 2023-02-07/2024-08-25 | Nabil Ammar | नबील अम्मार | নাবিল আম্মার | Набиль Аммар
mohamed-ali-nafti | TN | foreign-minister 2024-08-25/.. | Mohamed Ali Nafti | मोहम्मद अली नफ्ती | মোহাম্মদ আলী নাফতি | Мухаммед Али Нафти; Мохамед Али Нафти
rached-ghannouchi | TN | legislator 2019-11/2021-07 | Rached Ghannouchi; Rachid Ghannouchi | राशिद गनूशी; रशीद घनौची | রশিদ ঘানুশি; রাশেদ ঘানুচি | Рашид Ганнуши; Рашид аль-Ганнуши

# Libya
muammar-gaddafi | LY | head-of-state 1969-09-01/2011-08-23 | Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Muammar al-Gaddafi (Gaddafi); Moammar Gaddafi; Muammar Gadhafi | मुअम्मर गद्दाफी; मुअम्मार गद्दाफी; मुअम्मर अल गद्दाफी | মুয়াম্মার গাদ্দাফি; মোয়াম্মার গাদ্দাফি; মুয়াম্মার আল গাদ্দাফি; মোয়াম্মের গাদ্দাফি | Муаммар Каддафи; Муамар Каддафи; Муаммар аль-Каддафи
saif-al-islam-gaddafi | LY | official 2000/2011-11 | Saif al-Islam Gaddafi (); Seif al-Islam Gadhafi () | सैफ अल इस्लाम गद्दाफी (); सैफ अल-इस्लाम () | সাইফ আল ইসলাম গাদ্দাফি (); সাইফ আল-ইসলাম () | Сейф аль-Ислам Каддафи (); Саиф аль-Ислам Каддафи ()
shukri-ghanem | LY | head-of-government 2003-06/2006-03; minister 2006/2011 | Shukri Ghanem; Shokri Ghanem | शुकरी घानेम | শুকরি ঘানেম | Шукри Ганем
baghdadi-mahmudi | LY | head-of-government 2006-03/2011-08 | Baghdadi Mahmudi; Al-Baghdadi Ali Mahmudi (Mahmudi); Baghdadi al-Mahmoudi | बगदादी महमूदी; अल बगदादी अल महमूदी | বাগদাদি মাহমুদি | Багдади Махмуди; аль-Багдади аль-Махмуди
abdel-rahman-shalgham | LY | foreign-minister 2000-03/2009-03; ambassador 2009/2013 | Abdel Rahman Shalgham (Shalgham); Abdurrahman Shalgham; Abdel-Rahman Shalqam (Shalqam) | अब्देल रहमान शलघम (शलघम) | আবদেল রহমান শালঘাম (শালঘাম) | Абдель Рахман Шалькам (Шалькам); Абдеррахман Шалькам
moussa-koussa | LY | foreign-minister 2009-03/2011-03-30 | Moussa Koussa; Musa Kusa | मूसा कूसा | মুসা কুসা | Муса Куса
mustafa-abdul-jalil | LY | official 2011-03-05/2011-08-23; head-of-state 2011-08-23/2012-08-08 | Mustafa Abdul Jalil (Abdul Jalil); Mustafa Abdel Jalil (Abdel Jalil); Mustafa Abdel-Jalil | मुस्तफा अब्दुल जलील (अब्दुल जलील); मुस्तफा अब्देल जलील () | মোস্তফা আবদেল জলিল (আবদেল জলিল); মুস্তাফা আবদুল জলিল (আবদুল জলিল) | Мустафа Абдель Джалиль (Абдель Джалиль); Мустафа Абдул-Джалиль
mahmoud-jibril | LY | official 2011-03-23/2011-08-23; head-of-government 2011-08-23/2011-10-23 | Mahmoud Jibril | महमूद जिब्रील | মাহমুদ জিবরিল | Махмуд Джибриль
abdurrahim-el-keib | LY | head-of-government 2011-11-24/2012-11-14 | Abdurrahim El-Keib; Abdel Rahim al-Keib | अब्दुर्रहीम अल कीब | আবদুর রহিম আল কিব | Абдель Рахим аль-Киб; Абдуррахим аль-Киб
ali-zeidan | LY | head-of-government 2012-11-14/2014-03-11 | Ali Zeidan; Ali Zidan | अली जीदान; अली ज़ैदान | আলী জেইদান | Али Зейдан
mohamed-magariaf | LY | head-of-state 2012-08-09/2013-05-28 | Mohamed Magariaf; Mohammed Magarief; Mohammed el-Megarif | मोहम्मद मगरीफ | মোহাম্মদ মাগারিফ | Мухаммед Магариаф; Мохаммед аль-Макриф
abdullah-al-thani | LY | defence-minister 2013-08/2014-03; head-of-government 2014-03-11/2016-04 | Abdullah al-Thani (al-Thani); Abdullah al-Thinni (al-Thinni) | अब्दुल्ला अल थनी (अल थनी); अब्दुल्लाह अल-थिन्नी | আবদুল্লাহ আল-থানি (আল-থানি); আবদুল্লাহ আল থিন্নি | Абдалла ат-Тани (ат-Тани); Абдулла ат-Тани
fayez-al-sarraj | LY | head-of-government 2016-04/2021-03-15 | Fayez al-Sarraj (Sarraj); Fayez Sarraj; Fayez al-Serraj (Serraj); Faiez Serraj | फयेज अल सराज (सराज); फैज अल सराज (सराज); फ़ायेज़ सराज | ফায়েজ আল সাররাজ (সাররাজ); ফায়েজ আল-সেরাজ (সেরাজ); ফায়েজ আল সারাজ (সারাজ) | Файез Сарадж; Фаиз Сарадж; Фаиз ас-Саррадж (ас-Саррадж); Файез ас-Сарадж (Сарадж)
abdul-hamid-dbeibah | LY | head-of-government 2021-03-15/.. | Abdul Hamid Dbeibah (Dbeibah); Abdulhamid Dbeibah; Abdul Hamid al-Dbeibah (Dbeibah); Abdelhamid Dbeibah | अब्दुल हामिद दबीबा (दबीबा); अब्दुल हमीद दबेबाह (दबेबाह); अब्दुल हामिद देबीबेह | আবদুল হামিদ দেবেইবাহ (দেবেইবাহ); আবদুল হামিদ দবেইবা (দবেইবা) | Абдель Хамид Дбейба (Дбейба); Абдель Хамид ад-Дбейба (Дбейба); Абдул-Хамид Дбейба
mohamed-al-menfi | LY | head-of-state 2021-03-15/.. | Mohamed al-Menfi (Menfi); Mohammed al-Menfi (Menfi); Mohamed Menfi; Mohammed Younes Menfi | मोहम्मद अल मेन्फी (मेन्फी); मोहम्मद यूनिस मेनफी | মোহাম্মদ আল মেনফি (মেনফি); মোহাম্মদ ইউনুস মেনফি | Мухаммед аль-Манфи (аль-Манфи); Мухаммед Менфи; Мохаммед Менфи; Мухаммед Юнес аль-Манфи (аль-Манфи)
khalifa-haftar | LY | official 2015-03/.. | Khalifa Haftar; Khalifa Hifter | खलीफा हफ्तार; खलीफा हफ्तर | খলিফা হাফতার; খালিফা হাফতার | Халифа Хафтар
saddam-haftar | LY | official 2016/.. | Saddam Haftar () | सद्दाम हफ्तार () | সাদ্দাম হাফতার () | Саддам Хафтар ()
aguila-saleh | LY | legislator 2014-08-05/.. | Aguila Saleh; Aguila Saleh Issa (Saleh); Aqila Saleh | अगुइला सालेह; अकीला सालेह | আগুইলা সালেহ; আকিলা সালেহ | Агила Салех; Акила Салех
khaled-al-mishri | LY | official 2018-04-08/2023-08-06 | Khaled al-Mishri (Mishri) | खालिद अल मिशरी (मिशरी) | খালিদ আল মিশরি (মিশরি) | Халед аль-Мишри (аль-Мишри); Халед Мишри
fathi-bashagha | LY | minister 2018-10/2021-03; official 2022-03/2023-05 | Fathi Bashagha | फती बाशागा; फथी बशाघा | ফাতি বাশাঘা | Фатхи Башага
osama-hammad | LY | official 2023-05/.. | Osama Hammad; Osama Hamad | ओसामा हम्माद | ওসামা হাম্মাদ | Усама Хаммад; Осама Хаммад
mohamed-abdelaziz-ly | LY | foreign-minister 2013-01/2014-08 | Mohamed Abdelaziz; Mohamed Abdul Aziz (Abdul Aziz) | मोहम्मद अब्देल अजीज (अब्देल अजीज) | মোহাম্মদ আবদেল আজিজ (আবদেল আজিজ) | Мохаммед Абдель Азиз (Абдель Азиз)
ashour-bin-khayal | LY | foreign-minister 2011-11/2012-12 | Ashour Bin Khayal (Bin Khayal); Ashour bin Khayyal | आशूर बिन खयाल (बिन खयाल) | আশুর বিন খায়াল (বিন খায়াল) | Ашур Бен Хайяль (Бен Хайяль)
mohamed-taher-siala | LY | foreign-minister 2016-05/2021-03-15 | Mohamed Taher Siala; Mohamed Siala; Mohammed Taha Siala | मोहम्मद ताहेर सियाला; मोहम्मद सियाला | মোহাম্মদ তাহের সিয়ালা; মোহাম্মদ সিয়ালা | Мухаммед Тахер Сиала; Мохамед Тахер Сиала; Мухаммед Сиала; Мухаммед Сияля
najla-mangoush | LY | foreign-minister 2021-03-15/2023-08-28 | Najla Mangoush; Najla El Mangoush (Mangoush); Najla al-Mangoush (Mangoush) | नजला मंगौश; नजला अल-मंगूश | নাজলা মাঙ্গুশ; নাজলা এল মাঙ্গুশ | Наджля аль-Манкуш (аль-Манкуш); Наджла аль-Мангуш (аль-Мангуш); Наджла Мангуш
taher-al-baour | LY | foreign-minister 2023-08/.. | Taher al-Baour (Baour); Al-Taher al-Baour (Baour) | ताहेर अल बाऊर (बाऊर) | তাহের আল বাউর (বাউর) | Тахер аль-Баур (аль-Баур); ат-Тахир аль-Баур (аль-Баур)

# Sudan
omar-al-bashir | SD | head-of-state 1989-06-30/2019-04-11 | Omar al-Bashir (Bashir); Omar Hassan al-Bashir (Bashir); Omar Bashir; Omar al Bashir (Bashir) | उमर अल बशीर (बशीर); उमर अल-बशीर (अल-बशीर); ओमर अल बशीर (बशीर); उमर हसन अल बशीर (बशीर) | ওমর আল বশির (বশির); ওমর আল-বশির (আল-বশির); ওমর হাসান আল বশির (বশির) | Омар аль-Башир (аль-Башир); Омар Башир; Омар Хасан аль-Башир (аль-Башир)
abdel-fattah-al-burhan | SD | head-of-state 2019-04-12/.. | Abdel Fattah al-Burhan (Burhan); Abdel-Fattah Burhan; Abdel-Fattah al-Burhan (al-Burhan) | अब्देल फतह अल बुरहान (बुरहान); अब्देल फत्ताह अल-बुरहान (अल-बुरहान); अब्दुल फतह अल बुरहान (बुरहान); अब्देल फत्ताह बुरहान | আবদেল ফাত্তাহ আল বুরহান (বুরহান); আবদেল ফাত্তাহ আল-বুরহান (আল-বুরহান); আবদুল ফাত্তাহ আল বুরহান (বুরহান) | Абдель Фаттах аль-Бурхан (аль-Бурхан); Абдель Фаттах Бурхан; Абдель Фаттах аль-Бурхан Абдельрахман (аль-Бурхан)
mohamed-hamdan-dagalo | SD | official 2019-04-13/2023-05-19 | Mohamed Hamdan Dagalo; Mohamed Hamdan Daglo; Mohammed Hamdan Dagalo; Hemedti; Mohamed Hamdan Dagolo | मोहम्मद हमदान दगालो; हेमेदती; हेमेती; मोहम्मद हमदान डागालो; मोहम्मद हमदान दागलो | মোহাম্মদ হামদান দাগালো; হেমেদতি; হেমেতি; মোহাম্মদ হামদান দাগলো | Мухаммед Хамдан Дагло; Мохамед Хамдан Дагало; Хемедти; Мохаммед Хамдан Дагло
abdalla-hamdok | SD | head-of-government 2019-08-21/2022-01-02 | Abdalla Hamdok; Abdallah Hamdok | अब्दुल्ला हमदोक; अब्दल्ला हमदोक; अब्दुल्ला हमदूक | আবদাল্লাহ হামদক; আবদুল্লাহ হামদক; আবদাল্লা হামদুক | Абдалла Хамдук; Абдалла Хамдок
kamil-idris | SD | head-of-government 2025-05-31/.. | Kamil Idris; Kamil El-Tayeb Idris; Kamal Idris | कामिल इदरीस | কামিল ইদরিস | Камиль Идрис; Камиль ат-Тайеб Идрис
bakri-hassan-saleh | SD | official 2013-12/2017; head-of-government 2017-03-02/2018-09-10 | Bakri Hassan Saleh (Saleh) | बकरी हसन सालेह (सालेह) | বাকরি হাসান সালেহ (সালেহ) | Бакри Хасан Салех (Салех)
motazz-moussa | SD | head-of-government 2018-09-10/2019-02-23 | Motazz Moussa | मोताज मूसा | মোতাজ মুসা | Муатаз Муса; Мутаз Муса
ali-osman-taha | SD | foreign-minister 1995/1998-02; official 1998-02/2013-12 | Ali Osman Taha; Ali Osman Mohammed Taha | अली उस्मान ताहा | আলী ওসমান তাহা () | Али Осман Таха
mustafa-osman-ismail | SD | foreign-minister 1998-02/2005-09; official 2005/2014 | Mustafa Osman Ismail () | मुस्तफा उस्मान इस्माइल () | মুস্তাফা ওসমান ইসমাইল () | Мустафа Осман Исмаил ()
lam-akol | SD | foreign-minister 2005-09/2007-10 | Lam Akol | लाम अकोल | লাম আকোল | Лам Аколь
deng-alor | SD | foreign-minister 2007-10/2010-06 | Deng Alor | डेंग अलोर | দেং আলোর | Денг Алор
ali-karti | SD | foreign-minister 2010-06/2015-06 | Ali Karti; Ali Ahmed Karti | अली कार्ती; अली अहमद कार्ती | আলী কারতি; আলী আহমেদ কারতি | Али Карти; Али Ахмед Карти
ibrahim-ghandour | SD | foreign-minister 2015-06/2018-04-19 | Ibrahim Ghandour | इब्राहिम घंदौर; इब्राहिम गंदूर | ইব্রাহিম ঘানদুর | Ибрагим Гандур
al-dirdiri-mohamed-ahmed | SD | foreign-minister 2018-05/2019-04 | Al-Dirdiri Mohamed Ahmed (Dirdiri); El Dirdiri Mohamed Ahmed (Dirdiri) | अल दिरदिरी मोहम्मद अहमद (दिरदिरी) | আল দিরদিরি মোহাম্মদ আহমেদ (দিরদিরি) | Ад-Дирдири Мухаммед Ахмед (ад-Дирдири)
asma-mohamed-abdalla | SD | foreign-minister 2019-09/2020-07 | Asma Mohamed Abdalla (); Asma Mohammed Abdallah () | असमा मोहम्मद अब्दुल्ला () | আসমা মোহাম্মদ আবদাল্লাহ () | Асма Мухаммед Абдалла (); Асмаа Мохамед Абдалла ()
omar-gamar-eldin | SD | foreign-minister 2020-07/2021-02 | Omar Gamar Eldin (); Omer Gamereldin; Omar Qamar al-Din () | उमर गमरुद्दीन | ওমর গামার উদ্দিন () | Омар Камар эд-Дин (Камар эд-Дин); Омер Гамар ад-Дин ()
mariam-al-sadiq-al-mahdi | SD | foreign-minister 2021-02-10/2021-11-22 | Mariam al-Sadiq al-Mahdi (al-Mahdi); Mariam al-Mahdi; Mariam Alsadig Almahdi | मरियम अल सादिक अल महदी (अल महदी) | মরিয়ম আল সাদিক আল মাহদি (আল মাহদি) | Мариам ас-Садик аль-Махди (аль-Махди); Марьям ас-Садык аль-Махди (аль-Махди)
ali-al-sadiq | SD | foreign-minister 2022-01/2024-04-17 | Ali al-Sadiq (al-Sadiq); Ali Al-Sadiq Ali (); Ali Sadiq () | अली अल सादिक (अल सादिक) | আলী আল সাদিক (আল সাদিক) | Али ас-Садик (ас-Садик); Али ас-Садык (ас-Садык); Али ас-Садик Али ()
hussein-awad | SD | foreign-minister 2024-04-17/2024-11-03 | Hussein Awad; Hussein Awad Ali (Awad) | हुसैन अवाद | হুসেইন আওয়াদ | Хусейн Авад; Хусейн Авад Али ()
ali-youssef-al-sharif | SD | foreign-minister 2024-11-03/2025-04 | Ali Youssef al-Sharif (); Ali Youssef | अली यूसुफ अल शरीफ (); अली यूसुफ | আলী ইউসুফ আল শরিফ (); আলী ইউসুফ | Али Юсуф аш-Шариф (аш-Шариф); Али Юсеф аш-Шариф (аш-Шариф); Али Юсуф
mohi-eldin-salem | SD | foreign-minister 2025-09/.. | Mohi Eldin Salem; Mohieldin Salim (); Muhyi al-Din Salim () | मोही अल-दीन सालेम; मोहिउद्दीन सलीम () | মহিউদ্দিন সালেম; মহিউদ্দিন সালিম () | Мохи ад-Дин Салем; Мухи ад-Дин Салем; Мохиэддин Салем
malik-agar | SD | official 2023-05-19/.. | Malik Agar | मलिक अगर () | মালিক আগার () | Малик Агар
gibril-ibrahim | SD | minister 2021-02/.. | Gibril Ibrahim (); Jibril Ibrahim () | जिब्रील इब्राहिम () | জিবরিল ইব্রাহিম () | Джибриль Ибрагим (); Гибриль Ибрагим ()
yasir-al-atta | SD | official 2019/.. | Yasir al-Atta (al-Atta); Yasser al-Atta (al-Atta) | यासिर अल-अत्ता (अल-अत्ता) | ইয়াসির আল-আত্তা (আল-আত্তা) | Ясир аль-Атта (аль-Атта)

# South Sudan
john-garang | SD | official 2005-07-09/2005-07-30 | John Garang | जॉन गरांग | জন গারাং | Джон Гаранг
salva-kiir | SS | head-of-state 2011-07-09/.. | Salva Kiir; Salva Kiir Mayardit (Kiir) | सल्वा कीर (); साल्वा कीर (); सल्वा कीर मयारडिट | সালভা কির (); সালভা কির মায়ারদিত | Сальва Киир; Салва Киир; Салва Киир Маярдит (Киир)
riek-machar | SS | official 2011-07-09/2013-07-23; official 2016-04/2016-07; official 2020-02-22/2025-09 | Riek Machar | रीक माचर; रीक मचार; रिक मचार | রিক মাচার; রিয়েক মাচার | Риек Машар; Риек Мачар
nhial-deng-nhial | SS | foreign-minister 2011-08/2013-07; foreign-minister 2018/2019-08 | Nhial Deng Nhial | न्हियाल डेंग न्हियाल | নিয়াল দেং নিয়াল | Ньял Денг Ньял
barnaba-marial-benjamin | SS | foreign-minister 2013-07/2016-04 | Barnaba Marial Benjamin | बरनाबा मारियल बेंजामिन | বারনাবা মারিয়াল বেঞ্জামিন | Барнаба Мариал Бенджамин; Барнаба Мариаль Бенджамин
deng-alor-ss | SS | foreign-minister 2016-04/2018 | Deng Alor Kuol (Alor) | डेंग अलोर कुओल | দেং আলোর কুওল | Денг Алор Куол
awut-deng-acuil | SS | foreign-minister 2019-08/2020-03 | Awut Deng Acuil | अवुत डेंग अकुइल | আউত দেং আচুইল | Авут Денг Ачуил
beatrice-wani-noah | SS | foreign-minister 2020-03/2021-09 | Beatrice Khamisa Wani-Noah; Beatrice Wani-Noah | बीट्राइस खमीसा वानी-नोआह | বিয়াট্রিস খামিসা ওয়ানি-নোয়া | Беатрис Хамиса Вани-Ноа; Беатрис Вани-Ноа
mayiik-ayii-deng | SS | foreign-minister 2021-09/2023-03 | Mayiik Ayii Deng | मायिक अयी डेंग | মাইক আই দেং | Майик Айи Денг
james-pitia-morgan | SS | foreign-minister 2023-08/2024-04 | James Pitia Morgan | जेम्स पिटिया मॉर्गन | জেমস পিটিয়া মরগান | Джеймс Питиа Морган
ramadan-goc | SS | foreign-minister 2024-04/2025-04 | Ramadan Mohamed Goc; Ramadan Goc | रमदान मोहम्मद गोक () | রমাদান মোহাম্মদ গোক () | Рамадан Мохаммед Гок (); Рамадан Гок ()
monday-semaya-kumba | SS | foreign-minister 2025-04/.. | Monday Semaya Kumba; Semaya Kumba | मंडे सेमाया कुम्बा | মান্ডে সেমায়া কুম্বা | Мандей Семая Кумба; Семая Кумба
benjamin-bol-mel | SS | official 2025-02/2025-11-12 | Benjamin Bol Mel (Bol Mel) | बेंजामिन बोल मेल (बोल मेल) | বেঞ্জামিন বোল মেল (বোল মেল) | Бенджамин Бол Мел (Бол Мел)

# Tanzania
ali-hassan-mwinyi | TZ | head-of-state 1985-11-05/1995-11-23 | Ali Hassan Mwinyi | अली हसन म्विनी | আলী হাসান মুইনি | Али Хасан Мвиньи
benjamin-mkapa | TZ | head-of-state 1995-11-23/2005-12-21 | Benjamin Mkapa; Benjamin William Mkapa | बेंजामिन मकापा | বেঞ্জামিন এমকাপা | Бенджамин Мкапа
jakaya-kikwete | TZ | foreign-minister 1995-11/2005-12-21; head-of-state 2005-12-21/2015-11-05 | Jakaya Kikwete; Jakaya Mrisho Kikwete | जकाया किकवेते; जकाया मरीशो किकवेते | জাকায়া কিকওয়েতে | Джакайя Киквете; Джакайа Киквете; Джакая Киквете
john-magufuli | TZ | head-of-state 2015-11-05/2021-03-17 | John Magufuli; John Pombe Magufuli; John Joseph Magufuli | जॉन मागुफुली; जॉन पोम्बे मागुफुली; जॉन मगुफुली; जॉन मगुफुलि | জন মাগুফুলি; জন পম্বে মাগুফুলি | Джон Магуфули
samia-suluhu-hassan | TZ | official 2015-11-05/2021-03-19; head-of-state 2021-03-19/.. | Samia Suluhu Hassan (Samia); Samia Suluhu (Samia); Samia Hassan () | सामिया सुलुहू हसन (सामिया); सामिया सुलुहु हसन (सामिया) | সামিয়া সুলুহু হাসান (সামিয়া); সামিয়া সুলুহু (সামিয়া) | Самиа Сулуху Хасан (); Самия Сулуху Хассан (); Самия Сулуху Хасан (); Самия Хасан ()
edward-lowassa | TZ | head-of-government 2005-12-30/2008-02-07 | Edward Lowassa | एडवर्ड लोवासा | এডওয়ার্ড লোয়াসা | Эдвард Ловасса
mizengo-pinda | TZ | head-of-government 2008-02-09/2015-11 | Mizengo Pinda | मिजेंगो पिंडा | মিজেঙ্গো পিন্ডা | Мизенго Пинда
kassim-majaliwa | TZ | head-of-government 2015-11-20/2025-11-13 | Kassim Majaliwa | कासिम मजालिवा; कासिम मजलिवा | কাসিম মাজালিওয়া | Кассим Маджалива; Касим Маджалива
mwigulu-nchemba | TZ | minister 2021-03/2025-11; head-of-government 2025-11-14/.. | Mwigulu Nchemba | म्विगुलु न्चेम्बा | মুইগুলু এনচেম্বা | Мвигулу Нчемба
bernard-membe | TZ | foreign-minister 2007-01/2015-11 | Bernard Membe; Bernard Kamillius Membe | बर्नार्ड मेम्बे | বার্নার্ড মেম্বে | Бернард Мембе
asha-rose-migiro | TZ | foreign-minister 2006-01/2007-01 | Asha-Rose Migiro | आशा-रोज मिगिरो | আশা-রোজ মিগিরো | Аша-Роуз Мигиро
augustine-mahiga | TZ | foreign-minister 2015-12/2019-03 | Augustine Mahiga; Augustine Philip Mahiga | ऑगस्टीन महिगा | অগাস্টিন মাহিগা | Огастин Махига; Августин Махига
palamagamba-kabudi | TZ | foreign-minister 2019-03/2021-03-31 | Palamagamba Kabudi | पलामागाम्बा कबुदी | পালামাগাম্বা কাবুদি | Паламагамба Кабуди
liberata-mulamula | TZ | foreign-minister 2021-03-31/2022-10-02 | Liberata Mulamula | लिबराता मुलामुला | লিবেরাতা মুলামুলা | Либерата Муламула
stergomena-tax | TZ | defence-minister 2021-09/2022-10-02; foreign-minister 2022-10-02/2023-08-30; defence-minister 2023-08-30/2025-11 | Stergomena Tax (); Stergomena Lawrence Tax () | स्टरगोमेना टैक्स (); स्टर्गोमेना लॉरेंस टैक्स () | স্টারগোমেনা ট্যাক্স | Стергомена Такс (); Стергомена Лоуренс Такс ()
january-makamba | TZ | minister 2021-09/2023-08-30; foreign-minister 2023-08-30/2024-07-21 | January Makamba; January Yusuf Makamba | जनवरी मकाम्बा; जनुअरी मकांबा | জানুয়ারি মাকাম্বা | Джануари Макамба; Джанюари Макамба
mahmoud-thabit-kombo | TZ | foreign-minister 2024-07-21/.. | Mahmoud Thabit Kombo | महमूद थाबित कोम्बो; महमूद थबित कोम्बो | মাহমুদ থাবিত কম্বো | Махмуд Табит Комбо (); Махмуд Тхабит Комбо ()
hussein-mwinyi | TZ | defence-minister 2008/2020; official 2020-11-02/.. | Hussein Mwinyi; Hussein Ali Mwinyi | हुसैन म्विनी; हुसैन अली म्विनी | হুসেইন মুইনি | Хуссейн Мвиньи
tundu-lissu | TZ | legislator 2010/2019 | Tundu Lissu | टुंडू लिस्सू | টুন্ডু লিসু | Тунду Лиссу

# Uganda
yoweri-museveni | UG | head-of-state 1986-01-26/.. | Yoweri Museveni; Yoweri Kaguta Museveni | योवेरी मुसेवेनी; योवेरी कगुता मुसेवेनी | ইয়োয়েরি মুসেভেনি; ইওয়েরি মুসেভেনি; ইয়োওয়েরি মুসেভেনি | Йовери Мусевени; Йовери Кагута Мусевени
amama-mbabazi | UG | foreign-minister 2001/2004; defence-minister 2006/2009; head-of-government 2011-05-24/2014-09-18 | Amama Mbabazi | अमामा म्बाबाजी | আমামা এমবাবাজি | Амама Мбабази
ruhakana-rugunda | UG | ambassador 2009/2011; head-of-government 2014-09-18/2021-06-21 | Ruhakana Rugunda | रुहाकाना रुगुंडा | রুহাকানা রুগুন্ডা | Рухакана Ругунда
robinah-nabbanja | UG | head-of-government 2021-06-21/.. | Robinah Nabbanja | रोबिना नब्बांजा; रोबिना नबंजा | রবিনা নাব্বাঞ্জা | Робина Наббанджа; Робинах Наббанджа
apolo-nsibambi | UG | head-of-government 1999-04-05/2011-05-24 | Apolo Nsibambi | अपोलो न्सिबाम्बी | অ্যাপোলো এনসিবাম্বি | Аполо Нсибамби
sam-kutesa | UG | foreign-minister 2005-01-13/2021-06 | Sam Kutesa; Sam Kahamba Kutesa | सैम कुटेसा; सैम कहाम्बा कुटेसा | স্যাম কুতেসা | Сэм Кутеса; Сэм Кахамба Кутеса
jeje-odongo | UG | defence-minister 2009/2016; foreign-minister 2021-06-21/.. | Jeje Odongo; Haji Abubaker Jeje Odongo; Odongo Jeje Abubakhar (Odongo) | जेजे ओडोंगो; जेजे ओदोंगो | জেজে ওডোঙ্গো | Джедже Одонго; Одонго Джедже Абубакар (Одонго); Абубакар Джедже Одонго
jessica-alupo | UG | official 2021-06-21/.. | Jessica Alupo | जेसिका अलुपो | জেসিকা আলুপো | Джессика Алупо
rebecca-kadaga | UG | legislator 2011/2021-05; deputy-head-of-government 2021-06/.. | Rebecca Kadaga | रेबेका कडागा | রেবেকা কাদাগা | Ребекка Кадага
muhoozi-kainerugaba | UG | official 2017/.. | Muhoozi Kainerugaba | मुहूजी कैनेरुगाबा | মুহুজি কাইনেরুগাবা | Мухузи Кайнеругаба
bobi-wine | UG | legislator 2017-07/2021 | Bobi Wine (); Robert Kyagulanyi; Robert Kyagulanyi Ssentamu (Kyagulanyi) | बॉबी वाइन () | ববি ওয়াইন | Боби Вайн (); Роберт Кьягуланьи

# Rwanda
juvenal-habyarimana | RW | head-of-state 1973-07-05/1994-04-06 | Juvénal Habyarimana | जुवेनाल हब्यारिमाना | জুভেনাল হাবিয়ারিমানা | Жювеналь Хабиаримана
pasteur-bizimungu | RW | head-of-state 1994-07-19/2000-03-23 | Pasteur Bizimungu | पाश्चर बिजिमुंगु | পাস্তুর বিজিমুঙ্গু | Пастер Бизимунгу
paul-kagame | RW | defence-minister 1994-07/2000-04; head-of-state 2000-03-24/.. | Paul Kagame | पॉल कागामे; पॉल कगामे; पॉल कागमे; पॉल कगामी | পল কাগামে | Поль Кагаме; Пол Кагаме
anastase-murekezi | RW | head-of-government 2014-07-24/2017-08-30 | Anastase Murekezi | अनास्तासे मुरेकेजी | আনাস্তাসে মুরেকেজি | Анастас Мурекези
edouard-ngirente | RW | head-of-government 2017-08-30/2025-07-23 | Édouard Ngirente | एडुआर्ड न्गिरेंते; एडौर्ड एनगिरेंटे | এদুয়ার্দ এনগিরেন্তে | Эдуар Нгиренте
justin-nsengiyumva | RW | head-of-government 2025-07-23/.. | Justin Nsengiyumva | जस्टिन न्सेंगियुम्वा | জাস্টিন এনসেনগিয়ুমভা | Жюстен Нсенгиюмва; Джастин Нсенгиюмва
bernard-makuza | RW | head-of-government 2000-03/2011-10 | Bernard Makuza | बर्नार्ड मकुजा | বার্নার্ড মাকুজা | Бернар Макуза
pierre-habumuremyi | RW | head-of-government 2011-10-07/2014-07-23 | Pierre Damien Habumuremyi; Pierre Habumuremyi | पियरे हबुमुरेमयी | পিয়ের হাবুমুরেমি | Пьер Дамьен Хабумуремьи
charles-murigande | RW | foreign-minister 2002/2008 | Charles Murigande | चार्ल्स मुरिगांदे | চার্লস মুরিগান্ডে | Чарльз Муриганде
rosemary-museminali | RW | foreign-minister 2008/2009-12 | Rosemary Museminali | रोज़मेरी मुसेमिनाली | রোজমেরি মুসেমিনালি | Розмари Мусеминали
louise-mushikiwabo | RW | foreign-minister 2009-12/2018-10-18 | Louise Mushikiwabo | लुईस मुशिकिवाबो; लुइस मुशीकिवाबो | লুইস মুশিকিওয়াবো | Луиза Мушикивабо; Луиз Мушикивабо
richard-sezibera | RW | foreign-minister 2018-10-18/2019-11-04 | Richard Sezibera | रिचर्ड सेज़िबेरा | রিচার্ড সেজিবেরা | Ричард Сезибера; Ришар Сезибера
vincent-biruta | RW | foreign-minister 2019-11-04/2024-06-12; minister 2024-06-12/.. | Vincent Biruta | विन्सेंट बिरुता | ভিনসেন্ট বিরুতা | Винсент Бирута; Венсан Бирута
olivier-nduhungirehe | RW | foreign-minister 2024-06-12/.. | Olivier Nduhungirehe | ओलिवियर न्दुहुंगिरेहे; ओलिवियर एनडुहुंगिरेहे | অলিভিয়ে এনদুহুঙ্গিরেহে; অলিভিয়ার এনদুহুনগিরেহে | Оливье Ндухунгирехе; Оливье Ндухунгирее
james-kabarebe | RW | defence-minister 2010-04/2018-10; minister 2023-09/2025 | James Kabarebe | जेम्स कबारेबे | জেমস কাবারেবে | Джеймс Кабаребе

# Burundi
pierre-buyoya | BI | head-of-state 1987-09-03/1993-07-10; head-of-state 1996-07-25/2003-04-30 | Pierre Buyoya | पियरे बुयोया | পিয়ের বুয়োয়া | Пьер Буйоя
domitien-ndayizeye | BI | head-of-state 2003-04-30/2005-08-26 | Domitien Ndayizeye | डोमिटियन न्दायजीये | দোমিতিয়েন এনদায়িজেয়ে | Домисьен Ндайизейе
pierre-nkurunziza | BI | head-of-state 2005-08-26/2020-06-08 | Pierre Nkurunziza | पियरे नकुरुंजीजा; पियरे न्कुरुंजिज़ा; पियरे एनकुरुनजिजा | পিয়েরে এনকুরুনজিজা; পিয়ের এনকুরুনজিজা | Пьер Нкурунзиза
evariste-ndayishimiye | BI | head-of-state 2020-06-18/.. | Évariste Ndayishimiye | एवरिस्टे न्दायिशिमिये; एवारिस्ट एनडायिशिमिये | এভারিস্ত এনদাইশিমিয়ে; এভারিস্তে এনদায়িশিমিয়ে | Эварист Ндайишимийе; Эварист Ндайишимие
alain-nyamitwe | BI | foreign-minister 2015-05/2018-04 | Alain Nyamitwe; Alain Aimé Nyamitwe | एलेन न्यामित्वे | আলাঁ নিয়ামিতওয়ে | Ален Ньямитве; Ален Эме Ньямитве
ezechiel-nibigira | BI | foreign-minister 2018-04/2020-06 | Ézéchiel Nibigira | एजेकील निबिगिरा | এজেকিয়েল নিবিগিরা | Эзекьель Нибигира
albert-shingiro | BI | foreign-minister 2020-06-28/2025-08 | Albert Shingiro | अल्बर्ट शिंगिरो | আলবার্ট শিঙ্গিরো | Альбер Шингиро; Альберт Шингиро
edouard-bizimana | BI | ambassador 2018/2025; foreign-minister 2025-08/.. | Édouard Bizimana | एडुआर्ड बिजिमाना | এদুয়ার্দ বিজিমানা | Эдуар Бизимана
laurent-kavakure | BI | foreign-minister 2011-11/2015-05 | Laurent Kavakure | लॉरेंट कवाकुरे | লরাঁ কাভাকুরে | Лоран Кавакуре
gervais-ndirakobuca | BI | head-of-government 2022-09-07/2025-08 | Gervais Ndirakobuca | गर्वाइस न्दिराकोबुका | জেরভে এনদিরাকোবুকা | Жерве Ндиракобука

# DR Congo
mobutu-sese-seko | CD | head-of-state 1965-11-24/1997-05-16 | Mobutu Sese Seko (Mobutu) | मोबुतु सेसे सेको (मोबुतु) | মোবুতু সেসে সেকো (মোবুতু) | Мобуту Сесе Секо (Мобуту)
laurent-desire-kabila | CD | head-of-state 1997-05-17/2001-01-16 | Laurent-Désiré Kabila; Laurent Kabila | लॉरेंट-डेसिरे कबीला; लॉरेंट कबीला | লরাঁ-দেজিরে কাবিলা; লরেন্ট কাবিলা | Лоран-Дезире Кабила; Лоран Кабила
joseph-kabila | CD | head-of-state 2001-01-26/2019-01-24 | Joseph Kabila; Joseph Kabila Kabange (Kabila) | जोसेफ कबीला; जोसफ कबीला; जोसेफ काबिला | জোসেফ কাবিলা | Жозеф Кабила
felix-tshisekedi | CD | head-of-state 2019-01-24/.. | Félix Tshisekedi; Felix-Antoine Tshisekedi; Felix Antoine Tshisekedi Tshilombo (Tshisekedi) | फेलिक्स त्शिसेकेदी; फेलिक्स शिसेकेदी; फेलिक्स त्सेसीकेदी; फेलिक्स टीशीसेकेडी | ফেলিক্স শিসেকেদি; ফেলিক্স তিশিসেকেদি; ফেলিক্স চিসেকেদি | Феликс Чисекеди; Феликс Антуан Чисекеди; Феликс Тшисекеди
antoine-gizenga | CD | head-of-government 2006-12-30/2008-10-10 | Antoine Gizenga | एंटोनी गिजेंगा | অঁতোয়ান গিজেঙ্গা | Антуан Гизенга
adolphe-muzito | CD | head-of-government 2008-10-10/2012-03-06 | Adolphe Muzito | एडोल्फ मुज़ितो | আদলফ মুজিতো | Адольф Музито
augustin-matata-ponyo | CD | head-of-government 2012-05-09/2016-12-20 | Augustin Matata Ponyo (Matata Ponyo); Matata Ponyo Mapon (Matata Ponyo) | ऑगस्टिन मटाटा पोन्यो (मटाटा पोन्यो) | অগাস্তাঁ মাতাতা পোনিয়ো (মাতাতা পোনিয়ো) | Огюстен Матата Поньо (Матата Поньо)
samy-badibanga | CD | head-of-government 2016-12-20/2017-05-18 | Samy Badibanga | सैमी बादिबांगा | সামি বাদিবাঙ্গা | Сами Бадибанга
bruno-tshibala | CD | head-of-government 2017-05-18/2019-09-07 | Bruno Tshibala | ब्रूनो शिबाला | ব্রুনো শিবালা | Брюно Чибала
sylvestre-ilunga | CD | head-of-government 2019-09-07/2021-04-26 | Sylvestre Ilunga; Sylvestre Ilunga Ilunkamba (Ilunga) | सिल्वेस्ट्रे इलुंगा | সিলভেস্ত্রে ইলুঙ্গা | Сильвестр Илунга; Сильвестр Илунга Илункамба (Илунга)
sama-lukonde | CD | head-of-government 2021-04-26/2024-06-12; legislator 2024-08/.. | Sama Lukonde; Jean-Michel Sama Lukonde (Lukonde); Sama Lukonde Kyenge (Lukonde) | सामा लुकोंडे; जीन-मिशेल सामा लुकोंडे | সামা লুকোন্ডে | Сама Луконде; Жан-Мишель Сама Луконде
judith-suminwa | CD | minister 2023-03/2024-06; head-of-government 2024-06-12/.. | Judith Suminwa; Judith Suminwa Tuluka (Suminwa); Judith Tuluka Suminwa | जूडिथ सुमिनवा; जूडिथ सुमिनवा तुलुका (तुलुका) | জুডিথ সুমিনওয়া; জুডিথ সুমিনওয়া তুলুকা (তুলুকা) | Жюдит Суминва; Юдифь Суминва Тулука (Тулука); Жюдит Суминва Тулука (Суминва)
leonard-she-okitundu | CD | foreign-minister 2000/2003; foreign-minister 2016-12/2019-09 | Léonard She Okitundu (Okitundu) | लियोनार्ड शी ओकिटुंडू | লিওনার্ড শে ওকিতুন্ডু | Леонар Ше Окитунду
antipas-mbusa-nyamwisi | CD | foreign-minister 2007-02/2008-10 | Antipas Mbusa Nyamwisi (Mbusa Nyamwisi) | एंटीपास म्बुसा न्यामविसी | আন্তিপাস এমবুসা নিয়ামউইসি | Антипас Мбуса Ньямвиси
alexis-thambwe-mwamba | CD | foreign-minister 2008-10/2012-05 | Alexis Thambwe Mwamba (Thambwe Mwamba) | एलेक्सिस थाम्बवे म्वाम्बा | আলেক্সিস থাম্বওয়ে মোয়াম্বা | Алексис Тамбве Мвамба
raymond-tshibanda | CD | foreign-minister 2012-05/2016-12 | Raymond Tshibanda | रेमंड शिबांडा | রেমন্ড শিবান্ডা | Раймон Чибанда; Реймон Тшибанда
marie-tumba-nzeza | CD | foreign-minister 2019-09/2021-04 | Marie Tumba Nzeza (Tumba Nzeza) | मैरी तुम्बा न्ज़ेज़ा | মারি তুম্বা এনজেজা | Мари Тумба Нзеза
christophe-lutundula | CD | foreign-minister 2021-04/2024-06-12 | Christophe Lutundula; Christophe Lutundula Apala (Lutundula) | क्रिस्टोफ लुटुंडुला | ক্রিস্টোফ লুতুন্ডুলা | Кристоф Лутундула; Кристоф Лутундула Апала (Лутундула)
therese-kayikwamba-wagner | CD | foreign-minister 2024-06-12/.. | Thérèse Kayikwamba Wagner (Kayikwamba Wagner); Therese Wagner | थेरेसे कायिक्वाम्बा वैगनर; थेरेस काइक्वाम्बा वैगनर | থেরেস কাইকোয়াম্বা ভাগনার; থেরেস কায়িকওয়াম্বা ওয়াগনার | Тереза Кайиквамба Вагнер; Тереза Каиквамба Вагнер
jean-pierre-bemba | CD | official 2003-07/2006-12; defence-minister 2023-03/2024-06; minister 2024-06/.. | Jean-Pierre Bemba | जीन-पियरे बेम्बा; ज्यां पियरे बेम्बा | জঁ-পিয়ের বেম্বা | Жан-Пьер Бемба
martin-fayulu | CD | legislator 2006/2018 | Martin Fayulu | मार्टिन फायुलु | মার্টিন ফায়ুলু | Мартен Файюлу
corneille-nangaa | CD | official 2015/2021 | Corneille Nangaa | कॉर्नेल नांगा | কর্নেই নাঙ্গা | Корней Нангаа; Корнель Нангаа

# Congo
denis-sassou-nguesso | CG | head-of-state 1979-02-08/1992-08-31; head-of-state 1997-10-25/.. | Denis Sassou Nguesso (Sassou Nguesso); Denis Sassou-Nguesso; Sassou Nguesso () | डेनिस सासू न्गेसो (न्गेसो); डेनिस सासौ न्गुएसो (न्गुएसो); डेनिस सस्सो-नगेसो | ডেনিস সাসু এনগেসো (এনগেসো); দেনি সাসু এনগেসো (এনগেসো); ডেনিস সাসো এনগুয়েসো (এনগুয়েসো) | Дени Сассу-Нгессо; Дени Сассу Нгессо (Сассу Нгессо)
pascal-lissouba | CG | head-of-state 1992-08-31/1997-10-25 | Pascal Lissouba | पास्कल लिसौबा | পাসকাল লিসুবা | Паскаль Лиссуба
clement-mouamba | CG | head-of-government 2016-04-23/2021-05 | Clément Mouamba | क्लेमेंट मौम्बा | ক্লেমঁ মুয়াম্বা | Клеман Муамба
anatole-collinet-makosso | CG | head-of-government 2021-05-12/.. | Anatole Collinet Makosso (Makosso) | अनातोले कोलिनेट मकोसो | আনাতোল কলিনে মাকোসো | Анатоль Коллине Макоссо; Анатоль Колине Макоссо
basile-ikouebe | CG | foreign-minister 2007-03/2015-08 | Basile Ikouébé | बासिले इकौएबे | বাজিল ইকুয়েবে | Базиль Икуэбе
jean-claude-gakosso | CG | foreign-minister 2015-08-10/.. | Jean-Claude Gakosso | जीन-क्लाउड गाकोसो; जीन क्लॉड गकोसो | জঁ-ক্লদ গাকোসো | Жан-Клод Гакоссо
bruno-jean-richard-itoua | CG | minister 2002/.. | Bruno Jean-Richard Itoua (Itoua); Bruno Itoua | ब्रूनो जीन-रिचर्ड इटौआ | ব্রুনো জঁ-রিশার ইতুয়া | Брюно Жан-Ришар Итуа; Бруно Жан-Ришар Итуа

# Angola
jose-eduardo-dos-santos | AO | head-of-state 1979-09-21/2017-09-26 | José Eduardo dos Santos (dos Santos) | जोस एडुआर्डो डॉस सैंटोस (डॉस सैंटोस); जोसे एदुआर्दो दोस सांतोस (दोस सांतोस); होज़े एडुआर्डो डोस सैंटोस (डोस सैंटोस) | হোসে এদুয়ার্দো দস সান্তোস (দস সান্তোস); জোসে এদুয়ার্দো দস সান্তোস (দস সান্তোস) | Жозе Эдуарду душ Сантуш (душ Сантуш); Жозе Эдуарду душ Сантос (душ Сантос)
joao-lourenco | AO | defence-minister 2014-04/2017-07; head-of-state 2017-09-26/.. | João Lourenço; João Manuel Gonçalves Lourenço (Lourenço); Joao Laurenco | जोआओ लौरेंको; जुआओ लौरेंको; जोआओ लोरेंको; जुआओ लोरेंसो; जोआओ मैनुअल गोंसाल्वेस लौरेंको; जोआओ मैनुअल गोंकाल्वेस लौरेंको | জোয়াও লরেন্সো; জোয়াও লরেনসো; জোয়াও লৌরেনকো; জুয়াও লরেন্সু | Жуан Лоренсу; Жоао Лоренсу; Жуау Лоренсу; Жоау Лоренсу; Жуан Мануэл Гонсалвеш Лоренсу
joao-bernardo-de-miranda | AO | foreign-minister 1999/2008-10 | João Bernardo de Miranda (Miranda) | जोआओ बर्नार्डो डी मिरांडा (मिरांडा) | জোয়াও বার্নার্দো দে মিরান্ডা (মিরান্ডা) | Жуан Бернарду ди Миранда (Миранда); Жоао Бернардо де Миранда (де Миранда)
assuncao-dos-anjos | AO | foreign-minister 2008-10/2010-11 | Assunção dos Anjos (dos Anjos) | असुन्साओ दोस अंजोस | আসুনসাও দস আনজোস | Асунсау душ Анжуш (душ Анжуш)
georges-chikoti | AO | foreign-minister 2010-11/2017-09 | Georges Chikoti; Georges Rebelo Chikoti; George Chikoti | जॉर्जेस चिकोटी; जॉर्ज चिकोटी; जॉर्जेस रेबेलो पिंटो चिकोटी | জর্জ চিকোতি | Жорж Чикоти; Жоржи Шикоти; Жоржи Ребелу Пинту Шикоти
manuel-domingos-augusto | AO | foreign-minister 2017-09/2020-04 | Manuel Domingos Augusto (Augusto); Manuel Augusto | मैनुएल डोमिंगोस ऑगस्टो | মানুয়েল দোমিঙ্গোস আউগুস্তো | Мануэл Домингуш Аугушту; Мануэль Домингуш Аугушту; Мануэл Аугушту
tete-antonio | AO | foreign-minister 2020-04/.. | Téte António | टेटे एंटोनियो; टेटे अंटोनियो; तेते एंटोनियो | তেতে আন্তোনিও | Тете Антониу; Тете Антонио; Тэте Антониу
jose-de-lima-massano | AO | minister 2023-06/.. | José de Lima Massano (Massano) | जोस डी लीमा मसानो; जोस डे लीमा मस्सानो | হোসে দে লিমা মাসানো | Жозе де Лима Массану
diamantino-azevedo | AO | minister 2017-09/.. | Diamantino Azevedo; Diamantino Pedro Azevedo | डायमेंटिनो अज़ेवेदो; डायमांटिनो अज़ेवेडो | দিয়ামান্তিনো আজেভেদো | Диамантину Азеведу; Диамантину Педру Азеведу
esperanca-da-costa | AO | official 2022-09-15/.. | Esperança da Costa (da Costa) | एस्पेरांसा दा कोस्टा (दा कोस्टा) | এসপেরাঁসা দা কোস্তা (দা কোস্তা) | Эсперанса да Кошта (да Кошта)

# Mozambique
joaquim-chissano | MZ | head-of-state 1986-11-06/2005-02-02 | Joaquim Chissano; Joaquim Alberto Chissano | जोकिम चिसानो; जोआकिम चिसानो | জোয়াকিম চিসানো | Жоаким Чиссано; Жоакин Чиссано
armando-guebuza | MZ | head-of-state 2005-02-02/2015-01-15 | Armando Guebuza; Armando Emílio Guebuza | अरमांडो ग्वेबुजा; अरमांडो गुएबुजा; अर्मांडो एमिलियो गेबुजा | আরমান্দো গেবুজা | Арманду Гебуза; Армандо Гебуза
filipe-nyusi | MZ | defence-minister 2008-03/2014-03; head-of-state 2015-01-15/2025-01-15 | Filipe Nyusi; Filipe Jacinto Nyusi; Felipe Nyusi | फिलिप न्यूसी; फिलीप न्यूसी; फेलिप जेसिंटो न्यूसी; फिलिप जैसिंटो न्यूसी; फिलिप न्युसी | ফিলিপে নিউসি; ফিলিপ নুসি; ফিলিপে নিয়ুসি | Филипе Ньюси; Филипе Жасинту Ньюси; Филиппе Ньюси; Филипи Ньюси
daniel-chapo | MZ | head-of-state 2025-01-15/.. | Daniel Chapo; Daniel Francisco Chapo | डेनियल चापो; डैनियल चापो; डेनियल फ्रांसिस्को चापो | ড্যানিয়েল চাপো; দানিয়েল চাপো | Даниэл Чапу; Даниэль Чапо; Дэниел Чапо; Даниель Чапо
luisa-diogo | MZ | head-of-government 2004-02-17/2010-01-16 | Luísa Diogo; Luisa Dias Diogo | लुइसा डियोगो | লুইজা দিওগো | Луиза Диогу; Луиза Диого
aires-ali | MZ | head-of-government 2010-01-16/2012-10-08 | Aires Ali (); Aires Bonifácio Ali () | एयर्स अली () | আইরেস আলি () | Айреш Али ()
alberto-vaquina | MZ | head-of-government 2012-10-08/2015-01-17 | Alberto Vaquina | अल्बर्टो वाक्विना | আলবার্তো ভাকিনা | Алберту Вакина; Альберто Вакина
carlos-agostinho-do-rosario | MZ | ambassador 2002/2014; head-of-government 2015-01-17/2022-03-03 | Carlos Agostinho do Rosário (do Rosário) | कार्लोस अगोस्टिन्हो दो रोसारियो (दो रोसारियो); कार्लोस एगोस्टिन्हो डो रोसारियो | কার্লোস আগোস্তিনহো দো রোজারিও (দো রোজারিও) | Карлуш Агоштинью ду Розариу (ду Розариу); Карлуш Агостинью ду Розариу (ду Розариу)
adriano-maleiane | MZ | minister 2015-01/2022-03; head-of-government 2022-03-03/2025-01-15 | Adriano Maleiane; Adriano Afonso Maleiane | एड्रियानो मालेयाने; एड्रियानो अफोंसो मालेयाने | আদ্রিয়ানো মালেয়ানে | Адриану Малейане; Адриано Малейане
benvinda-levi | MZ | minister 2008/2014; head-of-government 2025-01-17/.. | Benvinda Levi; Maria Benvinda Levi; Maria Benvinda Delfina Levi (Levi) | बेनविंडा लेवी; मारिया बेनविंडा लेवी | বেনভিন্ডা লেভি; মারিয়া বেনভিন্ডা লেভি | Мария Бенвинда Леви; Бенвинда Леви
alcinda-abreu | MZ | foreign-minister 2005-02/2008-03 | Alcinda Abreu | अल्सिंडा अब्रू | আলসিন্ডা আব্রেউ | Алсинда Абреу
oldemiro-baloi | MZ | foreign-minister 2008-03/2017-12 | Oldemiro Balói; Oldemiro Julio Marques Baloi (Balói) | ओल्डेमिरो बलोई; ओल्डेमिरो बालोई; ओल्डेमीरो बलोई | ওলদেমিরো বালোই | Олдемиру Балой; Олдемиро Балои; Олдемиру Балои
jose-pacheco | MZ | minister 2010/2017-12; foreign-minister 2017-12/2020-01 | José Pacheco; José Condugua Pacheco; José António Pacheco | जोस पाचेको; होजे पाचेको; जोस अंतोनियो कोंडुगुआ पाचेको | হোসে পাচেকো; জোসে পাচেকো | Жозе Пашеку; Жозе Кондугуа Пашеку; Жозе Кондугуа Антониу Пашеку
veronica-macamo | MZ | legislator 2010/2020-01; foreign-minister 2020-01/2025-01 | Verónica Macamo; Verónica Nataniel Macamo Dlhovo (Macamo) | वेरोनिका मकामो; वेरोनिका नतानिएल मैकामो (मैकामो); वेरोनिका मैकामो | ভেরোনিকা মাকামো | Вероника Макамо; Вероника Макаму; Вероника Макамо Дльово (Макамо)
maria-manuela-lucas | MZ | foreign-minister 2025-01/.. | Maria Manuela Lucas; Maria Manuela dos Santos Lucas | मारिया मैनुएला लुकास; मारिया मनुएला लुकास; मारिया मैनुएला दोस सैंटोस लुकास | মারিয়া মানুয়েলা লুকাস | Мария Мануэла Лукаш; Мария Мануэла Лукас ()
venancio-mondlane | MZ | legislator 2015/2024 | Venâncio Mondlane | वेनांसियो मोंडलेन; वेनांसियो मोंडलाने | ভেনান্সিও মন্ডলানে | Венансиу Мондлане
cristovao-chume | MZ | defence-minister 2021-11/.. | Cristóvão Chume; Cristovão Artur Chume | क्रिस्टोवाओ चूमे | ক্রিস্টোভাও চুমে | Криштован Шуме (); Криштован Артур Шуме ()

# Zambia
kenneth-kaunda | ZM | head-of-state 1964-10-24/1991-11-02 | Kenneth Kaunda | केनेथ कौंडा | কেনেথ কাউন্ডা | Кеннет Каунда
frederick-chiluba | ZM | head-of-state 1991-11-02/2002-01-02 | Frederick Chiluba | फ्रेडरिक चिलुबा | ফ্রেডরিক চিলুবা | Фредерик Чилуба
levy-mwanawasa | ZM | head-of-state 2002-01-02/2008-08-19 | Levy Mwanawasa; Levy Patrick Mwanawasa | लेवी मवानावासा; लेवी म्वानवासा | লেভি মোয়ানাওয়াসা | Леви Мванаваса
rupiah-banda | ZM | official 2006-10/2008-11-02; head-of-state 2008-11-02/2011-09-23 | Rupiah Banda; Rupiah Bwezani Banda | रुपिया बांडा; रुपिया बवेजानी बांडा | রুপিয়া বান্দা | Рупия Банда
michael-sata | ZM | head-of-state 2011-09-23/2014-10-28 | Michael Sata; Michael Chilufya Sata | माइकल साटा; माइकल साता | মাইকেল সাতা | Майкл Сата ()
guy-scott | ZM | official 2011-09-29/2014-10-28; head-of-state 2014-10-29/2015-01-25 | Guy Scott | गाय स्कॉट; गे स्कॉट | গাই স্কট | Гай Скотт
edgar-lungu | ZM | defence-minister 2013-12/2015-01; head-of-state 2015-01-25/2021-08-24 | Edgar Lungu; Edgar Chagwa Lungu | एडगर लुंगु; एडगर लुंगू; एडगर चागवा लुंगु | এডগার লুঙ্গু | Эдгар Лунгу; Эдгар Чагва Лунгу
hakainde-hichilema | ZM | head-of-state 2021-08-24/.. | Hakainde Hichilema | हाकैंडे हिचिलेमा; हकाइन्दे हिचिलेमा; हकाइंडे हिचिलेमा; हाकिंडे हिचिलेमा | হাকাইন্দে হিচিলেমা; হাকাইন্ডে হিচিলেমা | Хакаинде Хичилема; Хакайнде Хичилема
mutale-nalumango | ZM | official 2021-08-24/.. | Mutale Nalumango | मुताले नालुमंगो | মুতালে নালুমাঙ্গো | Мутале Налуманго
mundia-sikatana | ZM | foreign-minister 2005-07/2007-08 | Mundia Sikatana | मुंडिया सिकाटाना | মুন্ডিয়া সিকাতানা | Мундия Сикатана
kabinga-pande | ZM | foreign-minister 2007-08/2011-09 | Kabinga Pande () | कबिंगा पांडे () | কাবিঙ্গা পান্ডে () | Кабинга Панде
given-lubinda | ZM | foreign-minister 2012-07/2013-03 | Given Lubinda | गिवेन लुबिंडा | গিভেন লুবিন্ডা | Гивен Лубинда
harry-kalaba | ZM | foreign-minister 2014-03/2018-01-03 | Harry Kalaba | हैरी कलाबा | হ্যারি কালাবা | Гарри Калаба
joe-malanji | ZM | foreign-minister 2018-02/2021-05 | Joe Malanji; Joseph Malanji | जो मालांजी; जोसेफ मलांजी | জো মালাঞ্জি; জোসেফ মালাঞ্জি | Джозеф Маланджи; Джо Маланджи
stanley-kakubo | ZM | foreign-minister 2021-09/2023-12-26 | Stanley Kakubo; Stanley Kasongo Kakubo | स्टेनली काकुबो; स्टैनली काकुबो | স্ট্যানলি কাকুবো | Стэнли Какубо; Стэнли Касонго Какубо
mulambo-haimbe | ZM | minister 2021-09/2024-02; foreign-minister 2024-02/.. | Mulambo Haimbe | मुलाम्बो हैम्बे; मुलंबो हैम्बे | মুলাম্বো হাইম্বে | Муламбо Хаимбе; Муламбо Хаймбе
situmbeko-musokotwane | ZM | minister 2021-08/.. | Situmbeko Musokotwane | सितुम्बेको मुसोकोटवाने | সিতুম্বেকো মুসোকোতোয়ানে | Ситумбеко Мусокотване

# Zimbabwe
robert-mugabe | ZW | head-of-government 1980-04-18/1987-12-31; head-of-state 1987-12-31/2017-11-21 | Robert Mugabe; Robert Gabriel Mugabe | रॉबर्ट मुगाबे; राबर्ट मुगाबे | রবার্ট মুগাবে | Роберт Мугабе; Роберт Габриэль Мугабе
emmerson-mnangagwa | ZW | defence-minister 2009-02/2013-09; official 2014-12-12/2017-11-06; head-of-state 2017-11-24/.. | Emmerson Mnangagwa; Emmerson Dambudzo Mnangagwa; Emerson Mnangagwa | एमर्सन म्नांगाग्वा; इमर्सन मनांगग्वा; एमरसन मनंगाग्वा; एमर्सन मनांगाग्वा; इमर्सन नांगाग्वा; एमर्सन मननगाग्वा | এমারসন নানগাগওয়া; এমারসন নাঙ্গাগওয়া; এমারসন মনাঙ্গাগওয়া; এমারসন মানানগাগওয়া | Эммерсон Мнангагва; Эмерсон Мнангагва
morgan-tsvangirai | ZW | head-of-government 2009-02-11/2013-09-11 | Morgan Tsvangirai | मॉर्गन स्वांगिराई; मॉर्गन चांगिराई; मॉर्गन स्वैनगिराई | মরগান সাভাঙ্গিরাই; মর্গান চাঙ্গিরাই | Морган Цвангираи; Морган Цвангирай
constantino-chiwenga | ZW | official 2017-12-28/.. | Constantino Chiwenga; Constantino Guvheya Chiwenga | कॉन्स्टेंटिनो चिवेंगा; कांस्टेंटिनो चिवेंगा; कॉन्स्टैनटिनो चिवेंगा | কনস্টান্টিনো চিওয়েঙ্গা | Константино Чивенга; Константину Чивенга
stan-mudenge | ZW | foreign-minister 1995/2005-04 | Stan Mudenge; Isack Stanislaus Gorerazvo Mudenge | स्टेन मुडेंगे | স্ট্যান মুদেঙ্গে | Стэн Муденге
simbarashe-mumbengegwi | ZW | foreign-minister 2005-04/2017-10 | Simbarashe Mumbengegwi | सिम्बाराशे मुम्बेंगेग्वी | সিম্বারাশে মুম্বেঙ্গেগউই | Симбараше Мумбенгегви
walter-mzembi | ZW | foreign-minister 2017-10/2017-11 | Walter Mzembi | वाल्टर म्ज़ेम्बी | ওয়াল্টার এমজেম্বি | Уолтер Мземби
sibusiso-moyo | ZW | foreign-minister 2017-11-30/2021-01-20 | Sibusiso Moyo; Sibusiso Busi Moyo; S. B. Moyo | सिबुसिसो मोयो; सिबूसिसो मोयो | সিবুসিসো মোয়ো | Сибусисо Мойо; Сибусисо Бузи Мойо
frederick-shava | ZW | foreign-minister 2021-03/2024-10; minister 2024-10/.. | Frederick Shava; Frederick Musiiwa Makamure Shava | फ्रेडरिक शावा; फ्रेडरिक मकामुरे शावा | ফ্রেডরিক শাভা | Фредерик Шава; Фредерик Макамуре Шава
amon-murwira | ZW | minister 2017-11/2024-10; foreign-minister 2024-10/.. | Amon Murwira | अमोन मुरविरा; एमोन मुर्विरा | আমন মুরউইরা | Эймон Мурвира; Амон Мурвира
oppah-muchinguri | ZW | defence-minister 2018-09/.. | Oppah Muchinguri-Kashiri (Muchinguri); Oppah Muchinguri | ओप्पा मुचिंगुरी; ओपा मुचिंगुरी | ওপ্পা মুচিঙ্গুরি | Оппа Мучингури-Кашири; Оппа Мучингури
mthuli-ncube | ZW | minister 2018-09/.. | Mthuli Ncube | मथुली न्क्यूब; म्थुली एनक्यूब | এমথুলি এনকুবে | Мтули Нкубе

# Namibia
sam-nujoma | NA | head-of-state 1990-03-21/2005-03-21 | Sam Nujoma | सैम नुजोमा; सैम नुजोमो | স্যাম নুজোমা | Сэм Нуйома; Сам Нуйома
hifikepunye-pohamba | NA | head-of-state 2005-03-21/2015-03-21 | Hifikepunye Pohamba | हिफिकेपुन्ये पोहांबा | হিফিকেপুনিয়ে পোহাম্বা | Хификепунье Похамба
hage-geingob | NA | head-of-government 1990-03-21/2002-08-28; head-of-government 2012-12-04/2015-03-21; head-of-state 2015-03-21/2024-02-04 | Hage Geingob; Hage Gottfried Geingob | हेज गिंगोब; हागे गिंगोब; हेज जी गिंगोब; हेज गेइनगॉब; हागे गेइनगोब | হাগে গেইনগব; হেগে গেইনগোব | Хаге Гейнгоб; Хаге Гейнгобу
nangolo-mbumba | NA | official 2018-02/2024-02-04; head-of-state 2024-02-04/2025-03-21 | Nangolo Mbumba | नांगोलो म्बुम्बा; नंगोलो मुम्बा; नांगोलो मबुम्बा | নাঙ্গোলো এমবুম্বা | Нанголо Мбумба
netumbo-nandi-ndaitwah | NA | foreign-minister 2012-12-04/2024-02-04; deputy-head-of-government 2015-03-21/2024-02-04; official 2024-02-04/2025-03-21; head-of-state 2025-03-21/.. | Netumbo Nandi-Ndaitwah; Netumbo Nandi Ndaitwah (Nandi-Ndaitwah) | नेतुम्बो नंदी-नदैतवाह; नेतुम्बो नंदी-न्दैतवाह; नेटुम्बो नंदी-नदैतवा; नेतुम्बो नंदी-नडेइत्वा; नेतुम्बो नांदी-नदैतवाह; नेतुम्बो नंदी नदैतवाह (नदैतवाह) | নেতুম্বো নান্দি-এনডাইটোয়া; নেতুম্বো নান্দি-নদাইতোয়া; নেতুম্বো নন্দী-এনদাইতোয়া | Нетумбо Нанди-Ндаитва; Нетумбо Нанди-Ндайтва
nahas-angula | NA | head-of-government 2005-03-21/2012-12-04; defence-minister 2012-12/2015-03 | Nahas Angula | नहास अंगुला | নাহাস আঙ্গুলা | Нахас Ангула
saara-kuugongelwa-amadhila | NA | minister 2003/2015-03-21; head-of-government 2015-03-21/2025-03-21 | Saara Kuugongelwa-Amadhila; Saara Kuugongelwa (Kuugongelwa) | सारा कुगोंगेलवा-अमाधिला; सारा कूगोंगेलवा-अमाधिला; सारा कुगोंगेल्वा अमाधिला (अमाधिला) | সারা কুগঙ্গেলওয়া-আমাধিলা | Саара Куугонгельва-Амадила; Саара Кугонгелва-Амадила; Сара Куугонгельва-Амадила
elijah-ngurare | NA | head-of-government 2025-03-21/.. | Elijah Ngurare; Tjitunga Elijah Ngurare | एलिजा न्गुरारे; एलिजा नगुरारे | এলিজা এনগুরারে | Элайджа Нгураре; Элия Нгураре
marco-hausiku | NA | foreign-minister 2004-05/2010-03; deputy-head-of-government 2010-03/2015-03 | Marco Hausiku | मार्को हाउसिकु | মার্কো হাউসিকু | Марко Хаусику
utoni-nujoma | NA | foreign-minister 2010-03-21/2012-12-04 | Utoni Nujoma | उतोनी नुजोमा | উটোনি নুজোমা | Утони Нуйома
peya-mushelenga | NA | minister 2017/2024-02; foreign-minister 2024-02/2025-03-21 | Peya Mushelenga | पेया मुशेलेंगा | পেয়া মুশেলেঙ্গা | Пейя Мушеленга; Пея Мушеленга
selma-ashipala-musavyi | NA | foreign-minister 2025-03-22/.. | Selma Ashipala-Musavyi; Selma Ashipala Musavyi (Ashipala-Musavyi) | सेल्मा अशिपाला-मुसाव्यी; सेलमा आशिपाला-मुसाव्यी | সেলমা আশিপালা-মুসাভি | Сельма Ашипала-Мусавьи; Селма Ашипала-Мусавьи

# Botswana
ketumile-masire | BW | head-of-state 1980-07-18/1998-03-31 | Quett Masire; Ketumile Masire | क्वेट मासिरे | কেট মাসিরে | Кветт Масире; Кетумиле Масире
festus-mogae | BW | head-of-state 1998-04-01/2008-04-01 | Festus Mogae; Festus Gontebanye Mogae | फेस्टस मोगे; फेस्टस मोगाए | ফেস্টাস মোগায়ে | Фестус Могае; Фестус Могаэ
ian-khama | BW | official 1998-07/2008-04-01; head-of-state 2008-04-01/2018-04-01 | Ian Khama; Seretse Khama Ian Khama | इयान खामा; इआन खामा | ইয়ান খামা | Иан Кхама; Ян Кхама; Серетсе Кхама Иан Кхама
mokgweetsi-masisi | BW | official 2014-11/2018-04-01; head-of-state 2018-04-01/2024-11-01 | Mokgweetsi Masisi; Mokgweetsi Eric Keabetswe Masisi | मोकग्वेत्सी मसीसी; मोकग्वेत्सी मासिसी; मोकग्वीत्सी मसीसी; मोक्ग्वेत्सी मसीसी | মোকগুইতসি মাসিসি; মকগোয়েতসি মাসিসি | Мокгвитси Масиси; Моквитси Масиси; Мокгветси Масиси
duma-boko | BW | head-of-state 2024-11-01/.. | Duma Boko; Duma Gideon Boko | डूमा बोको; दुमा बोको; ड्यूमा बोको; डूमा गिडियन बोको; ड्यूमा गिडोन बोको | দুমা বোকো; ডুমা বোকো | Дума Боко; Дума Гидеон Боко
mompati-merafhe | BW | foreign-minister 1994/2008-04-01; official 2008-04-01/2012-07 | Mompati Merafhe | मोमपाती मेराफे | মম্পাতি মেরাফে | Момпати Мерафе
phandu-skelemani | BW | foreign-minister 2008-04/2014-10 | Phandu Skelemani; Phandu Tombola Chaha Skelemani | फांडू स्केलेमानी | ফান্ডু স্কেলেমানি | Фанду Скелемани
pelonomi-venson-moitoi | BW | foreign-minister 2014-11/2018-04 | Pelonomi Venson-Moitoi | पेलोनोमी वेंसन-मोइतोई; पेलोनॉमी वेनसन-मोइतोई | পেলোনোমি ভেনসন-মইতোই | Пелономи Венсон-Моитои; Пелономи Венсон-Мойтои
vincent-seretse | BW | foreign-minister 2018-04/2018-06 | Vincent Seretse; Vincent Tina Seretse | विंसेंट सेरेत्से | ভিনসেন্ট সেরেতসে | Винсент Серетсе
unity-dow | BW | minister 2015/2018-06; foreign-minister 2018-06/2020-08 | Unity Dow () | यूनिटी डो (); यूनिटी डाउ () | ইউনিটি ডাউ () | Юнити Доу
lemogang-kwape | BW | foreign-minister 2020-08/2024-10 | Lemogang Kwape | लेमोगांग क्वापे | লেমোগাং কোয়াপে | Лемоганг Квапе
phenyo-butale | BW | foreign-minister 2024-11/.. | Phenyo Butale | फेन्यो बुटाले; फेन्यो बुताले | ফেনিয়ো বুতালে | Феньо Бутале; Фенио Бутале
ndaba-gaolathe | BW | official 2024-11/.. | Ndaba Gaolathe; Ndaba Nkosinathi Gaolathe | न्दाबा गाओलाथे | এনদাবা গাওলাথে | Ндаба Гаолате

# Lesotho and Eswatini
mswati-iii | SZ | monarch 1986-04-25/.. | Mswati III (Mswati); King Mswati III (Mswati) | मस्वाति तृतीय (मस्वाति); म्स्वाति तृतीय (म्स्वाति) | তৃতীয় এমসোয়াতি (এমসোয়াতি) | Мсвати III (Мсвати)
letsie-iii | LS | monarch 1990-11-12/1995-01-25; monarch 1996-02-07/.. | Letsie III (Letsie) | लेत्सी तृतीय (लेत्सी) | তৃতীয় লেতসি (লেতসি) | Летсие III (Летсие)
sam-matekane | LS | head-of-government 2022-10-28/.. | Sam Matekane; Ntsokoane Samuel Matekane | सैम मटेकाने | স্যাম মাতেকানে | Сэм Матекане

# Senegal
abdou-diouf | SN | head-of-state 1981-01-01/2000-04-01 | Abdou Diouf | अब्दु दियूफ; अब्दु डियूफ | আবদু দিউফ | Абду Диуф
abdoulaye-wade | SN | head-of-state 2000-04-01/2012-04-02 | Abdoulaye Wade | अब्दुलाये वाडे; अब्दुलाये वेड () | আবদুলায়ে ওয়াদে; আবদুলায়ে ওয়েড | Абдулай Вад (); Абдулай Ваде
macky-sall | SN | head-of-government 2004-04-21/2007-06-19; head-of-state 2012-04-02/2024-04-02 | Macky Sall | मैकी सॉल (); मैकी साल (); मेकी साल (); मैकी सैल | ম্যাকি সাল (); ম্যাকি সল () | Маки Салл; Макки Салл
bassirou-diomaye-faye | SN | head-of-state 2024-04-02/.. | Bassirou Diomaye Faye; Bassirou Faye | बासिरो दिओमाये फेय; बासिरू डियोमाये फेय; बस्सिरौ डियोमाये फेय; बासिरू डियोमाय फे (); बस्सिरू दियोमाये फाये | বাসিরু দিওমায়ে ফায়ে; বাসিরু দিওমায়ে ফে (); বাসিরো দিওমায়ে ফায়ে | Бассиру Диомай Фай (); Бассиру Диомае Файе; Басиру Диомай Фай (); Бассиру Диомай Файе
ousmane-sonko | SN | head-of-government 2024-04-02/.. | Ousmane Sonko | ओस्माने सोन्को; उस्मान सोनको; औस्मान सोनको; ओस्मान सोंको | উসমান সোঙ্কো; ওসমানে সনকো; উসমান সোনকো | Усман Сонко
amadou-ba | SN | minister 2013/2019-04; foreign-minister 2019-04/2020-11; head-of-government 2022-09-17/2024-03-06 | Amadou Ba () | अमादौ बा (); अमादु बा () | আমাদু বা () | Амаду Ба ()
mahammed-boun-abdallah-dionne | SN | head-of-government 2014-07-06/2019-05-14 | Mahammed Boun Abdallah Dionne; Mohammed Dionne | महम्मद डियोन; मोहम्मद दियोने | মাহাম্মেদ দিওন | Мухаммед Бун Абдалла Дион (); Магаммед Дион ()
aminata-toure | SN | head-of-government 2013-09-03/2014-07-06 | Aminata Touré | अमीनाता टूरे | আমিনাতা তুরে | Амината Туре
abdoul-mbaye | SN | head-of-government 2012-04-03/2013-09-01 | Abdoul Mbaye | अब्दुल म्बाये | আবদুল এমবায়ে | Абдул Мбай
cheikh-tidiane-gadio | SN | foreign-minister 2000-04/2009-10 | Cheikh Tidiane Gadio (Gadio) | शेख तिदियाने गादियो (गादियो) | শেখ তিদিয়ানে গাদিও (গাদিও) | Шейх Тиджан Гадио (Гадио)
madicke-niang | SN | foreign-minister 2009-10/2012-04 | Madické Niang | मादिके नियांग | মাদিকে নিয়াং | Мадике Нианг
alioune-badara-cisse | SN | foreign-minister 2012-04/2012-10 | Alioune Badara Cissé | अलिओने बदारा सिसे | আলিউন বাদারা সিসে | Алиун Бадара Сиссе
mankeur-ndiaye | SN | foreign-minister 2012-10/2017-09 | Mankeur Ndiaye | मनकेउर न्दियाये; मंकेउर नदिआये | মাঁকর এনদিয়ায়ে | Манкер Ндиай; Манкер Ндиайе
sidiki-kaba | SN | minister 2013/2017-09; foreign-minister 2017-09/2019-04; defence-minister 2019-04/2022; head-of-government 2024-03-06/2024-04-02 | Sidiki Kaba | सिदिकी काबा () | সিদিকি কাবা () | Сидики Каба ()
aissata-tall-sall | SN | foreign-minister 2020-11/2023-10; minister 2023-10/2024-04 | Aïssata Tall Sall (Tall Sall) | ऐसाता टाल साल (); आइसाटा टॉल सॉल () | আইসাতা তাল সাল () | Аиссата Таль Салль (Таль Салль); Айсата Талл Салл (Талл Салл)
yassine-fall | SN | foreign-minister 2024-04-05/2025-09; minister 2025-09/.. | Yassine Fall () | यासीन फॉल; यासिने फॉल | ইয়াসিন ফল () | Ясин Фалл (); Ясин Фаль (); Яссин Фаль ()
cheikh-niang | SN | ambassador 2014/2025; foreign-minister 2025-09/.. | Cheikh Niang | शेख नियांग | শেখ নিয়াং | Шейх Ниянг; Шейх Нианг

# Mali
alpha-oumar-konare | ML | head-of-state 1992-06-08/2002-06-08 | Alpha Oumar Konaré | अल्फा ओमर कोनारे | আলফা ওমর কোনারে | Альфа Умар Конаре
amadou-toumani-toure | ML | head-of-state 1991-03-26/1992-06-08; head-of-state 2002-06-08/2012-03-22 | Amadou Toumani Touré | अमादौ तौमानी तोरे; अमादू तौमानी टूरे | আমাদু তুমানি তুরে | Амаду Тумани Туре
dioncounda-traore | ML | head-of-state 2012-04-12/2013-09-04 | Dioncounda Traoré | दियोनकुंडा त्रोरे; डियोनकौंडा ट्राओर | দিওনকুন্ডা ত্রাওরে | Дионкунда Траоре
ibrahim-boubacar-keita | ML | head-of-government 1994-02-04/2000-02-15; head-of-state 2013-09-04/2020-08-18 | Ibrahim Boubacar Keïta; Ibrahim Boubakar Keita | इब्राहिम बाउबकर केता; इब्राहिम बोबाकर कीता; इब्राहिम बाउबाकर कीटा; इब्राहिम बाउबाकर केटा | ইব্রাহিম বুবাকার কেইতা; ইব্রাহিম বোবাকার কেইতা; ইব্রাহিম বৌবাকার কেইতা | Ибрагим Бубакар Кейта
bah-ndaw | ML | defence-minister 2014-05/2015-01; head-of-state 2020-09-25/2021-05-24 | Bah Ndaw; Bah N'Daw; Bah Ndaou | बाह न्दाव; बाह एनडॉ | বাহ এনদাও; বাহ এনদাউ | Ба Ндау; Ба Ндо; Ба Н'Дау
assimi-goita | ML | official 2020-09-25/2021-05-24; head-of-state 2021-05-24/.. | Assimi Goïta | असिमी गोइता; अस्सिमी गोइता; असीमी गोइता; असिमी गोएटा | আসিমি গোইতা; আসিমি গোয়েতা; আসিমি গোইটা | Ассими Гойта
moctar-ouane | ML | foreign-minister 2004-05/2011-04; head-of-government 2020-09-27/2021-05-24 | Moctar Ouane | मोक्तार ओउने | মোক্তার ওয়ানে | Моктар Уан (); Моктар Уане ()
choguel-maiga | ML | head-of-government 2021-06-07/2024-11-20 | Choguel Maïga; Choguel Kokalla Maïga | चोगुएल माइगा; चोगुएल मैगा | শোগেল মাইগা; চোগুয়েল মাইগা | Шогель Майга; Шогель Кокалла Майга
abdoulaye-maiga | ML | minister 2021-06/2024-11; head-of-government 2024-11-21/.. | Abdoulaye Maïga | अब्दुलाये माइगा; अब्दुलाय मैगा | আবদুলায়ে মাইগা | Абдулай Майга
boubou-cisse | ML | head-of-government 2019-04-22/2020-08-18 | Boubou Cissé | बौबौ सिसे | বুবু সিসে | Бубу Сиссе
soumeylou-boubeye-maiga | ML | foreign-minister 2011-04/2012-03; defence-minister 2013-09/2014-05; head-of-government 2017-12-31/2019-04-18 | Soumeylou Boubèye Maïga | सौमेलू बौबेये माइगा | সুমেলু বুবেয়ে মাইগা | Сумейлу Бубейе Майга; Сумейлу Бубэй Майга
tieman-hubert-coulibaly | ML | foreign-minister 2012-08/2013-09; defence-minister 2015-01/2016-09; foreign-minister 2017-12/2018-09 | Tiéman Hubert Coulibaly | टीमन ह्यूबर्ट कौलीबाली | তিমান হুবার্ট কুলিবালি | Тьеман Юбер Кулибали
abdoulaye-diop | ML | foreign-minister 2014-04/2017-12; foreign-minister 2021-06/.. | Abdoulaye Diop | अब्दुलाये दियोप; अब्दुलाय डिओप; अब्दौलाये डियोप | আবদুলায়ে দিওপ; আবদুলায়ে দিয়োপ | Абдулай Диоп; Абдулае Диоп; Абдулай Дьоп
sadio-camara | ML | defence-minister 2020-10/.. | Sadio Camara | सादियो कमारा | সাদিও কামারা | Садио Камара
alousseni-sanou | ML | minister 2020-10/.. | Alousséni Sanou | अलौसेनी सानौ | আলুসেনি সানু | Алуссени Сану; Аль-Уссейни Сану

# Burkina Faso
blaise-compaore | BF | head-of-state 1987-10-15/2014-10-31 | Blaise Compaoré | ब्लेज़ कोम्पाओरे; ब्लेज कॉम्पाओर; ब्लेस कंपोरे | ব্লেইস কমপাওরে; ব্লেজ কম্পাওরে | Блэз Компаоре
michel-kafando | BF | head-of-state 2014-11-18/2015-12-29 | Michel Kafando | मिशेल काफांदो | মিশেল কাফান্দো | Мишель Кафандо
roch-marc-kabore | BF | head-of-government 1994-03/1996-02; head-of-state 2015-12-29/2022-01-24 | Roch Marc Christian Kaboré; Roch Marc Kaboré; Roch Kaboré | रोच मार्क क्रिश्चियन काबोरे; रॉक मार्क काबोरे; रोच काबोरे | রোচ মার্ক ক্রিশ্চিয়ান কাবোরে; রোক মার্ক কাবোরে; রচ কাবোরে | Рок Марк Кристиан Каборе; Рок Каборе; Рош Марк Кристиан Каборе
paul-henri-damiba | BF | head-of-state 2022-01-31/2022-09-30 | Paul-Henri Sandaogo Damiba; Paul-Henri Damiba | पॉल-हेनरी संदाओगो दामिबा; पॉल हेनरी दामिबा | পল-হেনরি সানদাওগো দামিবা; পল হেনরি দামিবা | Поль-Анри Сандаого Дамиба; Поль-Анри Дамиба
ibrahim-traore | BF | head-of-state 2022-09-30/.. | Ibrahim Traoré | इब्राहिम ट्रोरे; इब्राहिम त्राओरे; इब्राहिम ट्राओर; इब्राहिम ट्राओरे | ইব্রাহিম ত্রাওরে; ইব্রাহিম ট্রাওরে | Ибрагим Траоре
apollinaire-kyelem | BF | head-of-government 2022-10-21/2024-12-06 | Apollinaire Kyélem de Tambèla (Kyélem de Tambèla); Apollinaire Joachim Kyélem de Tambèla (Kyélem); Apollinaire Kyelem | अपोलिनेयर काइलेम डी तांबेला | আপোলিনেয়ার কিয়েলেম দে তাম্বেলা | Аполлинер Киелем де Тамбела (Киелем де Тамбела); Аполлинер Жоаким Кьелем де Тамбела (де Тамбела)
jean-emmanuel-ouedraogo | BF | minister 2022-10/2024-12; head-of-government 2024-12-07/.. | Rimtalba Jean Emmanuel Ouédraogo; Jean Emmanuel Ouédraogo | जीन इमैनुएल ओएड्राओगो | জঁ ইমানুয়েল উয়েদ্রাওগো | Римталба Жан Эмманюэль Уэдраого; Жан Эммануэль Уэдраого
djibrill-bassole | BF | foreign-minister 2007-06/2008-08; foreign-minister 2011-04/2014-10 | Djibril Bassolé; Djibrill Bassolé | जिब्रिल बासोले | জিব্রিল বাসোলে | Джибриль Бассоле
alain-yoda | BF | foreign-minister 2008-09/2011-04 | Alain Bédouma Yoda; Alain Yoda | एलेन योदा | আলাঁ ইয়োদা | Ален Бедума Йода
alpha-barry | BF | foreign-minister 2016-01/2021-12 | Alpha Barry | अल्फा बैरी () | আলফা বারি () | Альфа Барри ()
olivia-rouamba | BF | foreign-minister 2022-03/2023-12 | Olivia Rouamba; Olivia Ragnaghnewendé Rouamba | ओलिविया रौम्बा; ओलिविया रुआम्बा | অলিভিয়া রুয়াম্বা | Оливия Руамба; Оливия Рагнагневенде Руамба
karamoko-jean-marie-traore | BF | foreign-minister 2023-12/.. | Karamoko Jean-Marie Traoré; Jean-Marie Traoré | करामोको जीन-मैरी ट्रोरे; कारामोको जीन-मैरी त्राओरे | কারামোকো জঁ-মারি ত্রাওরে | Карамоко Жан-Мари Траоре; Жан-Мари Траоре

# Niger
mamadou-tandja | NE | head-of-state 1999-12-22/2010-02-18 | Mamadou Tandja | मामादौ तांजा | মামাদু তানজা | Мамаду Танджа
mahamadou-issoufou | NE | head-of-government 1993-04/1994-09; head-of-state 2011-04-07/2021-04-02 | Mahamadou Issoufou; Issoufou Mahamadou (Issoufou) | महामदौ इसौफू; महामदू इसुफू; इस्सूफू महामदू (इस्सूफू) | মাহামাদু ইসুফু; মাহামাদৌ ইসসুফু | Махамаду Иссуфу
mohamed-bazoum | NE | foreign-minister 1995/1996; foreign-minister 2011-04/2015-02; minister 2016-04/2020-06; head-of-state 2021-04-02/2023-07-26 | Mohamed Bazoum; Mohammed Bazoum | मोहम्मद बजौम; मोहम्मद बाजुम; मोहम्मद बजूम; मोहम्मद बाजौम | মোহাম্মদ বাজুম; মোহামেদ বাজুম; মোহাম্মদ বাজোম | Мохамед Базум; Мохаммед Базум; Мухаммед Базум
abdourahamane-tchiani | NE | head-of-state 2023-07-28/.. | Abdourahamane Tchiani; Abdourahmane Tiani; Abdourahamane Tiani; Abdourahmane Tchiani | अब्दुर्रहमान चियानी; अब्दोरहमान त्चियानी; अब्दुर्रहमान तियानी; अब्दौराहमने तियानी | আবদুরাহমানে চিয়ানি; আবদুরাহমান তিয়ানি; আবদুর রহমান চিয়ানি; আব্দুররহমান তিয়ানি | Абдурахман Тчиани; Абдурахаман Тиани; Абдурахман Тиани; Абдурахаман Чиани
ali-lamine-zeine | NE | head-of-government 2023-08-08/.. | Ali Mahaman Lamine Zeine (Zeine); Ali Lamine Zeine; Ali Mahamane Lamine Zeine (Zeine) | अली महामन लामिन ज़ीन (); अली लामिन जीन () | আলী মাহামান লামিন জেইন; আলী লামিন জেইন | Али Ламин Зейн; Али Махаман Ламин Зейн; Али Махаман Ламин Зеин
brigi-rafini | NE | head-of-government 2011-04-07/2021-04-03 | Brigi Rafini | ब्रिगी रफिनी | ব্রিজি রাফিনি | Бриджи Рафини; Бригги Рафини
ouhoumoudou-mahamadou | NE | head-of-government 2021-04-03/2023-07-26 | Ouhoumoudou Mahamadou | ओउमौदौ महामदौ | উহুমুদু মাহামাদু | Ухумуду Махамаду
aichatou-mindaoudou | NE | foreign-minister 1999/2000; foreign-minister 2001-09/2010-02 | Aïchatou Mindaoudou | आयशातु मिंदाउदू | আইশাতু মিনদাউদু | Айшату Миндауду
kalla-ankourao | NE | foreign-minister 2018-09/2021-04 | Kalla Ankourao; Kalla Ankouraou | कल्ला अंकौराओ | কাল্লা আঙ্কুরাও | Калла Анкурао
ibrahim-yacoubou | NE | foreign-minister 2016-04/2018-04 | Ibrahim Yacoubou; Ibrahim Yacouba | इब्राहिम याकूबू | ইব্রাহিম ইয়াকুবু | Ибрагим Якубу; Ибрагим Якуба
hassoumi-massaoudou | NE | minister 2011/2021-04; foreign-minister 2021-04/2023-07-26 | Hassoumi Massaoudou; Massoudou Hassoumi | हसौमी मसौदौ | হাসুমি মাসাউদু | Хассуми Массауду; Хассуми Масауду
bakary-yaou-sangare | NE | ambassador 2022/2023; foreign-minister 2023-08/.. | Bakary Yaou Sangaré (Sangaré); Bakary Sangaré | बकारी याओ संगारे; बकारी याऊ संगारे | বাকারি ইয়াউ সাঙ্গারে | Бакари Яу Сангаре; Бакари Яо Сангаре
salifou-mody | NE | ambassador 2023/2023-07; defence-minister 2023-08/.. | Salifou Mody (); Salifou Modi () | सालिफू मोदी () | সালিফু মোদি () | Салифу Моди ()

# Chad
idriss-deby | TD | head-of-state 1990-12-02/2021-04-20 | Idriss Déby; Idriss Déby Itno (Déby) | इदरीस डेबी; इदरिस डेबी; इदरीस देबी; इदरिस डेबी इत्नो (डेबी) | ইদ্রিস ডেবি; ইদ্রিস দেবি; ইদ্রিস দেবি ইতনো (দেবি) | Идрис Деби; Идрисс Деби; Идрис Деби Итно (Деби); Идрисс Деби Итно (Деби)
mahamat-deby | TD | head-of-state 2021-04-20/.. | Mahamat Idriss Déby Itno (Déby); Mahamat Idriss Déby; Mahamat Déby; Mahamat Deby Itno (Deby) | महामत इदरीस डेबी; महामत डेबी; महामत इदरिस डेबी इत्नो (डेबी); महामत इदरीस देबी | মাহামাত ইদ্রিস ডেবি; মাহামাত ডেবি; মাহামাত ইদ্রিস দেবি; মাহামাত ইদ্রিস দেবি ইতনো (দেবি) | Махамат Идрис Деби Итно (Деби); Махамат Идрис Деби; Махамат Деби; Махамат Идрисс Деби Итно (Деби)
succes-masra | TD | head-of-government 2024-01-01/2024-05-23 | Succès Masra | सक्सेस मसरा | সাকসেস মাসরা | Суксе Масра
albert-pahimi-padacke | TD | head-of-government 2016-02-15/2018-05-04; head-of-government 2021-04-26/2022-10-12 | Albert Pahimi Padacké (Padacké) | अल्बर्ट पाहिमी पडाके | আলবার্ট পাহিমি পাদাকে | Альбер Пахими Падаке
saleh-kebzabo | TD | head-of-government 2022-10-12/2024-01-01 | Saleh Kebzabo | सालेह केब्ज़ाबो | সালেহ কেবজাবো | Салех Кебзабо
allamaye-halina | TD | ambassador 2023/2024; head-of-government 2024-05-23/.. | Allamaye Halina | अल्लामाये हलीना | আল্লামায়ে হালিনা | Алламай Халина; Алламайе Халина
moussa-faki-mahamat-td | TD | head-of-government 2003-06-24/2005-02-04; foreign-minister 2008-04/2017-01 | Moussa Faki Mahamat (Faki); Moussa Faki | मूसा फाकी महामत (फाकी) | মুসা ফাকি মাহামাত (ফাকি) | Мусса Факи Махамат (Факи)
ahmad-allam-mi | TD | foreign-minister 2005/2008-04 | Ahmad Allam-Mi; Ahmat Allam-Mi | अहमद अल्लाम-मी | আহমাদ আল্লাম-মি | Ахмад Аллам-Ми
hissein-brahim-taha-td | TD | foreign-minister 2017-02/2018-12 | Hissein Brahim Taha; Hussein Brahim Taha | हुसैन ब्राहिम ताहा | হুসেইন ব্রাহিম তাহা () | Хусейн Брахим Таха; Хисейн Брахим Таха
mahamat-zene-cherif | TD | foreign-minister 2018-12/2020-07; foreign-minister 2021-05/2022-10 | Mahamat Zene Cherif; Chérif Mahamat Zene (Zene) | महामत ज़ेने शेरिफ | মাহামাত জেনে শেরিফ | Махамат Зене Шериф; Шериф Махамат Зене (Зене)
amine-abba-sidick | TD | foreign-minister 2020-07/2021-05 | Amine Abba Sidick (Abba Sidick) | अमीन अब्बा सिदिक | আমিন আব্বা সিদিক | Амин Абба Сидик
mahamat-saleh-annadif | TD | foreign-minister 1997/2003; foreign-minister 2022-10/2024-05 | Mahamat Saleh Annadif (Annadif) | महामत सालेह अन्नादीफ (अन्नादीफ) | মাহামাত সালেহ আন্নাদিফ (আন্নাদিফ) | Махамат Салех Аннадиф (Аннадиф)
abderaman-koulamallah | TD | minister 2023/2024-05; foreign-minister 2024-05/2025-02 | Abderaman Koulamallah | अब्देरामन कौलामल्लाह | আবদেরামান কুলামাল্লাহ | Абдераман Куламалла; Абдерахман Куламалла
abdoulaye-sabre-fadoul | TD | foreign-minister 2025-02/.. | Abdoulaye Sabre Fadoul | अब्दुलाये साब्रे फदूल | আবদুলায়ে সাবরে ফাদুল | Абдулай Сабр Фадуль; Абдулай Сабре Фадул

# Guinea and Guinea-Bissau
lansana-conte | GN | head-of-state 1984-04-05/2008-12-22 | Lansana Conté | लांसाना कोंटे | লানসানা কোন্তে | Лансана Конте
moussa-dadis-camara | GN | head-of-state 2008-12-24/2009-12-03 | Moussa Dadis Camara (Camara) | मूसा दादिस कमारा (कमारा) | মুসা দাদিস কামারা (কামারা) | Мусса Дадис Камара (Камара)
sekouba-konate | GN | head-of-state 2009-12-05/2010-12-21 | Sékouba Konaté | सेकोबा कोनाते | সেকুবা কোনাতে | Секуба Конате
alpha-conde | GN | head-of-state 2010-12-21/2021-09-05 | Alpha Condé | अल्फा कोंडे; अल्फा कोंदे; अल्फा कोंडी | আলফা কোন্ডে; আলফা কন্ডে | Альфа Конде
mamadi-doumbouya | GN | head-of-state 2021-09-05/.. | Mamadi Doumbouya; Mamady Doumbouya; Mamadi Doumbouyah | ममादी डौंबौया; मामाडी डौम्बौया; मामादी दुम्बूया; ममाडी डोम्बोया | মামাদি দুম্বুয়া; মামাদি ডুমবুয়া; মামাদি দৌম্বৌয়া | Мамади Думбуя; Мамади Думбуйя
ibrahima-kassory-fofana | GN | head-of-government 2018-05-21/2021-09-05 | Ibrahima Kassory Fofana (Fofana) | इब्राहिमा कासोरी फोफाना | ইব্রাহিমা কাসোরি ফোফানা | Ибраима Кассори Фофана
mamady-youla | GN | head-of-government 2015-12-26/2018-05-21 | Mamady Youla | मामादी योला | মামাদি ইয়ুলা | Мамади Юла ()
bernard-goumou | GN | head-of-government 2022-08-20/2024-02-19 | Bernard Goumou | बर्नार्ड गौमौ | বার্নার্ড গুমু | Бернар Гуму
bah-oury | GN | head-of-government 2024-02-27/.. | Bah Oury; Amadou Oury Bah (Bah) | बाह ओउरी; अमादौ ओरी बाह () | বাহ উরি; আমাদু উরি বাহ () | Амаду Ури Ба (); Ба Ури ()
mamadi-toure | GN | foreign-minister 2017-08/2020-06 | Mamadi Touré | मामादी टूरे | মামাদি তুরে | Мамади Туре
morissanda-kouyate | GN | foreign-minister 2021-10/.. | Morissanda Kouyaté | मोरिसांडा कौयाते; मोरिसंडा कोउयाते | মোরিসান্দা কুয়াতে | Мориссанда Куяте; Морисанда Куяте
joao-bernardo-vieira | GW | head-of-state 1980-11-14/1999-05-07; head-of-state 2005-10-01/2009-03-02 | João Bernardo Vieira | जोआओ बर्नार्डो विएरा | জোয়াও বার্নার্দো ভিয়েরা | Жуан Бернарду Виейра
jose-mario-vaz | GW | head-of-state 2014-06-23/2020-02-27 | José Mário Vaz | जोस मारियो वाज़ | হোসে মারিও ভাজ | Жозе Мариу Ваш (); Жозе Мариу Ваз ()
umaro-sissoco-embalo | GW | head-of-government 2016-11-18/2018-01-16; head-of-state 2020-02-27/2025-11-26 | Umaro Sissoco Embaló; Umaro Embaló | उमारो सिसोको एम्बालो; उमारो एम्बालो; उमारो सिस्सोको एम्बालो | উমারো সিসোকো এমবালো; উমারো এমবালো | Умару Сиссоку Эмбало; Умаро Сисоко Эмбало; Умару Эмбало
horta-inta | GW | head-of-state 2025-11-27/.. | Horta Inta-A (Horta Inta-A); Horta N'Tam (N'Tam); Horta Nta Na Man () | होर्ता इंता-ए (होर्ता इंता-ए); होर्ता एनटाम | হোর্তা এন'তাম (এন'তাম); হোর্তা ইন্টা-আ () | Орта Инта-А (Орта Инта-А); Орта Н'Там (Н'Там)
carlos-pinto-pereira | GW | foreign-minister 2022/2025-08 | Carlos Pinto Pereira | कार्लोस पिंटो परेरा | কার্লোস পিন্তো পেরেইরা | Карлуш Пинту Перейра; Карлуш Пинто Перейра

# Ivory Coast
felix-houphouet-boigny | CI | head-of-state 1960-11-27/1993-12-07 | Félix Houphouët-Boigny | फेलिक्स हौफौएट-बोइग्नी | ফেলিক্স উফুয়ে-বোয়ানি | Феликс Уфуэ-Буаньи
henri-konan-bedie | CI | head-of-state 1993-12-07/1999-12-24 | Henri Konan Bédié | हेनरी कोनान बेदी | অঁরি কোনান বেদিয়ে | Анри Конан Бедье
robert-guei | CI | head-of-state 1999-12-24/2000-10-26 | Robert Guéï | रॉबर्ट गुएई | রবার্ট গেই () | Робер Геи
laurent-gbagbo | CI | head-of-state 2000-10-26/2011-04-11 | Laurent Gbagbo | लॉरेंट ग्बाग्बो; लौरेंट बागबो; लॉरां बाग्बो; लारेंट गबागबो | লরাঁ বাগবো; লরেন্ট বাগবো; লরেন্ত জিবাগবো | Лоран Гбагбо
alassane-ouattara | CI | head-of-government 1990-11-07/1993-12-09; head-of-state 2011-04-11/.. | Alassane Ouattara; Alassane Dramane Ouattara | अलासेन ओउत्तारा; अलासाने ओआतारा; अलसेन ओउट्टारा; अलासाने औटारा; एलासेन ओत्तारा | আলাসেন ওয়াতারা; আলাসানে ওয়াত্তারা; আলাসানে উয়াতারা; আলাসান ওয়াতারা | Алассан Уаттара; Алассан Драман Уаттара
guillaume-soro | CI | head-of-government 2007-04-04/2012-03-08; legislator 2012-03/2019-02 | Guillaume Soro | गिलौम सोरो; गुइलॉम सोरो | গিয়োম সোরো | Гийом Соро
youssouf-bakayoko | CI | foreign-minister 2006/2010 | Youssouf Bakayoko | यूसुफ बकायोको | ইউসুফ বাকাইয়োকো | Юсуф Бакайоко
daniel-kablan-duncan | CI | head-of-government 1993-12/1999-12; foreign-minister 2011-06/2012-11-21; head-of-government 2012-11-21/2017-01-10; official 2017-01/2020-07 | Daniel Kablan Duncan | डेनियल काब्लान डंकन | ড্যানিয়েল কাবলান ডানকান | Даниэль Каблан Дункан
charles-koffi-diby | CI | foreign-minister 2012-11/2016-01 | Charles Koffi Diby | चार्ल्स कोफी डिबी | চার্লস কফি দিবি | Шарль Коффи Диби
abdallah-albert-toikeusse-mabri | CI | foreign-minister 2016-01/2016-11 | Abdallah Albert Toikeusse Mabri (Mabri) | अब्दल्ला अल्बर्ट तोइकेउसे माब्री (माब्री) | আবদাল্লাহ আলবার্ত তোইকেস মাবরি (মাবরি) | Абдалла Альбер Туакёсс Мабри (Мабри)
marcel-amon-tanoh | CI | foreign-minister 2016-11/2020-03 | Marcel Amon-Tanoh | मार्सेल अमोन-तानोह | মার্সেল আমোন-তানো | Марсель Амон-Тано
ally-coulibaly | CI | foreign-minister 2020/2021-03 | Ally Coulibaly | एली कौलीबाली | আলি কুলিবালি | Алли Кулибали
kandia-camara | CI | minister 2011/2021-04; foreign-minister 2021-04-06/2023-10; legislator 2023-10/.. | Kandia Camara; Kandia Kamissoko Camara | कांडिया कमारा | কান্দিয়া কামারা | Кандиа Камара; Кандия Камара
kacou-leon-adom | CI | foreign-minister 2023-10/2026-01 | Kacou Houadja Léon Adom; Léon Kacou Adom; Léon Adom | लियोन काकौ एडोम | লেওঁ কাকু আদম () | Каку Уаджа Леон Адом; Леон Каку Адом
patrick-achi | CI | head-of-government 2021-03-26/2023-10-17 | Patrick Achi | पैट्रिक अची () | প্যাট্রিক আচি () | Патрик Ачи
robert-beugre-mambe | CI | head-of-government 2023-10-17/.. | Robert Beugré Mambé | रॉबर्ट बेउग्रे माम्बे | রবার্ট বোগ্রে মাম্বে | Робер Бёгре Мамбе
amadou-gon-coulibaly | CI | head-of-government 2017-01-10/2020-07-08 | Amadou Gon Coulibaly (Coulibaly) | अमादौ गोन कौलीबाली (कौलीबाली) | আমাদু গন কুলিবালি (কুলিবালি) | Амаду Гон Кулибали (Кулибали)
hamed-bakayoko | CI | minister 2003/2017; defence-minister 2017-07/2021-03; head-of-government 2020-07-30/2021-03-10 | Hamed Bakayoko | हमीद बकायोको | হামেদ বাকাইয়োকো | Хамед Бакайоко
tiemoko-meyliet-kone | CI | official 2022-04-19/.. | Tiémoko Meyliet Koné (Koné) | तिएमोको मेलिएट कोने () | তিয়েমোকো মেলিয়ে কোনে () | Тьемоко Мейлие Коне
tidjane-thiam | CI | minister 1998/1999 | Tidjane Thiam | टिडजाने थियाम | তিজান থিয়াম | Тиджан Тиам

# Togo
gnassingbe-eyadema | TG | head-of-state 1967-04-14/2005-02-05 | Gnassingbé Eyadéma (Eyadéma) | ग्नासिंग्बे एयाडेमा | ইয়াদেমা নাসিংবে; নাসিংবে ইয়াদেমা | Гнассингбе Эйадема; Ньясингбе Эйадема
faure-gnassingbe | TG | head-of-state 2005-05-04/2025-05-03; head-of-government 2025-05-03/.. | Faure Gnassingbé; Faure Essozimna Gnassingbé | फाउरे ग्नासिंगबे; फॉरे ग्नासिंगबे; फौरे नासिंग्बे; फॉरे नासिंगबे | ফৌরে নাসিংবে; ফোর নাসিংবে; ফাউরে গনাসিংবে | Фор Гнассингбе; Фор Эссозимна Гнассингбе
jean-lucien-savi-de-tove | TG | head-of-state 2025-05-03/.. | Jean-Lucien Savi de Tové (Savi de Tové) | जीन-लुसिएन सावी डी टोवे | জঁ-লুসিয়াঁ সাভি দে তোভে | Жан-Люсьен Сави де Тове (Сави де Тове)
robert-dussey | TG | foreign-minister 2013-09-17/.. | Robert Dussey | रॉबर्ट डुसी; रॉबर्ट डस्सी | রবার্ট ডুসি; রবার্ট দুসে | Робер Дюссе; Роберт Дуссей; Робер Дуссе; Роберт Дюссе
victoire-tomegah-dogbe | TG | head-of-government 2020-09-28/2025-05-03 | Victoire Tomegah Dogbé; Victoire Tomegah-Dogbé | विक्टोयर टोमेगाह डोग्बे | ভিক্তোয়ার তোমেগা দোগবে | Виктуар Томега Догбе; Виктория Томега-Догбе
komi-selom-klassou | TG | head-of-government 2015-06-10/2020-09-28 | Komi Sélom Klassou; Selom Klassou | कोमी सेलोम क्लासौ | কোমি সেলম ক্লাসু | Коми Селом Классу
zarifou-ayeva | TG | foreign-minister 2005-06/2007-12 | Zarifou Ayéva | ज़रिफो अयेवा | জারিফু আয়েভা | Зарифу Айева
elliott-ohin | TG | foreign-minister 2010-05/2013-09 | Elliott Ohin; Eliott Ohin | इलियट ओहिन | এলিয়ট ওহিন | Эллиот Охин; Эллиотт Охин

# Benin
mathieu-kerekou | BJ | head-of-state 1972-10-26/1991-04-04; head-of-state 1996-04-04/2006-04-06 | Mathieu Kérékou | मैथ्यू केरेकू | মাতিউ কেরেকু | Матьё Кереку
nicephore-soglo | BJ | head-of-state 1991-04-04/1996-04-04 | Nicéphore Soglo | नाइसफोर सोग्लो | নিসেফোর সোগলো | Нисефор Согло
thomas-boni-yayi | BJ | head-of-state 2006-04-06/2016-04-06 | Thomas Boni Yayi (Boni Yayi); Boni Yayi (Boni Yayi); Yayi Boni (Yayi Boni) | थॉमस बोनी यायी; थॉमस यायी बोनी; बोनी यायी (बोनी यायी) | টমাস বনি ইয়ায়ি; বনি ইয়ায়ি (বনি ইয়ায়ি) | Тома Бони Яйи (Бони Яйи); Бони Яйи (Бони Яйи); Томас Бони Яйи (Бони Яйи)
patrice-talon | BJ | head-of-state 2016-04-06/.. | Patrice Talon | पैट्रिस टैलोन; पेट्रिस टैलोन; पैट्रिस तालोन; पैट्रिस टैलन | প্যাট্রিস তালোঁ; প্যাট্রিস তালন; পাত্রিস তালোন; প্যাট্রিস ট্যালন | Патрис Талон
romuald-wadagni | BJ | minister 2016-04/.. | Romuald Wadagni | रोमुआल्ड वदाग्नी; रोमुआल्ड वडाग्नी | রোমুয়াল্ড ওয়াদাগনি | Ромуальд Вадани; Ромуальд Вадагни
nassirou-bako-arifari | BJ | foreign-minister 2011-05/2015-06 | Nassirou Bako Arifari; Nassirou Arifari Bako | नासिरू बाको अरिफारी | নাসিরু বাকো আরিফারি | Нассиру Бако Арифари
jean-marie-ehouzou | BJ | foreign-minister 2008-10/2011-05 | Jean-Marie Ehouzou | जीन-मैरी एहौज़ौ | জঁ-মারি এহুজু | Жан-Мари Эузу
aurelien-agbenonci | BJ | foreign-minister 2016-04/2023-04 | Aurélien Agbénonci | ऑरेलियन अगबेनोन्सी; ऑरेलियन अग्बेनोंसी | অরেলিয়াঁ আগবেনোঁসি | Орельен Агбенонси; Аурелиен Агбенонси
olushegun-adjadi-bakari | BJ | foreign-minister 2023-06/.. | Olushegun Adjadi Bakari (Adjadi Bakari); Shegun Bakari | ओलुशेगुन अडजादी बकारी; ओलुशेगन अदजादी बकारी | ওলুশেগুন আদজাদি বাকারি | Олушегун Аджади Бакари (Аджади Бакари); Шегун Бакари

# Cameroon
paul-biya | CM | head-of-government 1975-06-30/1982-11-06; head-of-state 1982-11-06/.. | Paul Biya | पॉल बिया; पॉल बीया | পল বিয়া (); পল বিইয়া | Поль Бийя; Поль Бия; Пол Бийя
philemon-yang | CM | head-of-government 2009-06-30/2019-01-04 | Philémon Yang; Philemon Yunji Yang | फिलेमोन यांग; फिलेमन यांग | ফিলেমন ইয়াং | Филемон Янг (); Филемон Юнджи Янг ()
joseph-ngute | CM | head-of-government 2019-01-04/.. | Joseph Ngute; Joseph Dion Ngute | जोसेफ न्गुटे; जोसेफ डियोन नगुटे | জোসেফ এনগুতে; জোসেফ ডিওন এনগুতে | Жозеф Дион Нгуте; Джозеф Дион Нгуте; Жозеф Нгуте
ephraim-inoni | CM | head-of-government 2004-12-08/2009-06-30 | Ephraïm Inoni | एप्रैम इनोनी | এফ্রাইম ইনোনি | Эфраим Инони
jean-marie-atangana-mebara | CM | foreign-minister 2006-09/2007-09 | Jean-Marie Atangana Mebara (Mebara) | जीन-मैरी अटांगना मेबारा | জঁ-মারি আতাঙ্গানা মেবারা | Жан-Мари Атангана Мебара
henri-eyebe-ayissi | CM | foreign-minister 2007-09/2011-12 | Henri Eyebe Ayissi (Eyebe Ayissi) | हेनरी आयेबे अयिस्सी | অঁরি আয়েবে আয়িসি | Анри Эйебе Айисси
pierre-moukoko-mbonjo | CM | foreign-minister 2011-12/2015-10 | Pierre Moukoko Mbonjo (Moukoko Mbonjo) | पियरे मोकोको म्बोंजो | পিয়ের মুকোকো এমবোঞ্জো | Пьер Мукоко Мбонжо; Пьер Мукоко Мбонджо
lejeune-mbella-mbella | CM | foreign-minister 2015-10/.. | Lejeune Mbella Mbella (Mbella Mbella) | लेज्यून म्बेला म्बेला; लेजेउन एमबेला एमबेला | ল্যজ্যন এমবেলা এমবেলা; লেজুন এমবেলা এমবেলা | Лежён Мбелла Мбелла
joseph-beti-assomo | CM | defence-minister 2015-10/.. | Joseph Beti Assomo (Beti Assomo) | जोसेफ बेटी असोमो | জোসেফ বেতি আসোমো | Жозеф Бети Ассомо
issa-tchiroma-bakary | CM | minister 2009/2025-06 | Issa Tchiroma Bakary; Issa Tchiroma | इस्सा चिरोमा बकारी; इस्सा तचिरोमा | ইসা চিরোমা বাকারি; ইসা চিরোমা | Исса Чирома Бакари; Исса Чирома

# Gabon
omar-bongo | GA | head-of-state 1967-12-02/2009-06-08 | Omar Bongo; Omar Bongo Ondimba (Bongo) | उमर बोंगो; ओमर बोंगो | ওমর বঙ্গো | Омар Бонго; Омар Бонго Ондимба (Бонго)
ali-bongo | GA | foreign-minister 1989/1991; defence-minister 1999/2009-08; head-of-state 2009-10-16/2023-08-30 | Ali Bongo; Ali Bongo Ondimba (Bongo); Ali Ben Bongo | अली बोंगो; अली बोंगो ओन्डिम्बा (बोंगो); अली बोंगो ओंडिम्बा (बोंगो) | আলি বঙ্গো; আলী বঙ্গো; আলী বঙ্গো ওনডিম্বা (বঙ্গো) | Али Бонго; Али Бонго Ондимба (Бонго); Али-Бен Бонго Ондимба (Бонго)
brice-oligui-nguema | GA | head-of-state 2023-09-04/.. | Brice Clotaire Oligui Nguema (Oligui Nguema); Brice Oligui Nguema (Nguema) | ब्राइस क्लोटेयर ओलिगुई न्गुएमा (न्गुएमा); ब्राइस ओलिगुई न्गुएमा; ब्राइस ओलिगुई नगुएमा | ব্রাইস ক্লোটায়ার ওলিগুই এনগুয়েমা (এনগুয়েমা); ব্রিস ওলিগুই এনগুয়েমা; ব্রাইস ওলিগুই নগুয়েমা | Брис Клотер Олиги Нгема (Олиги Нгема); Брис Олиги Нгема (Нгема)
jean-ping-ga | GA | foreign-minister 1999-01/2008-02 | Jean Ping | जीन पिंग (); ज्यां पिंग () | জঁ পিং (); জ্যঁ পিং () | Жан Пинг
paul-toungui | GA | foreign-minister 2008-10/2012-02 | Paul Toungui | पॉल तौंगुई | পল তুঙ্গি | Поль Тунги
emmanuel-issoze-ngondet | GA | foreign-minister 2012-02/2016-09; head-of-government 2016-09-29/2019-01-12 | Emmanuel Issoze-Ngondet | इमैनुएल इस्सोज़े-नगोन्डेट; इमैनुअल इसोजे गोंदेत | ইমানুয়েল ইসোজে-এনগোন্দে | Эммануэль Иссозе-Нгонде; Эммануэль Иссозе Нгонде
daniel-ona-ondo | GA | head-of-government 2014-01-27/2016-09-28 | Daniel Ona Ondo | डेनियल ओना ओंडो | দানিয়েল ওনা ওন্দো | Даниэль Она Ондо
raymond-ndong-sima | GA | head-of-government 2012-02-27/2014-01-27; head-of-government 2023-09-07/2025-01 | Raymond Ndong Sima (Ndong Sima) | रेमंड न्दोंग सिमा () | রেমন্ড এনদং সিমা () | Раймон Ндонг Сима (Ндонг Сима)
julien-nkoghe-bekale | GA | head-of-government 2019-01-12/2020-07-16 | Julien Nkoghe Bekale | जूलियन नकोघे बेकाले | জুলিয়াঁ এনকোগে বেকালে | Жюльен Нкоге Бекале
rose-christiane-raponda | GA | defence-minister 2019-02/2020-07; head-of-government 2020-07-16/2023-01-09; official 2023-01-09/2023-08-30 | Rose Christiane Ossouka Raponda; Rose Christiane Raponda | रोज क्रिस्टियन ओसौका रापोंडा; रोज क्रिस्टियाने रापोंडा | রোজ ক্রিস্টিয়ান ওসুকা রাপোন্দা | Роз Кристиан Оссука Рапонда; Роз Кристиан Рапонда
alain-claude-bilie-by-nze | GA | foreign-minister 2019/2020-07; head-of-government 2023-01-09/2023-08-30 | Alain Claude Bilie By Nze (); Alain-Claude Bilie-By-Nze | एलेन क्लाउड बिली बाय न्ज़े () | আলাঁ ক্লদ বিলি-বাই-এনজে | Ален-Клод Билие-Би-Нзе; Ален Клод Бильи-Би-Нзе
pacome-moubelet-boubeya | GA | foreign-minister 2016-10/2017-08; foreign-minister 2020-07/2022-03 | Pacôme Moubelet Boubeya (Moubelet Boubeya) | पाकोम मोबेलेट बौबेया; पैकोम मौबेलेट बाउबेया | পাকোম মুবেলে বুবেয়া | Паком Мубеле Бубейя; Паком Мубеле Бубея
michael-moussa-adamo | GA | defence-minister 2020-07/2022-03; foreign-minister 2022-03/2023-01-20 | Michael Moussa Adamo (Moussa Adamo) | माइकल मूसा एडामो; माइकल मौसा एडमो | মাইকেল মুসা আদামো | Мишель Мусса Адамо; Майкл Мусса Адамо
regis-onanga-ndiaye | GA | foreign-minister 2023-09/2025-12 | Régis Onanga Ndiaye (Onanga Ndiaye); Régis Onanga M. Ndiaye (Onanga Ndiaye) | रेजिस ओनंगा नदिआये | রেজিস ওনাঙ্গা এনদিয়ায়ে | Режис Онанга Ндиайе; Режис Онанга Ндиай

# Central African Republic
ange-felix-patasse | CF | head-of-state 1993-10-22/2003-03-15 | Ange-Félix Patassé | एंज-फेलिक्स पटासे | আঁজ-ফেলিক্স পাতাসে | Анж-Феликс Патассе
francois-bozize | CF | head-of-state 2003-03-15/2013-03-24 | François Bozizé | फ्रांस्वा बोज़िज़े; फ्रांकोइस बोजिजे | ফ্রাঁসোয়া বোজিজে | Франсуа Бозизе
michel-djotodia | CF | head-of-state 2013-03-24/2014-01-10 | Michel Djotodia | मिशेल जोतोदिया | মিশেল জোতোদিয়া | Мишель Джотодия
catherine-samba-panza | CF | head-of-state 2014-01-23/2016-03-30 | Catherine Samba-Panza; Catherine Samba Panza (Samba-Panza) | कैथरीन सांबा-पांजा; कैथरीन सांबा पांजा | ক্যাথরিন সাম্বা-পাঞ্জা | Катрин Самба-Панза
faustin-archange-touadera | CF | head-of-government 2008-01-22/2013-01-17; head-of-state 2016-03-30/.. | Faustin-Archange Touadéra; Faustin Archange Touadera; Faustin Touadéra | फॉस्टिन-अर्चांगे टौडेरा; फॉस्टिन आर्चेंज तुआदेरा; फॉस्टिन-आर्केंज टौडेरा; फौस्टिन अरचेंज टोडेरा | ফস্টিন-আরচেঞ্জ তোয়াদেরা; ফস্টিন আরচেঞ্জ তুয়াদেরা; ফস্তাঁ-আরশঁজ তুয়াদেরা | Фостен-Арканж Туадера; Фостен Арканж Туадера; Фостен Туадера
firmin-ngrebada | CF | head-of-government 2019-02-25/2021-06-10 | Firmin Ngrébada | फर्मिन न्ग्रेबादा | ফিরমাঁ এনগ্রেবাদা | Фирмен Нгребада
henri-marie-dondra | CF | head-of-government 2021-06-11/2022-02-07 | Henri-Marie Dondra | हेनरी-मैरी डोंड्रा | অঁরি-মারি দোন্দ্রা | Анри-Мари Дондра
felix-moloua | CF | head-of-government 2022-02-07/.. | Félix Moloua | फेलिक्स मोलोआ | ফেলিক্স মোলুয়া | Феликс Молуа
charles-armel-doubane | CF | foreign-minister 2016-04/2018-12 | Charles-Armel Doubane | चार्ल्स-आर्मेल डौबाने | শার্ল-আরমেল দুবান | Шарль Армель Дубан; Шарль-Армель Дубане
sylvie-baipo-temon | CF | foreign-minister 2018-12/.. | Sylvie Baïpo-Temon; Sylvie Baipo Temon (Baïpo-Temon) | सिल्वी बैपो-टेमोन; सिल्वी बाइपो-तेमोन | সিলভি বাইপো-তেমন | Сильви Байпо-Темон; Сильви Баипо-Темон; Сильви Валери Байпо-Темон

# Equatorial Guinea
teodoro-obiang | GQ | head-of-state 1979-08-03/.. | Teodoro Obiang Nguema Mbasogo (Obiang); Teodoro Obiang Nguema (Obiang); Teodoro Obiang | तियोडोरो ओबियांग न्गुएमा म्बासोगो (ओबियांग); तियोदोरो ओबियांग; टियोडोरो ओबियांग नगुएमा (ओबियांग) | তেওদোরো ওবিয়াং এনগুয়েমা এমবাসোগো (ওবিয়াং); তেওডোরো ওবিয়াং এনগুয়েমা (ওবিয়াং); তেওদোরো ওবিয়াং | Теодоро Обианг Нгема Мбасого (Обианг); Теодоро Обианг Нгема (Обианг); Теодоро Обианг
teodoro-nguema-obiang-mangue | GQ | official 2012-05/.. | Teodoro Nguema Obiang Mangue (Obiang Mangue); Teodorin Obiang | तियोडोरो न्गुएमा ओबियांग मांगे (ओबियांग मांगे); तियोदोरिन ओबियांग | তেওদোরো এনগুয়েমা ওবিয়াং মাঙ্গে (ওবিয়াং মাঙ্গে); তেওডোরিন ওবিয়াং | Теодоро Нгема Обианг Манге (Обианг Манге); Теодорин Обианг
simeon-oyono-esono | GQ | foreign-minister 2018-02/.. | Simeón Oyono Esono Angue (Oyono); Simeon Oyono Esono | सिमोन ओयोनो एसोनो अंगुए (एसोनो); सिमियोन ओयोनो एसोनो | সিমেওন ওয়োনো এসোনো আঙ্গুয়ে (এসোনো) | Симеон Ойоно Эсоно Ангуэ (Эсоно); Симеон Ойоно Эсоно Анге (Ойоно Эсоно)
agapito-mba-mokuy | GQ | foreign-minister 2012-05/2018-02 | Agapito Mba Mokuy (Mba Mokuy) | अगापितो म्बा मोकुय | আগাপিতো এমবা মোকুই | Агапито Мба Мокуй (Мба Мокуй)
pastor-micha-ondo-bile | GQ | foreign-minister 2003-02/2012-05 | Pastor Micha Ondo Bile (Micha) | पास्टर मिचा ओंडो बिले | পাস্তর মিচা ওন্দো বিলে | Пастор Мича Ондо Биле

# Eritrea
isaias-afwerki | ER | head-of-state 1993-05-24/.. | Isaias Afwerki (Isaias); Isaias Afewerki (Isaias); Isayas Afewerki (Isayas) | इसाईस अफेवेर्की (इसाईस); इसाइस अफवेर्की; इसाइयास अफवर्की; इसैयास अफ्वेर्की | ইসাইয়াস আফওয়ারকি; ইসাইয়াস আফওয়ের্কি; ইসাইয়াস আফেওয়ার্কি | Исайяс Афеверки (Афеверки); Исайас Афеверки; Исаяс Афеверки; Исайя Афеверки
osman-saleh | ER | foreign-minister 2007-04-18/.. | Osman Saleh; Osman Saleh Mohammed (Saleh) | उस्मान सालेह; ओसमान सालेह मोहम्मद (सालेह) | ওসমান সালেহ; ওসমান সালেহ মোহাম্মদ (সালেহ) | Осман Салех; Осман Салех Мохаммед (Салех)
yemane-gebreab | ER | official 1994/.. | Yemane Gebreab (Yemane); Yemane Ghebreab (Yemane) | येमाने गेब्रेअब (येमाने) | ইয়েমানে গেব্রেয়াব (ইয়েমানে) | Йемане Гебреаб (Гебреаб)
yemane-meskel | ER | minister 2015/.. | Yemane Gebremeskel (); Yemane Meskel () | येमाने गेब्रेमेस्केल () | ইয়েমানে গেব্রেমেসকেল () | Йемане Гебремескель ()

# Djibouti
hassan-gouled-aptidon | DJ | head-of-state 1977-06-27/1999-05-08 | Hassan Gouled Aptidon (Gouled) | हसन गौलेद आप्टिडन | হাসান গুলেদ আপতিদন | Хасан Гулед Аптидон
ismail-omar-guelleh | DJ | head-of-state 1999-05-08/.. | Ismaïl Omar Guelleh (Guelleh) | इस्माइल उमर गुलेह (गुलेह); इस्माइल उमर गुएलेह (गुएलेह); इस्माइल ओमर गुलेह (गुलेह); इस्माइल ओमर ग्यूलेह (ग्यूलेह) | ইসমাইল ওমর গুয়েলেহ (গুয়েলেহ); ইসমাইল ওমর গুলেহ (গুলেহ) | Исмаил Омар Гелле (Гелле); Исмаил Омар Геллех (Геллех)
abdoulkader-kamil-mohamed | DJ | defence-minister 2011/2013; head-of-government 2013-04-01/.. | Abdoulkader Kamil Mohamed (Kamil); Abdoulkader Kamil | अब्दुलकादर कामिल मोहम्मद () | আবদুলকাদের কামিল মোহাম্মদ () | Абдулькадер Камиль Мохамед (Камиль); Абдулкадер Камиль Мохамед (Камиль)
dileita-mohamed-dileita | DJ | head-of-government 2001-03-07/2013-04-01; legislator 2023-03/.. | Dileita Mohamed Dileita | दिलेता मोहम्मद दिलेता | দিলেইতা মোহাম্মদ দিলেইতা | Дилейта Мохамед Дилейта
mahmoud-ali-youssouf-dj | DJ | foreign-minister 2005-05/2025-03 | Mahmoud Ali Youssouf; Mahamoud Ali Youssouf; Mahmoud Ali Yusuf | महमूद अली यूसुफ; महमूद अली यूसौफ | মাহমুদ আলী ইউসুফ; মাহমুদ আলি ইউসুফ | Махмуд Али Юсуф; Махамуд Али Юсуф
abdoulkader-houssein-omar | DJ | foreign-minister 2025-04/.. | Abdoulkader Houssein Omar (); Abdoulkader Hussein Omar () | अब्दुलकादर हुसैन उमर () | আবদুলকাদের হুসেইন ওমর () | Абдулькадер Хусейн Омар (); Абдулкадер Хуссейн Омар ()

# Somalia
siad-barre | SO | head-of-state 1969-10-21/1991-01-26 | Siad Barre; Mohamed Siad Barre | सियाद बर्रे | সিয়াদ বারে () | Сиад Барре; Мохамед Сиад Барре
abdullahi-yusuf-ahmed | SO | head-of-state 2004-10-14/2008-12-29 | Abdullahi Yusuf Ahmed (Yusuf); Abdullahi Yusuf | अब्दुल्लाही यूसुफ अहमद (यूसुफ) | আবদুল্লাহি ইউসুফ আহমেদ (ইউসুফ) | Абдуллахи Юсуф Ахмед (Юсуф)
sharif-sheikh-ahmed | SO | head-of-state 2009-01-31/2012-08-20 | Sharif Sheikh Ahmed (); Sheikh Sharif Sheikh Ahmed (Sharif) | शरीफ शेख अहमद () | শরিফ শেখ আহমেদ () | Шариф Шейх Ахмед (); Шейх Шариф Шейх Ахмед (Шариф)
hassan-sheikh-mohamud | SO | head-of-state 2012-09-16/2017-02-16; head-of-state 2022-05-23/.. | Hassan Sheikh Mohamud (Mohamud); Hassan Sheikh Mohamoud (Mohamoud); Hassan Sheikh Mahmoud (); Hassan Sheikh () | हसन शेख मोहम्मद (); हसन शेख महमूद () | হাসান শেখ মোহাম্মদ (); হাসান শেখ মোহামুদ (মোহামুদ); হাসান শেখ মাহমুদ () | Хасан Шейх Мохамуд (Мохамуд); Хассан Шейх Махмуд (Махмуд); Хасан Шейх Мохамед (); Хасан Шейх Махмуд (Махмуд)
mohamed-abdullahi-mohamed | SO | head-of-government 2010-11-01/2011-06-28; head-of-state 2017-02-16/2022-05-23 | Mohamed Abdullahi Mohamed (Farmaajo); Mohamed Abdullahi Farmaajo; Mohamed Abdullahi Farmajo | मोहम्मद अब्दुल्लाही मोहम्मद (फरमाजो); मोहम्मद अब्दुल्लाही फरमाजो | মোহাম্মদ আবদুল্লাহি মোহাম্মদ (ফারমাজো); মোহাম্মদ আবদুল্লাহি ফারমাজো | Мохамед Абдуллахи Мохамед (Фармаджо); Мохамед Абдуллахи Фармаджо; Мухаммед Абдуллахи Фармаджо
hamza-abdi-barre | SO | head-of-government 2022-06-25/.. | Hamza Abdi Barre | हमजा अब्दी बर्रे; हमजा अब्दी बर्र () | হামজা আবদি বারে () | Хамза Абди Барре
mohamed-hussein-roble | SO | head-of-government 2020-09-23/2022-06-25 | Mohamed Hussein Roble | मोहम्मद हुसैन रोबले; मोहम्मद हुसैन रोबल | মোহাম্মদ হুসেইন রোবলে | Мохамед Хусейн Робле
hassan-ali-khaire | SO | head-of-government 2017-03-01/2020-07-25 | Hassan Ali Khaire; Hassan Ali Khayre | हसन अली खैरे | হাসান আলী খাইরে | Хасан Али Хайре
omar-abdirashid-sharmarke | SO | head-of-government 2009-02-14/2010-09-21; head-of-government 2014-12-24/2017-03-01 | Omar Abdirashid Ali Sharmarke; Omar Sharmarke | उमर अब्दीरशीद अली शरमार्के; ओमर अब्दिरशीद शर्मार्के | ওমর আবদিরশিদ আলী শারমার্কে | Омар Абдирашид Али Шармарк; Омар Абдирашид Шармарке
abdiweli-sheikh-ahmed | SO | head-of-government 2013-12-21/2014-12-24 | Abdiweli Sheikh Ahmed () | अब्दिवेली शेख अहमद () | আবদিওয়েলি শেখ আহমেদ () | Абдивели Шейх Ахмед ()
abdi-farah-shirdon | SO | head-of-government 2012-10-17/2013-12-21 | Abdi Farah Shirdon; Abdi Farah Shirdon Saaid | अब्दी फराह शिर्डन | আবদি ফারাহ শিরদন | Абди Фарах Ширдон
abdisalam-omer | SO | foreign-minister 2015-01/2017-03 | Abdisalam Omer; Abdisalam Hadliyeh Omer | अब्दीसलाम उमर () | আবদিসালাম ওমর () | Абдисалам Омер ()
ahmed-isse-awad | SO | foreign-minister 2018-01/2020-11 | Ahmed Isse Awad; Ahmed Awad Isse; Ahmed Awad | अहमद इस्से अवाद | আহমেদ ইসে আওয়াদ | Ахмед Иссе Авад; Ахмед Исса Авад
mohamed-abdirizak | SO | foreign-minister 2020-11/2021-11 | Mohamed Abdirizak; Mohamed Abdirizak Mohamud (Abdirizak) | मोहम्मद अब्दीरिज़ाक | মোহাম্মদ আবদিরিজাক | Мохамед Абдиризак
abdisaid-muse-ali | SO | foreign-minister 2021-11/2022-08 | Abdisaid Muse Ali (Muse Ali) | अब्दिसईद मूसा अली (मूसा अली) | আবদিসাইদ মুসে আলী (মুসে আলী) | Абдисаид Мусе Али (Мусе Али); Абдисаид Муса Али (Муса Али)
abshir-omar-huruse | SO | foreign-minister 2022-08/2024-04 | Abshir Omar Huruse; Abshir Omar Jama Huruse; Abshir Omar Jama () | अबशीर उमर हुरूसे; अबशीर उमर जामा () | আবশির ওমর হুরুসে | Абшир Омар Харусе; Абшир Омар Джама (); Абшир Омар Хурусе
ahmed-moallim-fiqi | SO | minister 2022-08/2024-04; foreign-minister 2024-04/2025-04; defence-minister 2025-04/.. | Ahmed Moallim Fiqi; Ahmed Moalim Fiqi; Ahmed Fiqi | अहमद मोअल्लिम फिकी; अहमद फिकी | আহমেদ মোয়াল্লিম ফিকি | Ахмед Моаллим Фики; Ахмед Муаллим Фики
abdisalam-abdi-ali | SO | foreign-minister 2025-04/.. | Abdisalam Abdi Ali (Abdi Ali); Abdisalam Ali (Abdi Ali) | अब्दिसलाम अब्दी अली (अब्दी अली); अब्दीसलाम अली (अब्दी अली) | আবদিসালাম আবদি আলী (আবদি আলী); আবদিসালাম আলি (আবদি আলি) | Абдисалам Абди Али (Абди Али); Абдисалам Али (Абди Али)
muse-bihi-abdi | SO | official 2017-12-13/2024-12-12 | Muse Bihi Abdi (Bihi); Muse Bihi | मूसा बिही अब्दी (बिही) | মুসা বিহি আবদি (বিহি) | Муса Бихи Абди (Бихи); Мусе Бихи Абди (Бихи)
abdirahman-mohamed-abdullahi | SO | official 2024-12-12/.. | Abdirahman Mohamed Abdullahi (Irro); Abdirahman Irro | अब्दिरहमान मोहम्मद अब्दुल्लाही (इरो) | আবদিরহমান মোহাম্মদ আবদুল্লাহি (ইরো) | Абдирахман Мохамед Абдуллахи (Ирро); Абдирахман Ирро

# Madagascar
didier-ratsiraka | MG | head-of-state 1975-06-15/1993-03-27; head-of-state 1997-02-09/2002-05-06 | Didier Ratsiraka | डिडिएर रात्सिराका | দিদিয়ে রাতসিরাকা | Дидье Рацирака
marc-ravalomanana | MG | head-of-state 2002-05-06/2009-03-17 | Marc Ravalomanana | मार्क रावलोमनना; मार्क रावालोमानाना | মার্ক রাভালোমানানা | Марк Равалуманана
andry-rajoelina | MG | head-of-state 2009-03-21/2014-01-25; head-of-state 2019-01-19/2025-10-14 | Andry Rajoelina; Andry Nirina Rajoelina | एंड्री राजोएलिना; आंद्री राजोएलिना; एंड्री रजोइलिना; एंड्री निरिना राजोएलिना; एंड्री राजोइलिना | আন্দ্রে রাজোয়েলিনা; আন্দ্রি রাজোয়েলিনা; অ্যান্ড্রি রাজোয়েলিনা | Андри Радзуэлина; Андри Раджоелина; Андри Раджуэлина; Андри Нирина Радзуэлина
hery-rajaonarimampianina | MG | head-of-state 2014-01-25/2018-09-07 | Hery Rajaonarimampianina | हेरी राजाओनारिमाम्पियानिना; हेरी राजाओनरिमाम्पियानिना | হেরি রাজাওনারিমামপিয়ানিনা | Эри Радзаунаримампианина; Хери Радзаунаримампианина
michael-randrianirina | MG | head-of-state 2025-10-17/.. | Michael Randrianirina | माइकल रैंड्रियनिरिना; माइकल रांद्रियानिरिना; माइकल रैंड्रियानिरिना; माइकल रंद्रियनिरिना | মাইকেল র‍্যান্ড্রিয়ানিরিনা; মাইকেল রান্দ্রিয়ানিরিনা | Микаэль Рандрианирина; Майкл Рандрианирина; Микаэл Рандрианирина
christian-ntsay | MG | head-of-government 2018-06-06/2025-10-06 | Christian Ntsay; Christian Louis Ntsay | क्रिश्चियन नत्साय; क्रिश्चियन एनत्से | ক্রিশ্চিয়ান এনতসাই | Кристиан Нцай; Кристиан Нтсай; Кристиан Луи Нцай
lalatiana-rakotondrazafy | MG | minister 2019/2024 | Lalatiana Andriatongarivo Rakotondrazafy; Lalatiana Rakotondrazafy | लालातियाना राकोतोंद्रज़ाफी | লালাতিয়ানা রাকোতোনদ্রাজাফি | Лалатиана Ракутундразафи
rasata-rafaravavitafika | MG | foreign-minister 2023-11/2025-10 | Rasata Rafaravavitafika; Rafaravavitafika Rasata (Rasata) | रासाता राफारावाविताफिका | রাসাতা রাফারাভাভিতাফিকা | Расата Рафарававитафика; Рафарававитафика Расата (Расата)
naina-andriantsitohaina | MG | foreign-minister 2019-01/2019-10 | Naina Andriantsitohaina | नैना एंड्रियनत्सितोहैना | নাইনা আন্দ্রিয়ানসিতোহাইনা | Наина Андрианцитухайна
djacoba-liva-tehindrazanarivelo | MG | foreign-minister 2019-10/2021-08 | Djacoba Liva Tehindrazanarivelo; Tehindrazanarivelo Djacoba Liva () | जैकोबा लिवा तेहिंद्रज़ानारिवेलो | জাকোবা লিভা তেহিন্দ্রাজানারিভেলো | Джакоба Лива Техиндразанаривелу
patrick-rajoelina | MG | foreign-minister 2021-08/2022-03 | Patrick Rajoelina | पैट्रिक राजोएलिना | প্যাট্রিক রাজোয়েলিনা | Патрик Радзуэлина
richard-randriamandrato | MG | foreign-minister 2022-03/2022-10-18 | Richard Randriamandrato | रिचर्ड रंड्रियामंड्राटो | রিচার্ড রান্দ্রিয়ামান্দ্রাতো | Ришар Рандриамандрату; Ришар Рандриамандрато

# Mauritius
anerood-jugnauth | MU | head-of-government 1982-06-16/1995-12-27; head-of-government 2000-09-17/2003-09-30; head-of-state 2003-10-07/2012-03-31; head-of-government 2014-12-17/2017-01-23; defence-minister 2017-01-23/2019-11 | Anerood Jugnauth; Sir Anerood Jugnauth (Jugnauth) | अनिरुद्ध जगन्नाथ; अनिरूद्ध जुगनाथ; अनिरुद्ध जगनाथ | অনিরুদ্ধ জগন্নাথ; অনিরুদ্ধ জগনাথ | Анируд Джагнот; Анеруд Джагнот
navin-ramgoolam | MU | head-of-government 1995-12-27/2000-09-17; head-of-government 2005-07-05/2014-12-17; head-of-government 2024-11-13/.. | Navin Ramgoolam; Navinchandra Ramgoolam | नवीन रामगुलाम; नवीनचंद्र रामगुलाम; नवीन रामगूलाम; नवीन चंद्र रामगुलाम | নবীন রামগুলাম; নবীনচন্দ্র রামগুলাম; নভিন রামগুলাম | Навин Рамгулам; Навинчандра Рамгулам
paul-berenger | MU | foreign-minister 1991/1993; head-of-government 2003-09-30/2005-07-05; deputy-head-of-government 2024-11-22/.. | Paul Bérenger; Paul Raymond Bérenger | पॉल बेरेंगर; पॉल रेमंड बेरेंगर; पॉल बेरेंजर | পল বেরেঞ্জার; পল বেরেঙ্গার | Поль Беранже; Пол Беренгер
pravind-jugnauth | MU | minister 2000/2017; head-of-government 2017-01-23/2024-11-13 | Pravind Jugnauth; Pravind Kumar Jugnauth | प्रविंद जगन्नाथ; प्रविंद कुमार जगन्नाथ; प्रविंद जुगनाथ; प्रविन्द जुगनॉथ; प्रविंद जगनाथ | প্রবীন্দ জগন্নাথ; প্রবিন্দ জগন্নাথ; প্রভিন্দ জগনাথ; প্রবীন্দ কুমার জগন্নাথ | Правинд Джагнот; Правинд Кумар Джагнот
cassam-uteem | MU | head-of-state 1992-06-30/2002-02-15 | Cassam Uteem | कसम उतीम; कासिम उतीम | কাসাম উতিম | Кассам Утим
kailash-purryag | MU | head-of-state 2012-07-21/2015-05-29 | Kailash Purryag; Rajkeswur Purryag | राजकेश्वर पुरयाग; कैलाश पुरयाग; राजकेश्वर परयाग | রাজকেশ্বর পুরিয়াগ; কৈলাশ পুরিয়াগ | Кайлаш Пурряг; Раджкесвур Пурряг
ameenah-gurib-fakim | MU | head-of-state 2015-06-05/2018-03-23 | Ameenah Gurib-Fakim; Ameenah Gurib Fakim (Gurib-Fakim) | अमीना गुरीब-फकीम; अमीना गरीब फाकिम; अमीनाह गुरीब फाकिम | আমিনা গরিব-ফাকিম; আমিনাহ গারিব ফাকিম | Амина Гариб-Факим; Амина Гуриб-Факим
prithvirajsing-roopun | MU | head-of-state 2019-12-02/2024-12-02 | Prithvirajsing Roopun; Pritivirajsing Roopun; Prithvirajsingh Roopun | पृथ्वीराजसिंह रूपन; पृथ्वीराजसिंग रूपुन; पृथ्वीराज सिंह रूपन; पृथ्वीराजसिंह रूपुन | পৃথ্বীরাজসিং রূপন; পৃথ্বীরাজ সিং রূপুন | Притвираджсингх Рупун; Притхвираджсинг Рупун
dharam-gokhool | MU | head-of-state 2024-12-06/.. | Dharam Gokhool; Dharambeer Gokhool; Dharamveer Gokhool | धरम गोकुल (); धर्मबीर गोखूल; धरम गोखूल; धरमबीर गोकुल (); धर्मबीर गोकुल () | ধরম গোখুল; ধরমবীর গোখুল; ধরম গোকুল () | Дарам Гохул; Дхарам Гокхул; Дарамбир Гохул; Дхарам Гокул
madan-dulloo | MU | foreign-minister 2005-07/2008-03 | Madan Dulloo; Madan Murlidhar Dulloo | मदन दुल्लू; मदन मुरलीधर दुल्लू | মদন দুল্লু | Мадан Дуллу
arvin-boolell | MU | foreign-minister 2008-09/2014-12; minister 2024-11/.. | Arvin Boolell | अरविन बूलेल; अरविन बुलेल | অরভিন বুলেল | Арвин Булелл
vishnu-lutchmeenaraidoo | MU | minister 2014-12/2016-03; foreign-minister 2016-03/2019-03 | Vishnu Lutchmeenaraidoo; Seetanah Lutchmeenaraidoo | विष्णु लक्ष्मीनारायडू; सीताना लक्ष्मीनारायडू; विष्णु लुचमीनाराइडू | বিষ্ণু লক্ষ্মীনারাইডু | Вишну Латчминарайду
nando-bodha | MU | minister 2000/2019; foreign-minister 2019-03/2021-02 | Nando Bodha; Nandcoomar Bodha | नंदो बोधा; नंदकुमार बोधा; नान्दो बोधा | নন্দো বোধা; নন্দকুমার বোধা | Нандо Бодха
alan-ganoo | MU | foreign-minister 2021-02/2024-02 | Alan Ganoo | एलन गानू; ऐलन गानू; एलन गनू | অ্যালান গানু | Алан Гану
maneesh-gobin | MU | minister 2017/2024-02; foreign-minister 2024-02/2024-11 | Maneesh Gobin | मनीष गोबिन | মনীশ গোবিন | Маниш Гобин
dhananjay-ramful | MU | foreign-minister 2024-11-22/.. | Dhananjay Ramful; Ritish Ramful | धनंजय रामफुल; रितेश रामफुल; धनंजय रामफल; रितीश रामफुल | ধনঞ্জয় রামফুল; রিতীশ রামফুল | Дхананджай Рамфул; Ритиш Рамфул; Дхананджай Ритиш Рамфул

# Seychelles
france-albert-rene | SC | head-of-state 1977-06-05/2004-04-14 | France-Albert René | फ्रांस-अल्बर्ट रेने | ফ্রান্স-আলবার্ট রেনে | Франс-Альбер Рене ()
james-michel | SC | head-of-state 2004-04-14/2016-10-16 | James Michel; James Alix Michel | जेम्स माइकल; जेम्स एलिक्स मिशेल; जेम्स मिशेल; जेम्स एलेक्सिस माइकल | জেমস মিশেল; জেমস অ্যালিক্স মিশেল | Джеймс Мишель; Джеймс Аликс Мишель
danny-faure | SC | official 2010-07/2016-10-16; head-of-state 2016-10-16/2020-10-26 | Danny Faure; Danny Antoine Rollen Faure | डैनी फौरे; डैनी फॉरे; डैनी फोर (); डैनी एंटोनी रोलेन फॉरे | ড্যানি ফোর (); ড্যানি ফাউরে; ড্যানি ফরে () | Дэнни Фор (); Данни Фор (); Дэнни Форе ()
wavel-ramkalawan | SC | head-of-state 2020-10-26/2025-10-26 | Wavel Ramkalawan; Wavel John Charles Ramkalawan | वावेल रामकलावन; वेवल रामकलावन; वैवेल रामकलावन; वावेल रामकलवान | ওয়াভেল রামকালাওয়ান; ওয়াভেল রামকলাওয়ান; ওয়েভেল রামকালাওয়ান | Вавел Рамкалаван; Уэйвел Рамкалаван; Вавел Джон Чарльз Рамкалаван
patrick-herminie | SC | legislator 2007/2016; head-of-state 2025-10-26/.. | Patrick Herminie; Sebastien Patrick Herminie | पैट्रिक हर्मिनी; पैट्रिक हरमिनी; पैट्रिक हर्मिनिए | প্যাট্রিক হারমিনি; প্যাট্রিক হারমিনিয়ে | Патрик Эрмини; Патрик Герминье; Патрик Херминье
ahmed-afif | SC | official 2020-10-27/2025-10 | Ahmed Afif | अहमद अफीफ | আহমেদ আফিফ | Ахмед Афиф
jean-paul-adam | SC | foreign-minister 2010-06/2015-02; minister 2015-02/2020 | Jean-Paul Adam () | जीन-पॉल एडम; ज्यां पॉल एडम | জঁ-পল আদাম () | Жан-Поль Адам ()
joel-morgan | SC | foreign-minister 2015-02/2016-12 | Joël Morgan | जोएल मॉर्गन | জোয়েল মরগান | Жоэль Морган
sylvestre-radegonde | SC | foreign-minister 2020-11/2025-10 | Sylvestre Radegonde; Louis Sylvestre Radegonde | सिल्वेस्ट्रे राडेगोंडे; सिल्वेस्टर रेडगोंडे; सिल्वेस्ट्रे राडेगोंड | সিলভেস্ট্রে রাদেগোন্দে | Сильвестр Радегонд; Сильвестр Радегонде
barry-faure | SC | foreign-minister 2025-11/.. | Barry Faure | बैरी फॉरे; बैरी फौरे | ব্যারি ফোর () | Барри Фор ()
vincent-meriton | SC | official 2016-10-28/2020-10 | Vincent Meriton | विन्सेंट मेरिटन | ভিনসেন্ট মেরিটন | Винсент Меритон

# Malawi
hastings-banda | MW | head-of-state 1966-07-06/1994-05-24 | Hastings Banda; Hastings Kamuzu Banda | हेस्टिंग्स बांडा | হেস্টিংস বান্দা | Хастингс Банда
bakili-muluzi | MW | head-of-state 1994-05-24/2004-05-24 | Bakili Muluzi | बकीली मुलुज़ी | বাকিলি মুলুজি | Бакили Мулузи
bingu-wa-mutharika | MW | head-of-state 2004-05-24/2012-04-05 | Bingu wa Mutharika (Mutharika) | बिंगु वा मुथारिका (मुथारिका); बिंगू वा मुथारिका (मुथारिका) | বিঙ্গু ওয়া মুথারিকা (মুথারিকা) | Бингу ва Мутарика (Мутарика)
joyce-banda | MW | foreign-minister 2006-06/2009-05; official 2009-05-29/2012-04-07; head-of-state 2012-04-07/2014-05-31 | Joyce Banda; Joyce Hilda Banda | जॉयस बांडा; ज्वाएस बांडा; जोएस बांडा | জয়েস বান্দা; জয়েস বান্ডা | Джойс Банда
peter-mutharika | MW | foreign-minister 2011-09/2012-04; head-of-state 2014-05-31/2020-06-28; head-of-state 2025-10-04/.. | Peter Mutharika; Arthur Peter Mutharika | पीटर मुथारिका; आर्थर पीटर मुथारिका; पीटर मुतारिका | পিটার মুথারিকা; পিটার মুতারিকা; আর্থার পিটার মুথারিকা | Питер Мутарика; Артур Питер Мутарика
lazarus-chakwera | MW | head-of-state 2020-06-28/2025-10-04 | Lazarus Chakwera; Lazarus McCarthy Chakwera | लाजरस चकवेरा; लाजारस चकवेरा; लैजरस चकवेरा; लाजर चकवेरा | লাজারুস চাকভেরা; লাজারাস চাকওয়েরা; ল্যাজারাস চাকওয়েরা | Лазарус Чаквера
saulos-chilima | MW | official 2014-05-31/2019; official 2020-06-28/2024-06-10 | Saulos Chilima; Saulos Klaus Chilima | सौलोस चिलिमा; साउलोस चिलिमा; सॉलोस चिलिमा | সাওলোস চিলিমা; সাউলোস চিলিমা | Саулос Чилима; Солос Чилима
ephraim-chiume | MW | foreign-minister 2012-04/2014-05 | Ephraim Mganda Chiume; Ephraim Chiume | एफ्रेम चिउमे | এফ্রাইম চিউমে | Эфраим Мганда Чиуме; Эфраим Чиуме
george-chaponda | MW | foreign-minister 2014-06/2016-04; foreign-minister 2025-10/.. | George Chaponda | जॉर्ज चापोंडा; जॉर्ज चपोंडा | জর্জ চাপোন্ডা | Джордж Чапонда
francis-kasaila | MW | foreign-minister 2016-04/2017-07 | Francis Kasaila | फ्रांसिस कसाइला | ফ্রান্সিস কাসাইলা | Фрэнсис Касаила
emmanuel-fabiano | MW | foreign-minister 2017-07/2019-06 | Emmanuel Fabiano | इमैनुएल फैबियानो; इमानुएल फेबियानो | ইমানুয়েল ফাবিয়ানো | Эммануэль Фабиано
eisenhower-mkaka | MW | foreign-minister 2020-07/2022-01 | Eisenhower Mkaka; Eisenhower Nduwa Shadreck Mkaka | आइजनहावर म्काका; आइजनहावर मकाका | আইজেনহাওয়ার এমকাকা | Эйзенхауэр Мкака
nancy-tembo | MW | foreign-minister 2022-01/2025-10 | Nancy Tembo; Nancy Gladys Tembo | नैंसी टेम्बो; नैन्सी टेम्बो | ন্যান্সি টেম্বো | Нэнси Тембо; Нэнси Глэдис Тембо

# Sierra Leone
ahmad-tejan-kabbah | SL | head-of-state 1996-03-29/1997-05-25; head-of-state 1998-03-10/2007-09-17 | Ahmad Tejan Kabbah | अहमद तेजान कब्बाह | আহমাদ তেজান কাব্বা | Ахмад Теджан Кабба; Ахмед Теджан Кабба
ernest-bai-koroma | SL | head-of-state 2007-09-17/2018-04-04 | Ernest Bai Koroma | अर्नेस्ट बाई कोरोमा; अर्नेस्ट बाय कोरोमा | আর্নেস্ট বাই কোরোমা | Эрнест Бай Корома
julius-maada-bio | SL | head-of-state 1996-01-16/1996-03-29; head-of-state 2018-04-04/.. | Julius Maada Bio (); Maada Bio (); Julius Bio () | जूलियस माडा बायो (); जूलियस मादा बायो (); जूलियस माडा बिओ (); जूलियस मादा बिओ () | জুলিয়াস মাদা বায়ো (); জুলিয়াস মাদা বিও () | Джулиус Маада Био (); Джулиус Мада Био (); Джулиус Био ()
zainab-bangura | SL | foreign-minister 2007-10/2010-12 | Zainab Bangura; Zainab Hawa Bangura | ज़ैनब बांगुरा; ज़ैनब हवा बंगुरा | জয়নব বাঙ্গুরা | Зайнаб Бангура; Зайнаб Хава Бангура
samura-kamara | SL | foreign-minister 2012-12/2017 | Samura Kamara; Samura Mathew Wilson Kamara | समुरा कमारा | সামুরা কামারা | Самура Камара
alie-kabba | SL | foreign-minister 2018-05/2019-05 | Alie Kabba | अली कब्बा | আলি কাব্বা | Али Кабба
nabeela-tunis | SL | minister 2018/2019-05; foreign-minister 2019-05/2021-04 | Nabeela Tunis (); Nabeela Farida Tunis () | नबीला ट्यूनिस | নাবিলা টিউনিস | Набила Тунис (); Набила Фарида Тунис ()
david-francis-sl | SL | official 2018-05/2021-04; foreign-minister 2021-04/2023-07 | David Francis (); David John Francis () | डेविड फ्रांसिस; डेविड जॉन फ्रांसिस | ডেভিড ফ্রান্সিস | Дэвид Фрэнсис; Дэвид Джон Фрэнсис; Дэвид Френсис
timothy-musa-kabba | SL | minister 2020/2023-07; foreign-minister 2023-07/.. | Timothy Musa Kabba; Timothy Kabba | टिमोथी मूसा कब्बा; टिमोथी कब्बा | টিমোথি মুসা কাব্বা; টিমোথি কাব্বা | Тимоти Муса Кабба; Тимоти Кабба

# Liberia
charles-taylor | LR | head-of-state 1997-08-02/2003-08-11 | Charles Taylor; Charles Ghankay Taylor | चार्ल्स टेलर | চার্লস টেলর | Чарльз Тейлор
gyude-bryant | LR | head-of-state 2003-10-14/2006-01-16 | Gyude Bryant; Charles Gyude Bryant | ग्यूडे ब्रायंट | গিউডে ব্রায়ান্ট | Гиуде Брайант; Джуде Брайант
ellen-johnson-sirleaf | LR | head-of-state 2006-01-16/2018-01-22 | Ellen Johnson Sirleaf (Sirleaf); Ellen Johnson-Sirleaf (Sirleaf) | एलेन जॉनसन सरलीफ; एलन जॉनसन सरलीफ; एलेन जानसन सिरलीफ; एलेन जॉनसन सिरलीफ | এলেন জনসন সারলিফ; এলেন জনসন সিরলিফ; অ্যালেন জনসন সারলিফ | Эллен Джонсон-Серлиф (Серлиф); Элен Джонсон-Серлиф (Джонсон-Серлиф); Эллен Джонсон Серлиф
george-weah | LR | head-of-state 2018-01-22/2024-01-22 | George Weah; George Manneh Weah | जॉर्ज वीह; जॉर्ज वेह; जॉर्ज विया; जॉर्ज वेया; जॉर्ज मन्ने वेह | জর্জ উইয়াহ; জর্জ উইয়া; জর্জ ওয়েহ | Джордж Веа; Джордж Уэа; Джордж Манне Веа
joseph-boakai | LR | official 2006-01-16/2018-01-22; head-of-state 2024-01-22/.. | Joseph Boakai; Joseph Nyuma Boakai | जोसेफ बोआकाई; जोसेफ बोकाई; जोसेफ न्युमा बोकाई; जोसेफ बोआकाइ | জোসেফ বোয়াকাই; জোসেফ বোকাই | Джозеф Боакай; Джозеф Ньюма Боакай; Джозеф Боакаи
augustine-ngafuan | LR | foreign-minister 2012-02/2015-10; minister 2024-09/.. | Augustine Kpehe Ngafuan; Augustine Ngafuan | ऑगस्टीन न्गाफुआन | অগাস্টিন এনগাফুয়ান | Огастин Нгафуан; Огастин Кпехе Нгафуан
olubanke-king-akerele | LR | foreign-minister 2007-10/2010-11 | Olubanke King-Akerele; Olubanke King Akerele (King-Akerele) | ओलुबांके किंग-अकेरेले | ওলুবাঙ্কে কিং-আকেরেলে | Олубанке Кинг-Акереле
toga-gayewea-mcintosh | LR | foreign-minister 2010-11/2012-02 | Toga Gayewea McIntosh | तोगा मैकिन्टोश | টোগা ম্যাকিনটশ | Тога Макинтош
marjon-kamara | LR | foreign-minister 2016-01/2018-01 | Marjon Kamara; Marjon V. Kamara | मारजोन कमारा | মারজন কামারা | Марджон Камара
gbehzohngar-findley | LR | foreign-minister 2018-01/2020-07 | Gbehzohngar Findley; Gbehzohngar Milton Findley | गबेज़ोंगर फिंडले; मिल्टन फाइंडली | গবেজোঙ্গার ফিন্ডলে | Гбезонгар Финдли; Гбезонгар Милтон Финдли
dee-maxwell-kemayah | LR | foreign-minister 2020-09/2024-01 | Dee-Maxwell Saah Kemayah; Dee-Maxwell Kemayah | डी-मैक्सवेल साह केमाया | ডি-ম্যাক্সওয়েল সাহ কেমায়াহ | Ди-Максвелл Саах Кемайя; Ди-Максвелл Кемайя; Ди-Максвелл Саа Кемайя
sara-beysolow-nyanti | LR | foreign-minister 2024-02/.. | Sara Beysolow Nyanti; Sara Nyanti | सारा बेसोलो न्यांती; सारा बेसोलोव न्यांती | সারা বেসোলো নিয়ান্তি | Сара Бейсолоу Ньянти; Сара Байсолоу Ньянти
jeremiah-koung | LR | official 2024-01-22/.. | Jeremiah Koung; Jeremiah Kpan Koung | जेरेमिया कौंग | জেরেমিয়াহ কুং () | Джереми Коунг; Джеремайя Коунг

# Gambia
yahya-jammeh | GM | head-of-state 1994-07-22/2017-01-19 | Yahya Jammeh | याह्या जामेह; याहया जाम्मेह; याह्या जम्मेह; याहया जामेह | ইয়াহিয়া জামেহ; ইয়াহইয়া জামেহ; ইয়াহিয়া জাম্মেহ | Яйя Джамме; Яхья Джамме
adama-barrow | GM | head-of-state 2017-01-19/.. | Adama Barrow | अदामा बैरो; एडामा बैरो; अडामा बैरो; आदम बैरो; आदम बरो | আদামা ব্যারো; অ্যাডামা ব্যারো; আদামা বারো () | Адама Бэрроу; Адама Барроу
ousainou-darboe | GM | foreign-minister 2017-02/2018-06; official 2018-06/2019-03 | Ousainou Darboe; Ousainou Ang Darboe | ओउसैनो दारबोए; औसैनौ डार्बो | উসাইনু দারবো | Усайну Дарбо; Усейну Дарбо
mamadou-tangara | GM | foreign-minister 2012-08/2017-01; ambassador 2013/2018; foreign-minister 2018-07/2025-05 | Mamadou Tangara | मामादौ तंगारा; ममादु तंगारा; मामाडौ तंगारा | মামাদু টাঙ্গারা; মামাদু তাঙ্গারা | Мамаду Тангара
sering-modou-njie | GM | foreign-minister 2025-05/.. | Sering Modou Njie | सेरिंग मोदौ न्जी; सेरिंग मोदू न्जी | সেরিং মোদু এনজি | Серинь Моду Нджи; Серинг Моду Нджи

# Mauritania
maaouya-ould-sidahmed-taya | MR | head-of-state 1984-12-12/2005-08-03 | Maaouya Ould Sid'Ahmed Taya (Taya) | माओया औल्द सिद अहमद ताया () | মাউইয়া উলদ সিদআহমেদ তায়া (তায়া) | Маауйя ульд Сиди Ахмед Тайя (Тайя)
mohamed-ould-abdel-aziz | MR | head-of-state 2009-08-05/2019-08-01 | Mohamed Ould Abdel Aziz (Abdel Aziz) | मोहम्मद औल्द अब्देल अजीज (अब्देल अजीज); मोहम्मद ओल्ड अब्देल अज़ीज़ (अब्देल अज़ीज़) | মোহাম্মদ উলদ আবদেল আজিজ (আবদেল আজিজ) | Мохаммед ульд Абдель Азиз (ульд Абдель Азиз); Мохамед Ульд Абдель Азиз (Ульд Абдель Азиз)
mohamed-ould-ghazouani | MR | defence-minister 2018-10/2019-03; head-of-state 2019-08-01/.. | Mohamed Ould Ghazouani (Ghazouani); Mohamed Ould Cheikh El Ghazouani (Ghazouani); Mohamed Ould Cheikh Ghazouani (Ghazouani); Mohamed Cheikh El Ghazouani (Ghazouani) | मोहम्मद औल्द गजौनी (गजौनी); मोहम्मद औल्द शेख गजौआनी (गजौआनी); मोहम्मद औलद गजौनी (गजौनी) | মোহাম্মদ উলদ গাজুয়ানি (গাজুয়ানি); মোহাম্মদ উলদ শেখ গাজোয়ানি (গাজোয়ানি); মোহাম্মদ উলদ ঘাজোয়ানি (ঘাজোয়ানি) | Мохамед ульд аш-Шейх аль-Газуани (аль-Газуани); Мохаммед ульд Газуани (Газуани); Мухаммед ульд аль-Газуани (аль-Газуани)
ismail-ould-cheikh-ahmed | MR | foreign-minister 2018-06/2022-03 | Ismail Ould Cheikh Ahmed (Ould Cheikh); Ismail Ould Cheikh (Ould Cheikh) | इस्माइल औल्द शेख अहमद () | ইসমাইল উলদ শেখ আহমেদ () | Исмаил ульд Шейх Ахмед (ульд Шейх Ахмед)
mohamed-salem-ould-merzoug | MR | foreign-minister 2022-04/.. | Mohamed Salem Ould Merzoug (Ould Merzoug) | मोहम्मद सलेम औल्द मेरज़ौग (मेरज़ौग) | মোহাম্মদ সালেম উলদ মেরজুগ (মেরজুগ) | Мохамед Салем Ульд Мерзуг (Ульд Мерзуг); Мухаммед Салем ульд Мерзуг (ульд Мерзуг)

# Comoros, Cape Verde, Sao Tome and Principe
azali-assoumani | KM | head-of-state 1999-04-30/2006-05-26; head-of-state 2016-05-26/.. | Azali Assoumani (Azali) | अज़ाली असौमानी; अजाली असोमानी; अज़ाली असोमनी; अजाली अस्सौमानी | আজালি আসুমানি; আজালি আসোমানি | Азали Ассумани; Азали Асумани
dhoihir-dhoulkamal | KM | foreign-minister 2018/2024 | Dhoihir Dhoulkamal | धोइहिर धौल्कमल | ধোইহির ধুলকামাল | Дойхир Дулкамал; Дхойхир Дхулкамал
jose-maria-neves | CV | head-of-government 2001-02-01/2016-04-22; head-of-state 2021-11-09/.. | José Maria Neves; José Maria Pereira Neves | जोस मारिया नेवेस; जोस मारिया परेरा नेवेस | হোসে মারিয়া নেভেস | Жозе Мария Невеш; Жозе Мария Перейра Невеш
jorge-carlos-fonseca | CV | head-of-state 2011-09-09/2021-11-09 | Jorge Carlos Fonseca; Jorge Carlos de Almeida Fonseca | जॉर्ज कार्लोस फोंसेका | হোর্হে কার্লোস ফনসেকা | Жоржи Карлуш Фонсека; Жорже Карлуш Фонсека
ulisses-correia-e-silva | CV | head-of-government 2016-04-22/.. | Ulisses Correia e Silva (Correia e Silva) | उलिसेस कोरेया ए सिल्वा (कोरेया ए सिल्वा) | উলিসেস কোরেইয়া ই সিলভা (কোরেইয়া ই সিলভা) | Улиссеш Коррейя и Силва (Коррейя и Силва)
carlos-vila-nova | ST | head-of-state 2021-10-02/.. | Carlos Vila Nova (Vila Nova); Carlos Manuel Vila Nova (Vila Nova) | कार्लोस विला नोवा (विला नोवा) | কার্লোস ভিলা নোভা (ভিলা নোভা) | Карлуш Вила Нова (Вила Нова)
evaristo-carvalho | ST | head-of-state 2016-09-03/2021-10-02 | Evaristo Carvalho | एवरिस्टो कार्वाल्हो | এভারিস্তো কারভালহো | Эваришту Карвалью

# Short terms and earlier leaders
ernest-shonekan | NG | head-of-state 1993-08-26/1993-11-17 | Ernest Shonekan | अर्नेस्ट शोनेकन | আর্নেস্ট শোনেকান | Эрнест Шонекан
mohamed-boudiaf | DZ | head-of-state 1992-01-16/1992-06-29 | Mohamed Boudiaf | मोहम्मद बौदियाफ | মোহাম্মদ বুদিয়াফ | Мухаммед Будиаф
ali-kafi | DZ | head-of-state 1992-07-02/1994-01-31 | Ali Kafi | अली काफी () | আলী কাফি () | Али Кафи
salou-djibo | NE | head-of-state 2010-02-19/2011-04-07 | Salou Djibo | सलौ जिबो; सालू जिबो | সালু জিবো | Салу Джибо
rose-francine-rogombe | GA | head-of-state 2009-06-10/2009-10-16 | Rose Francine Rogombé; Rose Rogombé | रोज फ्रांसिन रोगोम्बे | রোজ ফ্রাঁসিন রোগোম্বে | Роз Франсин Рогомбе
melchior-ndadaye | BI | head-of-state 1993-07-10/1993-10-21 | Melchior Ndadaye | मेल्चियोर न्दादाये | মেলকিওর এনদাদায়ে | Мельхиор Ндадайе
osman-hussein | SD | head-of-government 2022-01/2025-04 | Osman Hussein () | उस्मान हुसैन () | ওসমান হুসেইন () | Осман Хусейн ()
sidi-ould-cheikh-abdallahi | MR | head-of-state 2007-04-19/2008-08-06 | Sidi Ould Cheikh Abdallahi (Abdallahi) | सिदी औल्द शेख अब्दल्लाही (अब्दल्लाही) | সিদি উলদ শেখ আবদাল্লাহি (আবদাল্লাহি) | Сиди Мохаммед ульд Шейх Абдаллахи (ульд Шейх Абдаллахи)
ahmed-abdallah-sambi | KM | head-of-state 2006-05-26/2011-05-26 | Ahmed Abdallah Mohamed Sambi; Ahmed Abdallah Sambi | अहमद अब्दुल्ला सांबी | আহমেদ আবদাল্লাহ সাম্বি | Ахмед Абдалла Мохамед Самби; Ахмед Абдалла Самби
ikililou-dhoinine | KM | head-of-state 2011-05-26/2016-05-26 | Ikililou Dhoinine | इकिलिलू धोइनिन | ইকিলিলু ধোইনিন | Икилилу Дуанин
kumba-iala | GW | head-of-state 2000-02-17/2003-09-14 | Kumba Ialá; Kumba Yala | कुम्बा याला | কুম্বা ইয়ালা | Кумба Яла ()
malam-bacai-sanha | GW | head-of-state 2009-09-08/2012-01-09 | Malam Bacai Sanhá | मलम बकाई सान्हा | মালাম বাকাই সানহা | Малам Бакай Санья
julius-nyerere | TZ | head-of-state 1964-04-26/1985-11-05 | Julius Nyerere; Julius Kambarage Nyerere | जूलियस न्येरेरे; जूलियस नेरेरे; जूलियस न्यरेरे | জুলিয়াস নিয়েরেরে; জুলিয়াস নায়েরেরে | Джулиус Ньерере
kwame-nkrumah | GH | head-of-government 1957-03-06/1960-07-01; head-of-state 1960-07-01/1966-02-24 | Kwame Nkrumah | क्वामे न्क्रुमा; क्वामे एनक्रूमा; क्वामे नक्रूमा | কোয়ামে নক্রুমা; কোয়ামে এনক্রুমা | Кваме Нкрума
jomo-kenyatta | KE | head-of-state 1964-12-12/1978-08-22 | Jomo Kenyatta () | जोमो केन्याटा () | জোমো কেনিয়াত্তা () | Джомо Кениата ()
haile-selassie | ET | monarch 1930-04-02/1974-09-12 | Haile Selassie () | हैले सेलासी (); हेल सेलासी () | হাইলে সেলাসি () | Хайле Селассие ()
mengistu-haile-mariam | ET | head-of-state 1977-02-11/1991-05-21 | Mengistu Haile Mariam (Mengistu) | मेंगिस्तू हैले मरियम (मेंगिस्तू) | মেঙ্গিস্তু হাইলে মারিয়াম (মেঙ্গিস্তু) | Менгисту Хайле Мариам (Менгисту)
samora-machel | MZ | head-of-state 1975-06-25/1986-10-19 | Samora Machel | समोरा माशेल | সামোরা মাচেল | Самора Машел
agostinho-neto | AO | head-of-state 1975-11-11/1979-09-10 | Agostinho Neto; António Agostinho Neto | अगोस्टिन्हो नेटो | আগস্তিনহো নেতো | Агостиньо Нето; Антонио Агостиньо Нето
seewoosagur-ramgoolam | MU | head-of-government 1968-03-12/1982-06-16 | Seewoosagur Ramgoolam () | शिवसागर रामगुलाम () | শিবসাগর রামগুলাম () | Сивусагур Рамгулам ()
marie-edith-tassyla-ye-doumbeneny | GA | foreign-minister 2026-01/.. | Marie-Édith Tassyla-ye-Doumbeneny; Marie-Édith Tassyla Ye Doumbeneny (Doumbeneny) | मैरी-एडिथ तस्सिला-ये-डौंबेनेनी | মারি-এদিত তাসিলা-ইয়ে-দুমবেনেনি | Мари-Эдит Тассила-Йе-Думбенени; Мари-Эдит Тассила Йе Думбенени (Думбенени)
niale-kaba | CI | minister 2011/2026-01; foreign-minister 2026-01/.. | Nialé Kaba | नियाले काबा () | নিয়ালে কাবা () | Ниале Каба ()
herintsalama-rajaonarivelo | MG | head-of-government 2025-10-20/2026-03 | Herintsalama Rajaonarivelo; Herintsalama Andriamasy Rajaonarivelo | हेरिंत्सलामा राजाओनारिवेलो | হেরিনসালামা রাজাওনারিভেলো | Херинцалама Радзаунаривелу; Эринцалама Радзаунаривелу
christine-razanamahasoa | MG | legislator 2019/2024; foreign-minister 2025-10/.. | Christine Razanamahasoa | क्रिस्टीन रज़ानामहासोआ | ক্রিস্টিন রাজানামাহাসোয়া | Кристин Разанамахасуа
`;
