import { rows } from "../../../text/table.js";

/** Heads of state and government, foreign ministers and others of Europe west of the former Soviet Union, of the Vatican and of the EU. Who served two parties has a row for each: `antonio-costa` the EU, `antonio-costa-pt` Portugal. */
export default rows`
# United Kingdom
elizabeth-ii | GB | monarch 1952-02-06/2022-09-08 | Elizabeth II (); Queen Elizabeth II (); Queen Elizabeth () | एलिजाबेथ द्वितीय (); महारानी एलिजाबेथ द्वितीय (); महारानी एलिजाबेथ () | দ্বিতীয় এলিজাবেথ (); রানি দ্বিতীয় এলিজাবেথ (); রানি এলিজাবেথ (); রানী এলিজাবেথ () | Елизавета II (); королева Елизавета ()
charles-iii | GB | official 1958-07-26/2022-09-08; monarch 2022-09-08/.. | Charles III (); King Charles III (); King Charles (); Prince Charles () | चार्ल्स तृतीय (); किंग चार्ल्स (); प्रिंस चार्ल्स (); किंग चार्ल्स तृतीय () | তৃতীয় চার্লস (); রাজা চার্লস (); রাজা তৃতীয় চার্লস (); প্রিন্স চার্লস () | Карл III (); король Карл (); принц Чарльз (); Чарльз III ()
prince-william | GB | official 2022-09-09/.. | Prince William () | प्रिंस विलियम () | প্রিন্স উইলিয়াম () | принц Уильям ()
margaret-thatcher | GB | head-of-government 1979-05-04/1990-11-28 | Margaret Thatcher | मार्गरेट थैचर; मारग्रेट थैचर | মার্গারেট থ্যাচার | Маргарет Тэтчер
john-major | GB | foreign-minister 1989-07-24/1989-10-26; head-of-government 1990-11-28/1997-05-02 | John Major () | जॉन मेजर () | জন মেজর () | Джон Мейджор; Джон Мэйджор
tony-blair | GB | head-of-government 1997-05-02/2007-06-27; envoy 2007-06-27/2015-05-27 | Tony Blair | टोनी ब्लेयर | টনি ব্লেয়ার | Тони Блэр
gordon-brown | GB | minister 1997-05-02/2007-06-27; head-of-government 2007-06-27/2010-05-11 | Gordon Brown | गॉर्डन ब्राउन; गोर्डन ब्राउन | গর্ডন ব্রাউন | Гордон Браун
david-cameron | GB | head-of-government 2010-05-11/2016-07-13; foreign-minister 2023-11-13/2024-07-05 | David Cameron | डेविड कैमरन; डेविड कैमरून | ডেভিড ক্যামেরন | Дэвид Кэмерон
theresa-may | GB | minister 2010-05-12/2016-07-13; head-of-government 2016-07-13/2019-07-24 | Theresa May () | थेरेसा मे (); टेरीजा मे (); टेरेसा मे (); थेरीसा मे () | থেরেসা মে (); টেরিজা মে () | Тереза Мэй
boris-johnson | GB | foreign-minister 2016-07-13/2018-07-09; head-of-government 2019-07-24/2022-09-06 | Boris Johnson | बोरिस जॉनसन; बोरिस जानसन | বরিস জনসন | Борис Джонсон
liz-truss | GB | minister 2019-07-24/2021-09-15; foreign-minister 2021-09-15/2022-09-06; head-of-government 2022-09-06/2022-10-25 | Liz Truss; Elizabeth Truss | लिज ट्रस; लिज़ ट्रूस; एलिजाबेथ ट्रस | লিজ ট্রাস; এলিজাবেথ ট্রাস | Лиз Трасс; Элизабет Трасс
rishi-sunak | GB | minister 2020-02-13/2022-07-05; head-of-government 2022-10-25/2024-07-05 | Rishi Sunak | ऋषि सुनक; ऋषि सुनाक | ঋষি সুনাক; ঋষি সুনক | Риши Сунак
keir-starmer | GB | legislator 2020-04-04/2024-07-05; head-of-government 2024-07-05/.. | Keir Starmer | कीर स्टार्मर; केअर स्टार्मर; किएर स्टार्मर; कीर स्टारमर; केर स्टार्मर; कीएर स्टार्मर | কিয়ার স্টারমার; কেয়ার স্টারমার; কিয়ার স্টার্মার; কিয়ের স্টারমার; কিয়ের স্টার্মার | Кир Стармер; Кейр Стармер
douglas-hurd | GB | foreign-minister 1989-10-26/1995-07-05 | Douglas Hurd | डगलस हर्ड | ডগলাস হার্ড | Дуглас Хёрд; Дуглас Херд
malcolm-rifkind | GB | defence-minister 1992-04-10/1995-07-05; foreign-minister 1995-07-05/1997-05-02 | Malcolm Rifkind | मैल्कम रिफकाइंड | ম্যালকম রিফকিন্ড | Малколм Рифкинд
robin-cook | GB | foreign-minister 1997-05-02/2001-06-08 | Robin Cook | रॉबिन कुक | রবিন কুক | Робин Кук
jack-straw | GB | foreign-minister 2001-06-08/2006-05-05 | Jack Straw | जैक स्ट्रॉ | জ্যাক স্ট্র | Джек Стро
margaret-beckett | GB | foreign-minister 2006-05-05/2007-06-27 | Margaret Beckett | मार्गरेट बेकेट | মার্গারেট বেকেট | Маргарет Бекетт
david-miliband | GB | foreign-minister 2007-06-28/2010-05-11 | David Miliband | डेविड मिलिबैंड; डेविड मिलीबैंड | ডেভিড মিলিব্যান্ড | Дэвид Милибэнд
william-hague | GB | foreign-minister 2010-05-12/2014-07-14 | William Hague | विलियम हेग () | উইলিয়াম হেগ () | Уильям Хейг; Уильям Хейг (Хейг)
philip-hammond | GB | defence-minister 2011-10-14/2014-07-15; foreign-minister 2014-07-15/2016-07-13; minister 2016-07-13/2019-07-24 | Philip Hammond | फिलिप हैमंड; फिलिप हैमण्ड | ফিলিপ হ্যামন্ড | Филип Хэммонд; Филип Хаммонд
jeremy-hunt | GB | foreign-minister 2018-07-09/2019-07-24; minister 2022-10-14/2024-07-05 | Jeremy Hunt | जेरेमी हंट; जेरमी हंट | জেরেমি হান্ট | Джереми Хант
dominic-raab | GB | foreign-minister 2019-07-24/2021-09-15; deputy-head-of-government 2021-09-15/2022-09-06; deputy-head-of-government 2022-10-25/2023-04-21 | Dominic Raab | डोमिनिक राब; डोमिनिक रैब; डॉमिनिक राब | ডমিনিক রাব; ডোমিনিক রাব; ডমিনিক র‍্যাব | Доминик Рааб
james-cleverly | GB | foreign-minister 2022-09-06/2023-11-13; minister 2023-11-13/2024-07-05 | James Cleverly | जेम्स क्लेवरली; जेम्स क्लैवर्ली | জেমস ক্লেভারলি | Джеймс Клеверли
david-lammy | GB | foreign-minister 2024-07-05/2025-09-05; deputy-head-of-government 2025-09-05/.. | David Lammy | डेविड लैमी; डेविड लैम्मी; डेविड लेमी | ডেভিড ল্যামি; ডেভিড লেমি | Дэвид Лэмми; Дэвид Ламми
yvette-cooper | GB | minister 2024-07-05/2025-09-05; foreign-minister 2025-09-05/.. | Yvette Cooper | यवेट कूपर; यिवेट कूपर; इवेट कूपर; यवेटे कूपर | ইভেট কুপার; ইয়েভেট কুপার; ইভেত কুপার | Иветт Купер
angela-rayner | GB | deputy-head-of-government 2024-07-05/2025-09-05 | Angela Rayner | एंजेला रेनर; एंजेला रेयनर | অ্যাঞ্জেলা রেনার; অ্যাঞ্জেলা রেইনার | Анджела Рейнер; Анджела Рэйнер
nick-clegg | GB | deputy-head-of-government 2010-05-11/2015-05-08 | Nick Clegg | निक क्लेग | নিক ক্লেগ | Ник Клегг
john-prescott | GB | deputy-head-of-government 1997-05-02/2007-06-27 | John Prescott | जॉन प्रेस्कॉट | জন প্রেসকট | Джон Прескотт
oliver-dowden | GB | deputy-head-of-government 2023-04-21/2024-07-05 | Oliver Dowden | ओलिवर डाउडेन; ओलिवर डोडेन | অলিভার ডাউডেন | Оливер Дауден
george-robertson | GB | defence-minister 1997-05-02/1999-10-11 | George Robertson | जॉर्ज रॉबर्टसन | জর্জ রবার্টসন | Джордж Робертсон
geoff-hoon | GB | defence-minister 1999-10-11/2005-05-06 | Geoff Hoon; Geoffrey Hoon | ज्योफ हून; जेफ हून | জিওফ হুন; জেফ হুন | Джефф Хун; Джеффри Хун
john-reid | GB | defence-minister 2005-05-06/2006-05-05; minister 2006-05-05/2007-06-27 | John Reid | जॉन रीड | জন রিড | Джон Рид ()
des-browne | GB | defence-minister 2006-05-05/2008-10-03 | Des Browne | डेस ब्राउन | ডেস ব্রাউন | Дес Браун
john-hutton | GB | defence-minister 2008-10-03/2009-06-05 | John Hutton | जॉन हटन | জন হাটন | Джон Хаттон
bob-ainsworth | GB | defence-minister 2009-06-05/2010-05-11 | Bob Ainsworth | बॉब एन्सवर्थ | বব আইন্সওয়ার্থ | Боб Эйнсуорт
liam-fox | GB | defence-minister 2010-05-12/2011-10-14; minister 2016-07-13/2019-07-24 | Liam Fox () | लियाम फॉक्स () | লিয়াম ফক্স () | Лиам Фокс
michael-fallon | GB | defence-minister 2014-07-15/2017-11-01 | Michael Fallon | माइकल फॉलन; माइकल फैलन | মাইকেল ফ্যালন; মাইকেল ফ্যালোন | Майкл Фэллон; Майкл Фаллон
gavin-williamson | GB | defence-minister 2017-11-02/2019-05-01 | Gavin Williamson | गेविन विलियमसन; गैविन विलियमसन | গ্যাভিন উইলিয়ামসন | Гэвин Уильямсон
penny-mordaunt | GB | defence-minister 2019-05-01/2019-07-24 | Penny Mordaunt | पेनी मोर्डंट; पेनी मॉर्डन्ट | পেনি মরডান্ট; পেনি মরডন্ট | Пенни Мордонт
ben-wallace | GB | defence-minister 2019-07-24/2023-08-31 | Ben Wallace | बेन वालेस; बेन वॉलेस | বেন ওয়ালেস | Бен Уоллес
grant-shapps | GB | defence-minister 2023-08-31/2024-07-05 | Grant Shapps | ग्रांट शाप्स; ग्रांट शैप्स | গ্রান্ট শ্যাপস | Грант Шэппс; Грант Шаппс
john-healey | GB | defence-minister 2024-07-05/.. | John Healey | जॉन हीली; जॉन हेली | জন হিলি; জন হেলি | Джон Хили
alistair-darling | GB | minister 2007-06-28/2010-05-11 | Alistair Darling () | एलिस्टेयर डार्लिंग () | অ্যালিস্টার ডার্লিং () | Алистер Дарлинг
george-osborne | GB | minister 2010-05-11/2016-07-13 | George Osborne | जॉर्ज ओसबोर्न; जॉर्ज ऑसबोर्न | জর্জ অসবর্ন | Джордж Осборн
rachel-reeves | GB | minister 2024-07-05/.. | Rachel Reeves | रेचल रीव्स; राहेल रीव्स; रैचेल रीव्स | র‍্যাচেল রিভস; রেচেল রিভস | Рэйчел Ривз; Рейчел Ривз; Рэйчел Ривс
jonathan-reynolds | GB | minister 2024-07-05/2025-09-05 | Jonathan Reynolds | जोनाथन रेनॉल्ड्स | জোনাথন রেনল্ডস | Джонатан Рейнольдс
peter-kyle | GB | minister 2024-07-05/.. | Peter Kyle | पीटर काइल | পিটার কাইল | Питер Кайл
kemi-badenoch | GB | minister 2022-09-06/2024-07-05; legislator 2024-11-02/.. | Kemi Badenoch | केमी बेडेनोच; केमी बैडनोच; केमी बाडेनोक | কেমি ব্যাডেনক; কেমি বেডেনোচ | Кеми Баденок; Кеми Бейденок
priti-patel | GB | minister 2016-07-14/2017-11-08; minister 2019-07-24/2022-09-06 | Priti Patel () | प्रीति पटेल (); प्रीती पटेल () | প্রীতি প্যাটেল (); প্রীতি পটেল (); প্রীতি পাটেল () | Прити Патель (); Прити Пател ()
alok-sharma | GB | minister 2019-07-24/2022-10-25 | Alok Sharma () | आलोक शर्मा () | অলোক শর্মা () | Алок Шарма ()
suella-braverman | GB | minister 2022-09-06/2022-10-19; minister 2022-10-25/2023-11-13 | Suella Braverman | सुएला ब्रेवरमैन; सुएला ब्रेवरमेन | সুয়েলা ব্র্যাভারম্যান; সুয়েলা ব্রাভারম্যান | Суэлла Браверман
shabana-mahmood | GB | minister 2024-07-05/.. | Shabana Mahmood () | शबाना महमूद () | শাবানা মাহমুদ (); শাবানা মাহমুদা () | Шабана Махмуд ()
ed-miliband | GB | minister 2008-10-03/2010-05-11; legislator 2010-09-25/2015-05-08; minister 2024-07-05/.. | Ed Miliband | एड मिलिबैंड; एड मिलीबैंड | এড মিলিব্যান্ড | Эд Милибэнд
mark-field | GB | official 2017-06/2019-07 | Mark Field () | मार्क फील्ड () | মার্ক ফিল্ড () | Марк Филд
tariq-ahmad | GB | official 2017-06/2024-07-05 | Tariq Ahmad (); Lord Tariq Ahmad (); Lord Ahmad () | तारिक अहमद (); लॉर्ड तारिक अहमद () | তারিক আহমেদ (); লর্ড তারিক আহমেদ (); তারিক আহমাদ (); লর্ড আহমেদ () | Тарик Ахмад ()
anne-marie-trevelyan | GB | minister 2020-02/2020-09; minister 2021-09-15/2022-09-06; official 2022-10/2024-07-05 | Anne-Marie Trevelyan | ऐनी-मैरी ट्रेवेलियन; ऐनी मैरी ट्रेवेलियन | অ্যান-মারি ট্রেভেলিয়ান; অ্যান মারি ট্রেভেলিয়ান | Энн-Мари Тревельян
catherine-west | GB | official 2024-07-09/2025-09 | Catherine West () | कैथरीन वेस्ट () | ক্যাথরিন ওয়েস্ট () | Кэтрин Уэст
seema-malhotra | GB | official 2024-07/.. | Seema Malhotra | सीमा मल्होत्रा | সীমা মালহোত্রা | Сима Малхотра
tulip-siddiq | GB | legislator 2015-05-07/..; official 2024-07-09/2025-01-14 | Tulip Siddiq; Tulip Siddiq (Tulip); Tulip Rizwana Siddiq | ट्यूलिप सिद्दीक; ट्यूलिप सिद्दीकी | টিউলিপ সিদ্দিক (টিউলিপ); টিউলিপ রিজওয়ানা সিদ্দিক (টিউলিপ) | Тьюлип Сиддик; Тюлип Сиддик
rushanara-ali | GB | legislator 2010-05-06/..; envoy 2016-04/2024 | Rushanara Ali () | रुशनारा अली () | রুশনারা আলী (); রুশনারা আলি () | Рушанара Али ()
rosie-winterton | GB | envoy 2025-01/.. | Rosie Winterton; Baroness Rosie Winterton; Baroness Winterton | रोजी विंटरटन | রোজি উইন্টারটন; ব্যারোনেস রোজি উইন্টারটন; ব্যারোনেস উইন্টারটন | Рози Уинтертон
jonathan-powell | GB | official 1997-05/2007-06; envoy 2024-09/2024-11; security-adviser 2024-12/.. | Jonathan Powell | जोनाथन पॉवेल; जोनाथन पावेल | জোনাথন পাওয়েল | Джонатан Пауэлл
tim-barrow | GB | ambassador 2011-11/2016-01; official 2020-09/2022-09; security-adviser 2022-09/2024-11 | Tim Barrow | टिम बैरो | টিম ব্যারো | Тим Барроу
stephen-lovegrove | GB | security-adviser 2021-03/2022-09 | Stephen Lovegrove | स्टीफन लवग्रोव | স্টিফেন লাভগ্রোভ | Стивен Лавгроув
mark-sedwill | GB | security-adviser 2017-04/2020-09 | Mark Sedwill | मार्क सेडविल | মার্ক সেডউইল | Марк Седвилл
philip-barton | GB | ambassador 2014-01/2016; ambassador 2020-07/2020-08; official 2020-09/2025-01 | Philip Barton | फिलिप बार्टन | ফিলিপ বার্টন | Филип Бартон
oliver-robbins | GB | official 2025-01/.. | Oliver Robbins; Olly Robbins | ओलिवर रॉबिन्स; ओली रॉबिन्स | অলিভার রবিন্স; অলি রবিন্স | Оливер Роббинс; Олли Роббинс
dominic-asquith | GB | ambassador 2016-04/2020-01 | Dominic Asquith | डोमिनिक एस्क्विथ | ডমিনিক অ্যাসকুইথ | Доминик Асквит
alex-ellis | GB | ambassador 2021-01/2024-04 | Alex Ellis | एलेक्स एलिस; अलेक्स एलिस | অ্যালেক্স এলিস; আলেক্স এলিস | Алекс Эллис
lindy-cameron | GB | ambassador 2024-06/.. | Lindy Cameron | लिंडी कैमरन; लिंडी कैमरून | লিন্ডি ক্যামেরন | Линди Кэмерон
sarah-cooke | GB | ambassador 2023-04/.. | Sarah Cooke; Sarah Catherine Cooke | सारा कुक; सारा कूक () | সারাহ কুক; সারাহ ক্যাথেরিন কুক; সারা কুক | Сара Кук
robert-chatterton-dickson | GB | ambassador 2019-03/2023-03 | Robert Chatterton Dickson; Robert Dickson | रॉबर्ट चैटरटन डिकसन | রবার্ট চ্যাটারটন ডিকসন; রবার্ট ডিকসন; রবার্ট সি ডিকসন | Роберт Чаттертон Диксон
jane-marriott | GB | ambassador 2019-09/2023-07; ambassador 2023-07/.. | Jane Marriott | जेन मैरियट | জেন ম্যারিয়ট | Джейн Марриотт
christian-turner | GB | ambassador 2019-12/2023-01; ambassador 2026-02/.. | Christian Turner | क्रिश्चियन टर्नर; क्रिस्टियन टर्नर | ক্রিশ্চিয়ান টার্নার | Кристиан Тернер
deborah-bronnert | GB | ambassador 2020-01/2023-11 | Deborah Bronnert | डेबोरा ब्रोनर्ट | ডেবোরা ব্রোনার্ট | Дебора Броннерт
nigel-casey | GB | ambassador 2023-11/.. | Nigel Casey | नाइजेल केसी | নাইজেল কেসি | Найджел Кейси
karen-pierce | GB | ambassador 2018-03/2020-03; ambassador 2020-03/2025-02; envoy 2025/.. | Karen Pierce | करेन पियर्स; कैरन पियर्स | কারেন পিয়ার্স | Карен Пирс
barbara-woodward | GB | ambassador 2015-02/2020-09; ambassador 2020-12/2025 | Barbara Woodward | बारबरा वुडवर्ड | বারবারা উডওয়ার্ড | Барбара Вудворд
peter-mandelson | GB | minister 1998-07/1998-12; minister 2008-10-03/2010-05-11; ambassador 2025-02-10/2025-09-11 | Peter Mandelson; Lord Mandelson | पीटर मैंडेलसन; पीटर मेंडलसन | পিটার ম্যান্ডেলসন; পিটার মান্ডেলসন | Питер Мандельсон
nigel-farage | GB | legislator 2024-07-04/.. | Nigel Farage | नाइजेल फराज; नाइजल फराज; नाइजेल फैराज | নাইজেল ফারাজ; নাইজেল ফারাজে | Найджел Фарадж; Найджел Фараж
jeremy-corbyn | GB | legislator 2015-09-12/2020-04-04 | Jeremy Corbyn | जेरेमी कॉर्बिन; जेरमी कोर्बिन | জেরেমি করবিন | Джереми Корбин
sadiq-khan | GB | official 2016-05-09/.. | Sadiq Khan () | सादिक खान () | সাদিক খান () | Садик Хан ()
alison-blake | GB | ambassador 2016-01/2019-02 | Alison Blake | एलिसन ब्लेक | অ্যালিসন ব্লেক; এলিসন ব্লেক | Элисон Блейк
hugo-swire | GB | official 2012-09/2016-07 | Hugo Swire | ह्यूगो स्वायर | হুগো সোয়ার; হুগো সোয়াইর | Хьюго Суайр
# France
thierry-breton-fr | FR | minister 2005-02-25/2007-05-16 | Thierry Breton | थिएरी ब्रेटन; थियरी ब्रेटन; थियरी ब्रेटोन | থিয়েরি ব্রেতোঁ; থিয়েরি ব্রেটন | Тьерри Бретон
francois-mitterrand | FR | head-of-state 1981-05-21/1995-05-17 | Francois Mitterrand | फ्रांस्वा मितरां; फ्रांस्वा मितेरां | ফ্রাঁসোয়া মিতেরাঁ; ফ্রাঁসোয়া মিতেরঁ | Франсуа Миттеран
jacques-chirac | FR | head-of-government 1986-03-20/1988-05-10; head-of-state 1995-05-17/2007-05-16 | Jacques Chirac | जैक शिराक; जाक शिराक; ज्याक शिराक | জাক শিরাক; জ্যাক শিরাক | Жак Ширак
nicolas-sarkozy | FR | minister 2002-05-07/2007-03-26; head-of-state 2007-05-16/2012-05-15 | Nicolas Sarkozy | निकोलस सरकोजी; निकोला सरकोजी; निकोलस सार्कोजी | নিকোলা সারকোজি; নিকোলাস সারকোজি; নিকোলাস সারকোজী | Николя Саркози
francois-hollande | FR | head-of-state 2012-05-15/2017-05-14 | Francois Hollande | फ्रांस्वा ओलांद; फ्रांस्वा ओलांदे; फ्रांस्वा होलांद; फ्रांसुआ ओलांद; फ्रांकोइस ओलांद; फ्रांस्वा ओलॉन्द | ফ্রাঁসোয়া ওলাঁদ; ফ্রাঁসোয়া ওঁলাদ; ফ্রাঁসোয়া ওলান্দ; ফ্রাঁসোয়া অলাঁদ | Франсуа Олланд
emmanuel-macron | FR | minister 2014-08-26/2016-08-30; head-of-state 2017-05-14/.. | Emmanuel Macron | इमैनुएल मैक्रों; एमैनुएल मैक्रों; इमैनुअल मैक्रों; इमानुएल मैक्रों; एमानुएल मैक्रों; इमैनुएल मैक्रोन; इमैन्युअल मैक्रों | ইমানুয়েল মাখোঁ; এমানুয়েল মাখোঁ; ইমানুয়েল ম্যাক্রোঁ; এমানুয়েল ম্যাক্রোঁ; ইমানুয়েল ম্যাক্রো; ইমানুয়েল মাক্রোঁ; ইমানুয়েল ম্যাক্রন; এমানুয়েল মাক্রোঁ; ইমানুয়েল মাকরঁ; এমানুয়েল মাকরঁ | Эмманюэль Макрон; Эммануэль Макрон; Эмманюэль Макрон (Макрон)
edith-cresson | FR | head-of-government 1991-05-15/1992-04-02 | Edith Cresson | एडिथ क्रेसन | এডিথ ক্রেসোঁ | Эдит Крессон
pierre-beregovoy | FR | head-of-government 1992-04-02/1993-03-29 | Pierre Beregovoy | पियरे बेरेगोवॉय | পিয়ের বেরেগোভোয়া | Пьер Береговуа
edouard-balladur | FR | head-of-government 1993-03-29/1995-05-17 | Edouard Balladur | एडुआर्ड बालादुर | এদুয়ার বালাদুর | Эдуар Балладюр
alain-juppe | FR | foreign-minister 1993-03-29/1995-05-17; head-of-government 1995-05-17/1997-06-02; defence-minister 2010-11-14/2011-02-27; foreign-minister 2011-02-27/2012-05-15 | Alain Juppe | एलन जुपे; एलेन जुप्पे; आलां जुप्पे | আলাঁ জুপ্পে; আলাঁ জুপে; অ্যালাঁ জুপে | Ален Жюппе
lionel-jospin | FR | head-of-government 1997-06-02/2002-05-06 | Lionel Jospin | लियोनेल जोस्पिन; लियोनेल जोस्पां | লিওনেল জসপাঁ; লিওনেল জোসপাঁ | Лионель Жоспен
jean-pierre-raffarin | FR | head-of-government 2002-05-06/2005-05-31 | Jean-Pierre Raffarin | ज्यां-पियरे राफारिन; ज्यां पियरे राफारां | জ্যঁ-পিয়েরে রাফারাঁ; জঁ পিয়ের রাফারাঁ | Жан-Пьер Раффарен
dominique-de-villepin | FR | foreign-minister 2002-05-07/2004-03-31; head-of-government 2005-05-31/2007-05-17 | Dominique de Villepin (de Villepin); Dominique de Villepin | डोमिनिक डे विलपिन; डोमिनिक द विलपां | দোমিনিক দ্য ভিলপাঁ; ডমিনিক দ্য ভিলপাঁ | Доминик де Вильпен (де Вильпен); Доминик де Вильпен
francois-fillon | FR | head-of-government 2007-05-17/2012-05-15 | Francois Fillon | फ्रांस्वा फियों; फ्रांस्वा फिलों; फ्रांस्वा फियोन | ফ্রাঁসোয়া ফিয়োঁ; ফ্রাঁসোয়া ফিলোঁ | Франсуа Фийон
jean-marc-ayrault | FR | head-of-government 2012-05-15/2014-03-31; foreign-minister 2016-02-11/2017-05-10 | Jean-Marc Ayrault | ज्यां-मार्क एरॉल्ट; ज्यां मार्क एरो; जीन-मार्क ऐरॉल्ट | জঁ-মার্ক এরো; জ্যঁ মার্ক আয়রল্ট; জ্যঁ-মার্ক এরো | Жан-Марк Эро
manuel-valls | FR | head-of-government 2014-03-31/2016-12-06; minister 2024-12-23/2025-10 | Manuel Valls | मैनुअल वाल्स; मैनुएल वाल्स | মানুয়েল ভালস; ম্যানুয়েল ভলস | Манюэль Вальс; Мануэль Вальс
bernard-cazeneuve | FR | minister 2014-04-02/2016-12-06; head-of-government 2016-12-06/2017-05-15 | Bernard Cazeneuve | बर्नार्ड कैजेनेव; बर्नार्ड काजेनोव | বার্নার্ড কাজেনুভ; বের্নার কাজনভ | Бернар Казнёв
edouard-philippe | FR | head-of-government 2017-05-15/2020-07-03 | Edouard Philippe () | एडवर्ड फिलिप (); एडुआर्ड फिलिप (); एदुआर फिलिप () | এদুয়ার ফিলিপ (); এদুয়ার্দ ফিলিপ (); এডুয়ার্ড ফিলিপ () | Эдуар Филипп ()
jean-castex | FR | head-of-government 2020-07-03/2022-05-16 | Jean Castex | ज्यां कास्ते; जीन कैस्टेक्स; ज्यां कैस्टेक्स | জঁ কাস্তেক্স; জ্যাঁ ক্যাসটেক্স; জ্যঁ কাস্তেক্স | Жан Кастекс
elisabeth-borne | FR | head-of-government 2022-05-16/2024-01-09; minister 2024-12-23/2025-10 | Elisabeth Borne | एलिजाबेथ बोर्न; एलिजाबेथ बोर्ने | এলিজাবেথ বর্ন; এলিজাবেথ বোর্ন; এলিজাবেথ বোর্নে | Элизабет Борн
gabriel-attal | FR | head-of-government 2024-01-09/2024-09-05 | Gabriel Attal | गेब्रियल अट्टल; गेब्रियल अटाल; गैब्रियल अटल; गेब्रियल अटल | গ্যাব্রিয়েল আতাল; গ্যাব্রিয়েল আত্তাল; গাব্রিয়েল আতাল | Габриэль Атталь; Габриэль Аттал
michel-barnier | FR | foreign-minister 2004-03-31/2005-06-02; head-of-government 2024-09-05/2024-12-13 | Michel Barnier | मिशेल बार्नियर; माइकल बार्नियर; मिशेल बर्नियर | মিশেল বার্নিয়ে; মিশেল বার্নিয়ার; মাইকেল বার্নিয়ার | Мишель Барнье
francois-bayrou | FR | head-of-government 2024-12-13/2025-09-09 | Francois Bayrou | फ्रांस्वा बायरू; फ्रांस्वा बेरू; फ्रांस्वा बैरू; फ्रेंकोइस बायरू | ফ্রাঁসোয়া বাইরু; ফ্রাঁসোয়া বায়রু; ফ্রাঁসোয়া বেইরু | Франсуа Байру
sebastien-lecornu | FR | defence-minister 2022-05-20/2025-09-09; head-of-government 2025-09-09/.. | Sebastien Lecornu | सेबेस्टियन लेकोर्नु; सेबेस्टियन लेकोर्नू; सेबेस्टियन लेकार्नु; सेबेस्टियन लेकॉर्नू; सेबास्टियन लेकोर्नू | সেবাস্তিয়ান লেকর্নু; সেবাস্তিয়াঁ লকোর্নু; সেবাস্তিয়ান লেকর্নো; সেবাস্টিয়ান লেকর্নু; সেবাস্তিয়ান লেকোর্নু | Себастьян Лекорню
roland-dumas | FR | foreign-minister 1988-05-10/1993-03-29 | Roland Dumas | रोलां डुमा; रोलैंड डुमास | রোলাঁ দুমা | Ролан Дюма
herve-de-charette | FR | foreign-minister 1995-05-18/1997-06-02 | Herve de Charette (de Charette) | हर्वे डे शारेट | এরভে দ্য শারেত | Эрве де Шаретт (де Шаретт)
hubert-vedrine | FR | foreign-minister 1997-06-04/2002-05-06 | Hubert Vedrine | ह्यूबर्ट वेद्रिन; ह्यूबर्ट वेड्रिन | উবেয়ার ভেদ্রিন; হিউবার্ট ভেদ্রিন | Юбер Ведрин
philippe-douste-blazy | FR | foreign-minister 2005-06-02/2007-05-15 | Philippe Douste-Blazy | फिलिप दूस्त-ब्लाजी | ফিলিপ দুস্ত-ব্লাজি | Филипп Дуст-Блази
bernard-kouchner | FR | envoy 1999-07/2001-01; foreign-minister 2007-05-18/2010-11-13 | Bernard Kouchner | बर्नार्ड कुशनर; बर्नार्ड कोचनर | বার্নার্ড কুশনার; বের্নার কুশনের | Бернар Кушнер
michele-alliot-marie | FR | defence-minister 2002-05-07/2007-05-18; minister 2007-05-18/2010-11-14; foreign-minister 2010-11-14/2011-02-27 | Michele Alliot-Marie | मिशेल एलियट-मैरी; मिशेल आलियो मारी | মিশেল অ্যালিও-মারি; মিশেল আলিও-মারি | Мишель Аллио-Мари; Мишель Альо-Мари
laurent-fabius | FR | head-of-government 1984-07-17/1986-03-20; foreign-minister 2012-05-16/2016-02-11 | Laurent Fabius | लॉरेंट फैबियस; लोरां फैबियस; लॉरेंट फेबियस | লরাঁ ফাবিউস; লরেন্ট ফ্যাবিয়াস; লরেন্ট ফ্যাবিউস; লোরাঁ ফাবিউস | Лоран Фабиус
jean-yves-le-drian | FR | defence-minister 2012-05-16/2017-05-10; foreign-minister 2017-05-17/2022-05-20; envoy 2023-06/.. | Jean-Yves Le Drian (Le Drian) | ज्यां-यवेस ले ड्रियन (ले ड्रियन); ज्यां इव ले द्रीयां (ले द्रीयां); ज्यां येव्स ले ड्रियान (ले ड्रियान); जीन-यवेस ले ड्रियन (ले ड्रियन); ज्यां-ईव लु द्रियां (लु द्रियां) | জঁ-ইভ ল্য দ্রিয়ঁ (ল্য দ্রিয়ঁ); জ্যঁ-ইভেস লে দ্রিয়ান (লে দ্রিয়ান); জঁ ইভ লে দ্রিয়াঁ (লে দ্রিয়াঁ) | Жан-Ив Ле Дриан (Ле Дриан)
catherine-colonna | FR | foreign-minister 2022-05-20/2024-01-11 | Catherine Colonna | कैथरीन कोलोना; कैथरीन कोलोन्ना; कैथरीन कोलोना | ক্যাথরিন কোলোনা; কাথরিন কোলোনা; ক্যাথেরিন কলোনা | Катрин Колонна
stephane-sejourne | FR | foreign-minister 2024-01-11/2024-09-21 | Stephane Sejourne | स्टीफन सेजॉर्न; स्टीफन सेजॉर्ने; स्टेफन सेजोर्न | স্টেফান সেজোর্ন; স্তেফান সেজুর্নে | Стефан Сежурне
jean-noel-barrot | FR | foreign-minister 2024-09-21/.. | Jean-Noel Barrot | ज्यां-नोएल बैरोट; ज्यां-नोएल बारो; जीन-नोएल बैरोट; ज्यां नोएल बैरो | জঁ-নোয়েল বারো; জ্যঁ-নোয়েল বারো; জ্যাঁ-নোয়েল ব্যারট; জঁ নোয়েল বারো; জ্যঁ-নোয়েল ব্যারো | Жан-Ноэль Барро
alain-richard | FR | defence-minister 1997-06-04/2002-05-06 | Alain Richard | एलन रिचर्ड | আলাঁ রিশার | Ален Ришар
herve-morin | FR | defence-minister 2007-05-18/2010-11-14 | Herve Morin | हर्वे मोरिन | এরভে মোরাঁ | Эрве Морен
gerard-longuet | FR | defence-minister 2011-02-27/2012-05-15 | Gerard Longuet | जेरार्ड लोंगुए | জেরার লঁগে | Жерар Лонге
sylvie-goulard | FR | defence-minister 2017-05-17/2017-06-21 | Sylvie Goulard | सिल्वी गोलार्ड | সিলভি গুলার | Сильви Гулар
florence-parly | FR | defence-minister 2017-06-21/2022-05-20 | Florence Parly | फ्लोरेंस पार्ली; फ्लोरेंस पारले | ফ্লোরেন্স পার্লি; ফ্লোরঁস পার্লি | Флоранс Парли
catherine-vautrin | FR | minister 2024-01-11/2025-10-05; defence-minister 2025-10-12/.. | Catherine Vautrin | कैथरीन वॉट्रिन; कैथरीन वोट्रिन | ক্যাথরিন ভোত্রাঁ; ক্যাথরিন ভট্রিন | Катрин Вотрен
christine-lagarde | FR | minister 2007-06-19/2011-06-29 | Christine Lagarde | क्रिस्टीन लेगार्ड; क्रिस्टीन लगार्ड; क्रिस्टीन लागार्ड; क्रिस्टिन लगार्द | ক্রিস্টিন লাগার্ড; ক্রিস্টিন লাগার্দ; ক্রিস্টিনা লাগার্দে | Кристин Лагард
bruno-le-maire | FR | minister 2017-05-17/2024-09-21 | Bruno Le Maire (Le Maire) | ब्रूनो ले मायेर (ले मायेर); ब्रूनो ले मायर (ले मायर); ब्रूनो ले मैरे (ले मैरे) | ব্রুনো ল্য মেয়ার (ল্য মেয়ার); ব্রুনো লে মায়ার (লে মায়ার); ব্রুনো লে মেয়ার (লে মেয়ার) | Брюно Ле Мэр (Ле Мэр); Бруно Ле Мэр (Ле Мэр)
michel-sapin | FR | minister 2014-04-02/2017-05-10 | Michel Sapin | मिशेल सापिन; मिशेल सापां | মিশেল সাপাঁ | Мишель Сапен
segolene-royal | FR | minister 2014-04-02/2017-05-10 | Segolene Royal () | सेगोलेन रॉयल (); सेगोलेन रोयाल | সেগোলেন রয়্যাল (); সেগোলেন রোয়াইয়াল | Сеголен Руаяль
gerald-darmanin | FR | minister 2017-05-17/.. | Gerald Darmanin | गेराल्ड डारमैनिन; जेराल्ड दारमानिन | জেরাল্ড দারমানাঁ; জেরাল্ড দারমানিন | Жеральд Дарманен
emmanuel-bonne | FR | official 2019-05/.. | Emmanuel Bonne | इमैनुएल बोन (); इमैनुएल बॉन; एमैनुएल बोने | ইমানুয়েল বোন (); ইমানুয়েল বন (); এমানুয়েল বন () | Эмманюэль Бонн; Эммануэль Бонн
jean-baptiste-lemoyne | FR | official 2017-06/2022-05 | Jean-Baptiste Lemoyne | ज्यां-बैप्टिस्ट लेमोयने; जीन बैप्टिस्ट लेमोयने | জঁ-বাতিস্ত লেমোইন | Жан-Батист Лемуан
marine-le-pen | FR | legislator 2017-06-18/.. | Marine Le Pen (Le Pen) | मरीन ले पेन (ले पेन); मरिन ले पेन (ले पेन); मैरिन ली पेन (ली पेन) | মারিন লো পেন (লো পেন); মেরিন লে পেন (লে পেন); মারিঁ লো পেন (লো পেন); ম্যারিন লে পেন (লে পেন) | Марин Ле Пен (Ле Пен)
emmanuel-lenain | FR | ambassador 2019-09/2023-08 | Emmanuel Lenain | इमैनुएल लेनैन; इमैनुएल लेनिन | ইমানুয়েল লেনাইন; ইমানুয়েল লেনাঁ | Эмманюэль Ленен
thierry-mathou | FR | ambassador 2023-08/.. | Thierry Mathou | थिएरी माथू; थियरी माथौ | থিয়েরি মাথু | Тьерри Мату
marie-masdupuy | FR | ambassador 2021-10/2025-08 | Marie Masdupuy | मैरी मासदुपुय | মারি মাসদুপুই | Мари Масдюпюи
pierre-levy | FR | ambassador 2020-01/2024-11 | Pierre Levy | पियरे लेवी | পিয়ের লেভি | Пьер Леви
jean-marc-sere-charlet | FR | ambassador 2025-09/.. | Jean-Marc Sere-Charlet | ज्यां-मार्क सेरे-शार्ले | জঁ-মার্ক সেরে-শার্লে; জ্যঁ-মার্ক সেরে-শার্লেট | Жан-Марк Сере-Шарле
# Germany
ursula-von-der-leyen-de | DE | defence-minister 2013-12-17/2019-07-17 | Ursula von der Leyen (von der Leyen) | उर्सुला वॉन डेर लेयेन (वॉन डेर लेयेन); उर्सुला वॉन डेर लेयेन (लेयेन); उर्सुला वॉन डेर लियेन (लियेन); उर्सुला फॉन डेर लाएन (फॉन डेर लाएन); उर्सुला वोन डेर लेयेन (वोन डेर लेयेन); उर्सुला वान डेर लेयेन (वान डेर लेयेन); उर्सुला वॉन डेर लेन (वॉन डेर लेन); उर्सुला वॉन डेर लेयन (लेयन) | উরসুলা ভন ডার লিয়েন (ভন ডার লিয়েন); উরসুলা ভন ডার লেয়েন (ভন ডার লেয়েন); উরসুলা ফন ডার লাইয়েন (ফন ডার লাইয়েন); উরসুলা ফন ডের লায়েন (ফন ডের লায়েন); উরসুলা ফন ডার লায়েন (ফন ডার লায়েন); উরসুলা ভন ডের লেয়েন (ভন ডের লেয়েন); উরসুলা ফন ডার লিয়েন (ফন ডার লিয়েন); উরসুলা ভন ডার লিয়েন (লিয়েন); উরসুলা ভন ডার লেয়েন (লেয়েন); উরসুলা ভনডার লিয়েন | Урсула фон дер Ляйен (фон дер Ляйен); Урсула фон дер Лейен (фон дер Лейен)
konrad-adenauer | DE | head-of-government 1949-09-15/1963-10-16 | Konrad Adenauer | कोनराड एडेनॉयर | কনরাড আডেনাওয়ার | Конрад Аденауэр
willy-brandt | DE | head-of-government 1969-10-22/1974-05-07 | Willy Brandt | विली ब्रांट | ভিলি ব্রান্ট | Вилли Брандт
helmut-schmidt | DE | head-of-government 1974-05-16/1982-10-01 | Helmut Schmidt | हेल्मुट श्मिट | হেলমুট স্মিট | Гельмут Шмидт
helmut-kohl | DE | head-of-government 1982-10-01/1998-10-27 | Helmut Kohl | हेल्मुट कोल; हेलमुट कोल | হেলমুট কোল () | Гельмут Коль
gerhard-schroeder | DE | head-of-government 1998-10-27/2005-11-22 | Gerhard Schroeder; Gerhard Schröder | गेरहार्ड श्रोडर; गेरहार्ड श्रोएडर; गेर्हार्ड श्रोएडर | গেরহার্ড শ্রোয়েডার; গেরহার্ড শ্রোডার; গেরহার্ড শ্র্যোডার | Герхард Шрёдер
angela-merkel | DE | head-of-government 2005-11-22/2021-12-08 | Angela Merkel | एंजेला मर्केल; अंगेला मर्केल; एंजेला मार्केल; अंजेला मर्केल; एंगेला मर्केल; आंगेला मैर्केल | আঙ্গেলা মের্কেল; অ্যাঞ্জেলা মার্কেল; অ্যাঙ্গেলা মের্কেল; অ্যাঙ্গেলা মার্কেল; আঙ্গেলা ম্যার্কেল; এঞ্জেলা মার্কেল | Ангела Меркель
olaf-scholz | DE | minister 2018-03-14/2021-12-08; deputy-head-of-government 2018-03-14/2021-12-08; head-of-government 2021-12-08/2025-05-06 | Olaf Scholz | ओलाफ शोल्ज; ओलाफ स्कोल्ज; ओलाफ शॉल्ज; ओलाफ शोल्ट्स; ओलाफ़ शॉल्त्स; ओलाफ स्कोल्ज़; ओलाफ शुल्ज | ওলাফ শলৎস; ওলাফ শলৎজ; ওলাফ শোলজ; ওলাফ শুলজ; ওলাফ শোলৎজ; ওলাফ স্কোলজ; ওলাফ শলজ | Олаф Шольц
friedrich-merz | DE | legislator 2022-01-31/2025-05-06; head-of-government 2025-05-06/.. | Friedrich Merz | फ्रेडरिक मर्ज; फ्रेडरिक मैर्ज; फ्रीडरिष मैर्त्स; फ्रेडरिक मर्त्ज़; फ्रीडरिक मर्ज; फ्रेडरिक मेर्ज; फ्रेडरिख मर्ज | ফ্রিডরিখ মের্ৎস; ফ্রিডরিশ ম্যার্ৎস; ফ্রেডরিখ মের্জ; ফ্রেডরিক মার্জ; ফ্রিডরিখ মার্জ; ফ্রিডরিখ মেৎস; ফ্রেডরিখ মের্ৎস; ফ্রিডরিখ ম্যার্ৎস; ফ্রিডরিখ মের্ৎজ; ফ্রিডরিশ ম্যার্ৎজ | Фридрих Мерц
richard-von-weizsaecker | DE | head-of-state 1984-07-01/1994-06-30 | Richard von Weizsaecker (Weizsaecker); Richard von Weizsäcker (Weizsäcker) | रिचर्ड वॉन वाइसैकर (वाइसैकर) | রিচার্ড ফন ভাইৎসেকার | Рихард фон Вайцзеккер (Вайцзеккер)
roman-herzog | DE | head-of-state 1994-07-01/1999-06-30 | Roman Herzog | रोमान हर्ज़ोग | রোমান হেরৎসগ | Роман Херцог
johannes-rau | DE | head-of-state 1999-07-01/2004-06-30 | Johannes Rau | योहानेस राउ; जोहान्स राउ | ইয়োহানেস রাউ | Йоханнес Рау
horst-koehler | DE | head-of-state 2004-07-01/2010-05-31 | Horst Koehler; Horst Köhler | होर्स्ट कोहलर; होर्स्ट कोलर | হর্স্ট কোহলার; হোর্স্ট ক্যোলার | Хорст Кёлер
christian-wulff | DE | head-of-state 2010-06-30/2012-02-17 | Christian Wulff | क्रिस्टियन वुल्फ; क्रिश्चियन वुल्फ | ক্রিস্টিয়ান ভুলফ; ক্রিশ্চিয়ান উলফ | Кристиан Вульф
joachim-gauck | DE | head-of-state 2012-03-18/2017-03-18 | Joachim Gauck | जोआचिम गौक; योआखिम गाउक; जोआकिम गाउक | ইওয়াখিম গাউক; জোয়াকিম গাউক; ইয়োয়াখিম গাউক | Йоахим Гаук
frank-walter-steinmeier | DE | foreign-minister 2005-11-22/2009-10-28; foreign-minister 2013-12-17/2017-01-27; head-of-state 2017-03-19/.. | Frank-Walter Steinmeier; Frank Walter Steinmeier | फ्रैंक-वाल्टर स्टीनमीयर; फ्रैंक वाल्टर स्टाइनमायर; फ्रैंक-वाल्टर स्टीनमायर; फ्रांक-वाल्टर श्टाइनमायर; फ्रैंक वाल्टर स्टेनमीयर | ফ্রাঙ্ক-ভাল্টার স্টাইনমায়ার; ফ্রাঙ্ক ওয়াল্টার স্টেইনমেয়ার; ফ্রাঙ্ক ভাল্টার স্টাইনমায়ার; ফ্রাংক-ভাল্টার স্টাইনমায়ার | Франк-Вальтер Штайнмайер
hans-dietrich-genscher | DE | foreign-minister 1974-05-17/1992-05-17 | Hans-Dietrich Genscher | हंस-डिट्रिच गेंशर; हांस-डीट्रिश गेंशर | হান্স-ডিট্রিশ গেনশার | Ганс-Дитрих Геншер
klaus-kinkel | DE | foreign-minister 1992-05-18/1998-10-26 | Klaus Kinkel | क्लाउस किंकेल | ক্লাউস কিনকেল | Клаус Кинкель
joschka-fischer | DE | foreign-minister 1998-10-27/2005-11-22 | Joschka Fischer | योश्का फिशर; जोशका फिशर | ইয়শকা ফিশার; জোশকা ফিশার | Йошка Фишер
guido-westerwelle | DE | foreign-minister 2009-10-28/2013-12-17 | Guido Westerwelle | गुइडो वेस्टरवेले; गीडो वेस्टरवेले | গুইডো ভেস্টারভেলে; গিডো ভেস্টারভেলে; গুইডো ওয়েস্টারওয়েলে | Гидо Вестервелле
sigmar-gabriel | DE | minister 2013-12-17/2017-01-27; foreign-minister 2017-01-27/2018-03-14; deputy-head-of-government 2013-12-17/2018-03-14 | Sigmar Gabriel | सिगमार गैब्रियल; जिगमार गाब्रिएल; सिग्मर गेब्रियल | সিগমার গাব্রিয়েল; জিগমার গাব্রিয়েল; সিগমার গ্যাব্রিয়েল | Зигмар Габриэль
heiko-maas | DE | minister 2013-12-17/2018-03-14; foreign-minister 2018-03-14/2021-12-08 | Heiko Maas | हेइको मास (); हाइको मास (); हीको मास () | হাইকো মাস (); হেইকো মাস () | Хайко Маас
annalena-baerbock | DE | foreign-minister 2021-12-08/2025-05-06 | Annalena Baerbock | एनालेना बेरबॉक; अन्नालेना बेरबोक; एनालेना बेयरबॉक; एनालेना बैरबॉक; अनालेना बेयरबॉक; एनालेना बारबॉक; अनालेना बेरबॉक | আনালেনা বেয়ারবক; আন্নালেনা বেয়ারবক; অ্যানালেনা বেয়ারবক; আনালেনা বায়েরবক; অ্যানালেনা বায়েরবক | Анналена Бербок; Анналена Бэрбок
johann-wadephul | DE | foreign-minister 2025-05-06/.. | Johann Wadephul; Johann David Wadephul | जोहान वाडेफुल; योहान वाडेफुल; जोहान वेडफुल; योहान वाडेफूल; जोहान वेडेफुल | ইয়োহান ভাডেফুল; জোহান ওয়াডেফুল; জোহান ভাডেফুল; ইওহান ভাডেফুল | Йоханн Вадефуль; Иоганн Вадефуль; Йохан Вадефуль
volker-ruehe | DE | defence-minister 1992-04-01/1998-10-26 | Volker Ruehe; Volker Rühe | फोल्कर र्यूहे | ফোলকার রুহে | Фолькер Рюэ
rudolf-scharping | DE | defence-minister 1998-10-27/2002-07-18 | Rudolf Scharping | रुडोल्फ शार्पिंग | রুডলফ শার্পিং | Рудольф Шарпинг
peter-struck | DE | defence-minister 2002-07-19/2005-11-22 | Peter Struck | पीटर स्ट्रुक | পিটার স্ট্রুক | Петер Штрук
franz-josef-jung | DE | defence-minister 2005-11-22/2009-10-28 | Franz Josef Jung | फ्रांज जोसेफ जंग () | ফ্রান্স ইয়োসেফ ইয়ুং | Франц Йозеф Юнг
karl-theodor-zu-guttenberg | DE | minister 2009-02/2009-10-28; defence-minister 2009-10-28/2011-03-03 | Karl-Theodor zu Guttenberg | कार्ल थियोडोर जु गुटेनबर्ग | কার্ল-থিওডোর সু গুটেনব্যার্গ | Карл-Теодор цу Гуттенберг
thomas-de-maiziere | DE | defence-minister 2011-03-03/2013-12-17; minister 2013-12-17/2018-03-14 | Thomas de Maiziere (de Maiziere) | थॉमस डी मेजिएरे (डी मेजिएरे); थॉमस डे मेजियर (डे मेजियर) | টমাস ডে মেজিয়ের (ডে মেজিয়ের); থমাস ডি মেজিরে (ডি মেজিরে) | Томас де Мезьер (де Мезьер)
annegret-kramp-karrenbauer | DE | defence-minister 2019-07-17/2021-12-08 | Annegret Kramp-Karrenbauer | एनेग्रेट क्रैंप-कारेनबॉयर; आनेग्रेट क्राम्प-कारेनबावर; एनेग्रेट क्रैंप कैरेनबॉयर | আনেগ্রেট ক্রাম্প-কারেনবাউয়ার; আনেগ্রেট ক্রাম্প কারেনবাউয়ার | Аннегрет Крамп-Карренбауэр
christine-lambrecht | DE | minister 2019-06-27/2021-12-08; defence-minister 2021-12-08/2023-01-19 | Christine Lambrecht | क्रिस्टीन लैंब्रेक्ट; क्रिस्टीने लैम्ब्रेष्ट; क्रिस्टीन लैंब्रेख्त | ক্রিস্টিনে লামব্রেশট; ক্রিস্টিন ল্যামব্রেখট | Кристине Ламбрехт; Кристина Ламбрехт
boris-pistorius | DE | defence-minister 2023-01-19/.. | Boris Pistorius | बोरिस पिस्टोरियस; बोरिस पिस्टोरिअस; बोरिस पिस्टोरियुस | বরিস পিস্টোরিয়াস; বোরিস পিস্টোরিউস; বরিস পিস্টোরিউস | Борис Писториус
wolfgang-schaeuble | DE | minister 2005-11-22/2009-10-28; minister 2009-10-28/2017-10-24; legislator 2017-10-24/2021-10-26 | Wolfgang Schaeuble; Wolfgang Schäuble | वोल्फगांग शॉयब्ले; वोल्फगैंग शॉयबल; वोल्फगांग शाउबल | ভলফগাং শয়েবলে; উলফগ্যাং শাউবল; ভল্ফগাং শয়েব্লে | Вольфганг Шойбле
peter-altmaier | DE | minister 2012-05-22/2013-12-17; minister 2018-03-14/2021-12-08 | Peter Altmaier | पीटर अल्टमायर; पेटर आल्टमायर | পেটার আল্টমায়ার; পিটার আল্টমায়ার | Петер Альтмайер
philipp-roesler | DE | deputy-head-of-government 2011-05-16/2013-12-17; minister 2009-10-28/2013-12-17 | Philipp Roesler; Philipp Rösler | फिलिप रोस्लर; फिलिप रोएसलर | ফিলিপ র‍্যোসলার; ফিলিপ রসলার | Филипп Рёслер
robert-habeck | DE | minister 2021-12-08/2025-05-06; deputy-head-of-government 2021-12-08/2025-05-06 | Robert Habeck | रॉबर्ट हैबेक; रॉबर्ट हाबेक | রবার্ট হ্যাবেক; রবার্ট হাবেক; রোবার্ট হাবেক | Роберт Хабек
christian-lindner | DE | minister 2021-12-08/2024-11-07 | Christian Lindner | क्रिस्टियान लिंडनर; क्रिश्चियन लिंडनर | ক্রিস্টিয়ান লিন্ডনার; ক্রিশ্চিয়ান লিন্ডনার | Кристиан Линднер
lars-klingbeil | DE | minister 2025-05-06/..; deputy-head-of-government 2025-05-06/.. | Lars Klingbeil | लार्स क्लिंगबील; लार्स क्लिंगबाइल; लार्स क्लिंगबेल | লার্স ক্লিংবাইল; লার্স ক্লিংবেইল | Ларс Клингбайль
katherina-reiche | DE | minister 2025-05-06/.. | Katherina Reiche | कैथरीना रीचे; कथरीना राइषे; कैथरीना राइश | ক্যাথেরিনা রাইখে; কাটেরিনা রাইশে; ক্যাথরিনা রাইখা | Катерина Райхе; Катарина Райхе
alexander-dobrindt | DE | minister 2013-12-17/2017-10-24; minister 2025-05-06/.. | Alexander Dobrindt | अलेक्जेंडर डोब्रिंट; अलेक्जेंडर डोब्रिंड्ट | আলেকজান্ডার ডোব্রিন্ট | Александр Добриндт
nancy-faeser | DE | minister 2021-12-08/2025-05-06 | Nancy Faeser | नैंसी फेसर; नैन्सी फेजर | ন্যান্সি ফেজার; ন্যান্সি ফেসার | Нэнси Фезер; Нэнси Фэзер
horst-seehofer | DE | minister 2018-03-14/2021-12-08 | Horst Seehofer | होर्स्ट सीहोफर; हॉर्स्ट जेहोफर | হর্স্ট সেহোফার; হোর্স্ট জেহোফার | Хорст Зеехофер
gerd-mueller | DE | minister 2013-12-17/2021-12-08; organisation-head 2021-12-10/.. | Gerd Mueller; Gerd Müller | गर्ड मुलर; गेर्ड म्युलर | গের্ড মুলার; গার্ড মুলার | Герд Мюллер
svenja-schulze | DE | minister 2018-03-14/2025-05-06 | Svenja Schulze | स्वेंजा शुल्ज; स्वेन्या शुल्त्से | সভেনিয়া শুলৎসে; স্ভেনজা শুলজে | Свенья Шульце
reem-alabali-radovan | DE | minister 2025-05-06/.. | Reem Alabali Radovan (Alabali Radovan); Reem Alabali-Radovan | रीम अलाबाली राडोवान (अलाबाली राडोवान); रीम अलाबली-रादोवान | রিম আলাবালি-রাডোভান; রিম আলাবালি রাদোভান (আলাবালি রাদোভান) | Рим Алабали-Радован
jennifer-morgan | DE | envoy 2022-03/2025-05 | Jennifer Morgan | जेनिफर मॉर्गन | জেনিফার মর্গান | Дженнифер Морган
christoph-heusgen | DE | security-adviser 2005-11/2017-06; ambassador 2017-07/2021-06 | Christoph Heusgen | क्रिस्टोफ ह्यूसगेन; क्रिस्टोफ हॉयसगेन | ক্রিস্টফ হয়েসগেন; ক্রিস্টোফ হিউসগেন | Кристоф Хойсген
jens-ploetner | DE | security-adviser 2021-12/2025-05 | Jens Ploetner; Jens Plötner | येन्स प्लोटनर; जेन्स प्लोटनर | ইয়েন্স প্লোটনার | Йенс Плётнер
guenter-sautter | DE | security-adviser 2025-05/.. | Guenter Sautter; Günter Sautter | गुंटर सौटर | গুন্টার জাউটার | Гюнтер Заутер; Гюнтер Саутер
markus-soeder | DE | official 2018-03-16/.. | Markus Soeder; Markus Söder | मार्कस सोडर; मारकुस ज़ोएडर | মার্কুস সোয়েডার; মার্কুস জ্যোডার | Маркус Зёдер
alice-weidel | DE | legislator 2017-09/.. | Alice Weidel | एलिस वीडेल; एलिस वाइडेल | আলিস ভাইডেল; অ্যালিস ভাইডেল | Алис Вайдель; Алиса Вайдель
armin-laschet | DE | official 2017-06/2021-10 | Armin Laschet | आर्मिन लाशेट | আরমিন লাশেট | Армин Лашет
walter-lindner | DE | ambassador 2019-05/2022-07 | Walter Lindner; Walter J. Lindner | वाल्टर लिंडनर; वॉल्टर लिंडनर; वाल्टर जे. लिंडनर | ওয়াল্টার লিন্ডনার; ভাল্টার লিন্ডনার | Вальтер Линднер
philipp-ackermann | DE | ambassador 2022-08/.. | Philipp Ackermann | फिलिप एकरमैन; फिलिप एकरमन | ফিলিপ অ্যাকারম্যান; ফিলিপ আকারমান | Филипп Аккерман
achim-troester | DE | ambassador 2021-08/2025-06 | Achim Troester; Achim Tröster | अखिम ट्रोस्टर | আখিম ট্র্যোস্টার; আখিম ট্রোস্টার; আচিম ট্রস্টার | Ахим Трёстер
ruediger-lotz | DE | ambassador 2025-07/.. | Ruediger Lotz; Rüdiger Lotz | रुडिगर लोट्ज | রুডিগার লোটজ; রুডিগার লটজ | Рюдигер Лотц
alexander-graf-lambsdorff | DE | ambassador 2023-08/.. | Alexander Graf Lambsdorff; Alexander Lambsdorff | अलेक्जेंडर ग्राफ लैम्ब्सडोर्फ | আলেকজান্ডার গ্রাফ লাম্বসডর্ফ | Александр Граф Ламбсдорф; Александр Ламбсдорф
peer-steinbrueck | DE | minister 2005-11-22/2009-10-28 | Peer Steinbrueck; Peer Steinbrück | पीर स्टीनब्रुक; पेर श्टाइनब्रुक | পিয়ার স্টাইনব্রুক | Пеер Штайнбрюк
otto-schily | DE | minister 1998-10-27/2005-11-22 | Otto Schily | ओटो शिली | অটো শিলি | Отто Шили
brigitte-zypries | DE | minister 2002-10-22/2009-10-28; minister 2017-01-27/2018-03-14 | Brigitte Zypries | ब्रिगिट ज़िप्रीज | ব্রিগিটে সুপ্রিস | Бригитте Циприс
joerg-kukies | DE | minister 2024-11-07/2025-05-06 | Joerg Kukies; Jörg Kukies | योर्ग कुकीस; जोर्ग कुकीज | ইয়র্গ কুকিস | Йорг Кукис
volker-wissing | DE | minister 2021-12-08/2025-05-06 | Volker Wissing | वोल्कर विसिंग; फोल्कर विसिंग | ফোলকার ভিসিং | Фолькер Виссинг
hubertus-heil | DE | minister 2018-03-14/2025-05-06 | Hubertus Heil | ह्यूबर्टस हील (); हुबर्टस हाइल | হুবার্টুস হাইল | Хубертус Хайль
cem-oezdemir | DE | minister 2021-12-08/2025-05-06 | Cem Oezdemir; Cem Özdemir | केम ओज़्डेमिर; जेम ओज़देमिर | জেম ওজদেমির | Джем Оздемир
peter-fahrenholtz | DE | ambassador 2018/2021 | Peter Fahrenholtz | पीटर फाहरेनहोल्ज | পিটার ফারেনহোল্টজ; পিটার ফারেনহোলৎজ | Петер Фаренхольц
# Italy
federica-mogherini-it | IT | foreign-minister 2014-02-22/2014-10-30 | Federica Mogherini | फेडेरिका मोघेरिनी; फेडरिका मोगेरिनी; फेडेरिका मोगेरिनी; फेडरिका मोघेरिनी; फ्रेडरिका मोघेरिनी | ফেদেরিকা মোগেরিনি; ফেদেরিকা মোঘেরিনি; ফেডেরিকা মোঘেরিনি; ফ্রেডরিকা মোঘেরিনি | Федерика Могерини
giulio-andreotti | IT | head-of-government 1989-07-22/1992-06-28 | Giulio Andreotti | गिउलिओ एंड्रियोटी | জুলিও আন্দ্রেওত্তি | Джулио Андреотти
francesco-cossiga | IT | head-of-state 1985-07-03/1992-04-28 | Francesco Cossiga | फ्रांसेस्को कोसिगा | ফ্রান্সেস্কো কসিগা | Франческо Коссига
oscar-luigi-scalfaro | IT | head-of-state 1992-05-28/1999-05-15 | Oscar Luigi Scalfaro | ऑस्कर लुइगी स्काल्फारो | অস্কার লুইজি স্কালফারো | Оскар Луиджи Скальфаро
carlo-azeglio-ciampi | IT | head-of-government 1993-04-29/1994-05-11; head-of-state 1999-05-18/2006-05-15 | Carlo Azeglio Ciampi | कार्लो एजेलियो चाम्पी | কার্লো আজেলিও চাম্পি | Карло Адзельо Чампи
giorgio-napolitano | IT | head-of-state 2006-05-15/2015-01-14 | Giorgio Napolitano | जॉर्जियो नेपोलितानो; जियोर्जियो नेपोलितानो | জর্জিও নাপোলিতানো; জর্জো নাপোলিতানো | Джорджо Наполитано
sergio-mattarella | IT | defence-minister 1999-12-22/2001-06-11; head-of-state 2015-02-03/.. | Sergio Mattarella | सर्जियो मटारेला; सर्जियो मातारेला; सर्जियो मैटरेला; सर्जियो मैटारेला | সার্জিও মাত্তারেল্লা; সার্জিও মাতারেলা; সেরজিও মাত্তারেলা; সার্জিও ম্যাটারেলা | Серджо Маттарелла; Серджио Маттарелла
giuliano-amato | IT | head-of-government 1992-06-28/1993-04-29; head-of-government 2000-04-26/2001-06-11 | Giuliano Amato | गिउलिआनो अमातो | জুলিয়ানো আমাতো | Джулиано Амато
silvio-berlusconi | IT | head-of-government 1994-05-11/1995-01-17; head-of-government 2001-06-11/2006-05-17; foreign-minister 2002-01-06/2002-11-14; head-of-government 2008-05-08/2011-11-16 | Silvio Berlusconi | सिल्वियो बर्लुस्कोनी; सिल्वियो बर्लस्कोनी; सिल्वियो बेर्लुस्कोनी | সিলভিও বার্লুসকোনি; সিলভিও বেরলুসকোনি; সিলভিও বার্লোসকোনি | Сильвио Берлускони
lamberto-dini | IT | head-of-government 1995-01-17/1996-05-17; foreign-minister 1996-05-17/2001-06-06 | Lamberto Dini | लैम्बर्टो डीनी | লাম্বার্তো দিনি | Ламберто Дини
romano-prodi | IT | head-of-government 1996-05-17/1998-10-21; head-of-government 2006-05-17/2008-05-08 | Romano Prodi | रोमानो प्रोदी; रोमानो प्रोडी | রোমানো প্রোদি | Романо Проди
massimo-dalema | IT | head-of-government 1998-10-21/2000-04-26; foreign-minister 2006-05-17/2008-05-08 | Massimo D'Alema | मास्सिमो डी'अलेमा; मैसिमो डी अलेमा (डी अलेमा) | মাসিমো দ'আলেমা; মাসিমো ডি আলেমা (ডি আলেমা) | Массимо Д'Алема
mario-monti | IT | head-of-government 2011-11-16/2013-04-28 | Mario Monti | मारियो मोंटी; मारियो मोन्टी | মারিও মন্তি; মারিও মন্টি | Марио Монти
enrico-letta | IT | head-of-government 2013-04-28/2014-02-22 | Enrico Letta | एनरिको लेट्टा; एनरिको लेटा | এনরিকো লেত্তা; এনরিকো লেটা | Энрико Летта
matteo-renzi | IT | head-of-government 2014-02-22/2016-12-12 | Matteo Renzi | माटेओ रेंजी; मैतियो रेंजी; मातेयो रेंजी; मैटियो रेन्जी | মাত্তিও রেনজি; মাত্তেও রেনজি; মাতেও রেনৎসি | Маттео Ренци
paolo-gentiloni | IT | foreign-minister 2014-10-31/2016-12-12; head-of-government 2016-12-12/2018-06-01 | Paolo Gentiloni | पाओलो जेंटिलोनी; पाउलो जेंतिलोनी; पाओलो जेन्टिलोनी | পাওলো জেন্তিলোনি; পাওলো জেন্টিলনি; পাওলো জেন্টিলোনি | Паоло Джентилони
giuseppe-conte | IT | head-of-government 2018-06-01/2021-02-13 | Giuseppe Conte | ग्यूसेप कोंटे; जुसेप्पे कोंटे; गिसेप कोंटे; ज्यूसेप कोंते; जिउसेपे कोन्ते; गुइसेप कॉन्टे | জুসেপ্পে কন্তে; জিউসেপ্পে কন্তে; গুইসেপে কন্তে; জুজেপ্পে কন্তে | Джузеппе Конте
mario-draghi | IT | head-of-government 2021-02-13/2022-10-22 | Mario Draghi | मारियो द्राघी; मारियो ड्रैगी; मारियो द्रागी; मारियो ड्राघी | মারিও দ্রাঘি; মারিও দ্রাগি; মারিও ড্রাঘি | Марио Драги
giorgia-meloni | IT | head-of-government 2022-10-22/.. | Giorgia Meloni | जॉर्जिया मेलोनी; जियोर्जिया मेलोनी; जार्जिया मेलोनी; जिओर्जिया मेलोनी | জর্জিয়া মেলোনি; জর্জিয়া মেলোনী; জিওর্জিয়া মেলোনি; জর্জা মেলোনি | Джорджа Мелони; Джорджия Мелони
gianni-de-michelis | IT | foreign-minister 1989-07-22/1992-06-28 | Gianni De Michelis (De Michelis) | जियानी डे मिशेलिस | জানি দে মিকেলিস | Джанни Де Микелис (Де Микелис)
susanna-agnelli | IT | foreign-minister 1995-01-17/1996-05-17 | Susanna Agnelli | सुज़ाना एग्नेली | সুজানা আনিয়েল্লি | Сузанна Аньелли
renato-ruggiero | IT | foreign-minister 2001-06-11/2002-01-06 | Renato Ruggiero | रेनातो रुगिएरो | রেনাতো রুজিয়েরো | Ренато Руджеро
antonio-martino | IT | foreign-minister 1994-05-11/1995-01-17; defence-minister 2001-06-11/2006-05-17 | Antonio Martino | एंटोनियो मार्टिनो | আন্তোনিও মার্তিনো | Антонио Мартино
ignazio-la-russa | IT | defence-minister 2008-05-08/2011-11-16; legislator 2022-10-13/.. | Ignazio La Russa (La Russa) | इग्नाजियो ला रूसा (ला रूसा) | ইগনাজিও লা রুসা (লা রুসা) | Иньяцио Ла Русса (Ла Русса)
franco-frattini | IT | foreign-minister 2002-11-14/2004-11-18; foreign-minister 2008-05-08/2011-11-16 | Franco Frattini | फ्रेंको फ्रेटिनी; फ्रांको फ्रातिनी | ফ্রাঙ্কো ফ্রাত্তিনি | Франко Фраттини
gianfranco-fini | IT | deputy-head-of-government 2001-06-11/2006-05-17; foreign-minister 2004-11-18/2006-05-17; legislator 2008-04-30/2013-03-14 | Gianfranco Fini | जियानफ्रेंको फिनी | জিয়ানফ্রাঙ্কো ফিনি | Джанфранко Фини
giulio-terzi | IT | foreign-minister 2011-11-16/2013-03-26 | Giulio Terzi; Giulio Terzi di Sant'Agata (Terzi) | जूलियो टेर्जी; गुइलियो टेर्जी | জুলিও তেরজি | Джулио Терци
emma-bonino | IT | minister 2006-05-17/2008-05-08; foreign-minister 2013-04-28/2014-02-22 | Emma Bonino | एमा बोनिनो; एम्मा बोनिनो | এমা বোনিনো | Эмма Бонино
angelino-alfano | IT | minister 2013-04-28/2016-12-12; foreign-minister 2016-12-12/2018-06-01 | Angelino Alfano | एंजेलिनो अल्फानो; एंजलिनो अल्फानो | আঞ্জেলিনো আলফানো | Анджелино Альфано
enzo-moavero-milanesi | IT | foreign-minister 2018-06-01/2019-09-05 | Enzo Moavero Milanesi (Moavero) | एन्जो मोआवेरो मिलानेसी | এনজো মোয়াভেরো মিলানেসি | Энцо Моаверо Миланези (Моаверо)
luigi-di-maio | IT | deputy-head-of-government 2018-06-01/2019-09-05; foreign-minister 2019-09-05/2022-10-22 | Luigi Di Maio (Di Maio) | लुइगी डि माओ (डि माओ); लुइगी दी माइयो (दी माइयो); लुइगी डि माइओ (डि माइओ); लुइगी डी मायो (डी मायो) | লুইজি দি মাইও (দি মাইও); লুইগি ডি মাইও (ডি মাইও) | Луиджи Ди Майо (Ди Майо)
antonio-tajani | IT | foreign-minister 2022-10-22/..; deputy-head-of-government 2022-10-22/.. | Antonio Tajani | एंटोनियो ताजानी; एंतोनियो तजानी; एंटोनियो तजानी | আন্তোনিও তাজানি; আন্তোনিও তায়ানি; অ্যান্তোনিও তাজানি | Антонио Таяни
roberta-pinotti | IT | defence-minister 2014-02-22/2018-06-01 | Roberta Pinotti | रोबर्टा पिनोटी | রবের্তা পিনোত্তি | Роберта Пинотти
elisabetta-trenta | IT | defence-minister 2018-06-01/2019-09-05 | Elisabetta Trenta | एलिसाबेटा ट्रेंटा | এলিজাবেত্তা ত্রেন্তা | Элизабетта Трента
lorenzo-guerini | IT | defence-minister 2019-09-05/2022-10-22 | Lorenzo Guerini | लोरेंजो गुएरिनी | লরেঞ্জো গুয়েরিনি | Лоренцо Гуэрини
guido-crosetto | IT | defence-minister 2022-10-22/.. | Guido Crosetto | गुइडो क्रोसेटो; गुइदो क्रोसेटो | গুইদো ক্রোসেত্তো; গুইডো ক্রোসেটো | Гуидо Крозетто
matteo-salvini | IT | deputy-head-of-government 2018-06-01/2019-09-05; deputy-head-of-government 2022-10-22/..; minister 2022-10-22/.. | Matteo Salvini | माटेओ साल्विनी; मैटियो साल्विनी; मातेओ साल्विनी | মাত্তেও সালভিনি; মাতিও সালভিনি | Маттео Сальвини
giancarlo-giorgetti | IT | minister 2021-02-13/.. | Giancarlo Giorgetti | जियानकार्लो जियोर्जेटी; जियानकार्लो जोर्जेटी | জিয়ানকার্লো জর্জেত্তি; জানকার্লো জর্জেত্তি | Джанкарло Джорджетти
adolfo-urso | IT | minister 2022-10-22/.. | Adolfo Urso | एडोल्फो उर्सो; अडोल्फो उर्सो | আডলফো উরসো; আদোলফো উরসো | Адольфо Урсо
vincenzo-de-luca | IT | ambassador 2019-10/2024-08 | Vincenzo de Luca (de Luca) | विन्सेन्ज़ो डी लुका (डी लुका) | ভিনসেঞ্জো ডি লুকা (ডি লুকা) | Винченцо де Лука (де Лука)
antonio-bartoli | IT | ambassador 2024-08/.. | Antonio Bartoli; Antonio Enrico Bartoli | एंटोनियो बार्टोली | আন্তোনিও বার্তোলি | Антонио Бартоли
antonio-alessandro | IT | ambassador 2023/.. | Antonio Alessandro | एंटोनियो एलेसांद्रो | আন্তোনিও আলেসান্দ্রো | Антонио Алессандро
# Spain
javier-solana-es | ES | foreign-minister 1992-06-24/1995-12-18 | Javier Solana | जेवियर सोलाना; हावियर सोलाना; ज़ेवियर सोलाना | হাভিয়ের সোলানা; জেভিয়ার সোলানা; জাভিয়ের সোলানা | Хавьер Солана
josep-borrell-es | ES | foreign-minister 2018-06-07/2019-11-30 | Josep Borrell; Josep Borrell Fontelles (Borrell) | जोसेप बोरेल; जोसेफ बोरेल; जोसेप बोरेल फोंटेल्स (बोरेल); जोसेप बॉरेल; जोसेप बोरेली | জোসেপ বোরেল; জোসেফ বোরেল; হোসেপ বোরেল; ইয়োসেপ বরেল; জোসেপ বোরেল ফন্টেলেস (বোরেল) | Жозеп Боррель; Жозеп Боррель Фонтельес (Боррель)
juan-carlos-i | ES | monarch 1975-11-22/2014-06-19 | Juan Carlos I (Juan Carlos); Juan Carlos (Juan Carlos) | जुआन कार्लोस (जुआन कार्लोस); जुआन कार्लोस प्रथम (जुआन कार्लोस) | হুয়ান কার্লোস (হুয়ান কার্লোস) | Хуан Карлос I (Хуан Карлос); Хуан Карлос (Хуан Карлос)
felipe-vi | ES | monarch 2014-06-19/.. | Felipe VI (); King Felipe (); King Felipe VI () | फेलिप षष्ठम (फेलिप); किंग फेलिप; फेलिप छठे (फेलिप); फेलिपे षष्ठम (फेलिपे) | ষষ্ঠ ফেলিপে (); রাজা ফেলিপে (); ষষ্ঠ ফিলিপ (); রাজা ষষ্ঠ ফেলিপে () | Фелипе VI (); король Фелипе (); Филипп VI ()
felipe-gonzalez | ES | head-of-government 1982-12-02/1996-05-05 | Felipe Gonzalez | फेलिप गोंजालेज | ফেলিপে গনসালেস | Фелипе Гонсалес
jose-maria-aznar | ES | head-of-government 1996-05-05/2004-04-17 | Jose Maria Aznar | जोस मारिया अजनार; जोसे मारिया अज़नार | হোসে মারিয়া আজনার | Хосе Мария Аснар
jose-luis-rodriguez-zapatero | ES | head-of-government 2004-04-17/2011-12-21 | Jose Luis Rodriguez Zapatero; Jose Luis Zapatero | जोस लुइस रोड्रिगेज जापातेरो; जोस लुइस रॉड्रिग्ज जापाटेरो; होसे लुइस रॉड्रिगेज जपाटेरो | হোসে লুইস রদ্রিগেস জাপাতেরো; হোসে লুইস রদ্রিগেজ জাপাতেরো | Хосе Луис Родригес Сапатеро
mariano-rajoy | ES | head-of-government 2011-12-21/2018-06-02 | Mariano Rajoy; Mariano Rajoy Brey (Rajoy) | मारियानो राजोय; मारियानो रजोय; मारियानो राखोय | মারিয়ানো রাহয়; মারিয়ানো রাজয়; মারিয়ানো রাখয় | Мариано Рахой
pedro-sanchez | ES | head-of-government 2018-06-02/.. | Pedro Sanchez; Pedro Sanchez Perez-Castejon (Sanchez) | पेड्रो सांचेज; पेद्रो सांचेज; पेड्रो सान्चेज; पेड्रो सैंचेज | পেদ্রো সানচেজ; পেড্রো সানচেজ; পেদ্রো সানচেস | Педро Санчес
carlos-westendorp | ES | foreign-minister 1995-12-18/1996-05-06 | Carlos Westendorp | कार्लोस वेस्टेंडोर्प | কার্লোস ভেস্টেনডর্প | Карлос Вестендорп
abel-matutes | ES | foreign-minister 1996-05-06/2000-04-28 | Abel Matutes | एबेल मातुतेस | আবেল মাতুতেস | Абель Матутес
josep-pique | ES | foreign-minister 2000-04-28/2002-07-10 | Josep Pique | जोसेप पिके | জোসেপ পিকে | Жозеп Пике
ana-palacio | ES | foreign-minister 2002-07-10/2004-04-18 | Ana Palacio | एना पलासियो | আনা পালাসিও | Ана Паласио
miguel-angel-moratinos | ES | foreign-minister 2004-04-18/2010-10-21; envoy 1996-12/2003-06 | Miguel Angel Moratinos; Miguel Moratinos | मिगुएल एंजेल मोराटिनोस; मिगुएल मोरातिनोस | মিগুয়েল আনহেল মোরাতিনোস; মিগেল আনহেল মোরাতিনোস; মিগুয়েল মোরাটিনোস | Мигель Анхель Моратинос; Мигель Моратинос
trinidad-jimenez | ES | foreign-minister 2010-10-21/2011-12-22 | Trinidad Jimenez | त्रिनिदाद जिमेनेज | ত্রিনিদাদ হিমেনেস | Тринидад Хименес
jose-manuel-garcia-margallo | ES | foreign-minister 2011-12-22/2016-11-04 | Jose Manuel Garcia-Margallo; Jose Manuel Garcia Margallo (Garcia Margallo) | जोस मैनुअल गार्सिया-मार्गालो; जोस मैनुअल गार्सिया मार्गालो (मार्गालो) | হোসে মানুয়েল গার্সিয়া-মারগালো; হোসে ম্যানুয়েল গার্সিয়া মারগালো (মারগালো) | Хосе Мануэль Гарсиа-Маргальо; Хосе Мануэль Гарсия-Маргальо
alfonso-dastis | ES | foreign-minister 2016-11-04/2018-06-07 | Alfonso Dastis | अल्फोंसो दास्तिस; अल्फोंसो डास्टिस | আলফোনসো দাস্তিস; আলফনসো দাস্তিস | Альфонсо Дастис
arancha-gonzalez-laya | ES | foreign-minister 2020-01-13/2021-07-12 | Arancha Gonzalez Laya (Gonzalez Laya) | अरांचा गोंजालेज लाया (गोंजालेज लाया); अरांचा गोंजालेज़ | আরাঞ্চা গনসালেস লায়া (গনসালেস লায়া); আরাঞ্চা গঞ্জালেজ লায়া (গঞ্জালেজ লায়া) | Аранча Гонсалес Лайя (Гонсалес Лайя); Аранча Гонсалес Лая (Гонсалес Лая)
jose-manuel-albares | ES | foreign-minister 2021-07-12/.. | Jose Manuel Albares; Jose Manuel Albares Bueno (Albares) | जोस मैनुअल अल्बारेस; जोस मैनुअल अल्बरेस; जोस मैनुअल अल्बेरेस; जोस मैनुएल अल्बेरेस; जोसे मैनुअल अल्बारेस ब्यूनो (अल्बारेस) | হোসে ম্যানুয়েল আলবারেস; হোসে মানুয়েল আলবারেস; জোসে ম্যানুয়েল আলবারেস; হোসে ম্যানুয়েল আলবারেস বুয়েনো (আলবারেস) | Хосе Мануэль Альбарес
carme-chacon | ES | defence-minister 2008-04-14/2011-12-22 | Carme Chacon | कार्मे चाकोन | কারমে চাকোন | Карме Чакон
pedro-morenes | ES | defence-minister 2011-12-22/2016-11-04 | Pedro Morenes | पेड्रो मोरेनेस | পেদ্রো মোরেনেস | Педро Моренес
maria-dolores-de-cospedal | ES | defence-minister 2016-11-04/2018-06-02 | Maria Dolores de Cospedal (Cospedal) | मारिया डोलोरेस डी कोस्पेडल (कोस्पेडल) | মারিয়া দোলোরেস দে কোসপেদাল (কোসপেদাল) | Мария Долорес де Коспедаль (де Коспедаль)
margarita-robles | ES | defence-minister 2018-06-07/.. | Margarita Robles | मार्गारीटा रोबल्स; मार्गरीटा रोब्लेस | মার্গারিটা রোবলস; মার্গারিতা রোবলেস | Маргарита Роблес
nadia-calvino | ES | minister 2018-06-07/2023-12-29; organisation-head 2024-01-01/.. | Nadia Calvino; Nadia Calviño | नादिया काल्विनो; नादिया कैल्विनो | নাদিয়া কালভিনো; নাদিয়া ক্যালভিনো | Надя Кальвиньо; Надия Кальвиньо
teresa-ribera | ES | minister 2018-06-07/2024-11-25 | Teresa Ribera | टेरेसा रिबेरा | তেরেসা রিবেরা; টেরেসা রিবেরা | Тереса Рибера; Тереза Рибера
carlos-cuerpo | ES | minister 2023-12-29/.. | Carlos Cuerpo | कार्लोस कुएर्पो | কার্লোস কুয়ের্পো | Карлос Куэрпо
maria-jesus-montero | ES | minister 2018-06-07/2026 | Maria Jesus Montero | मारिया जीसस मोंटेरो | মারিয়া হেসুস মন্তেরো | Мария Хесус Монтеро
yolanda-diaz | ES | minister 2020-01-13/..; deputy-head-of-government 2021-03-31/.. | Yolanda Diaz | योलांडा डियाज | ইয়োলান্দা দিয়াজ; ইয়োলান্ডা ডিয়াজ | Иоланда Диас; Йоланда Диас
# Portugal
jose-manuel-barroso-pt | PT | foreign-minister 1992-11-12/1995-10-28; head-of-government 2002-04-06/2004-07-17 | Jose Manuel Barroso; Jose Manuel Durao Barroso (Barroso) | जोस मैनुअल बरोसो; जोस मैनुएल बारोसो; होसे मैनुअल बारोसो | হোসে মানুয়েল বারোসো; জোসে ম্যানুয়েল বারোসো | Жозе Мануэл Баррозу; Жозе Мануэль Баррозу
antonio-costa-pt | PT | head-of-government 2015-11-26/2024-04-02 | Antonio Costa; Antonio Luis Santos da Costa (Costa) | एंटोनियो कोस्टा; एंतोनियो कोस्टा; अंतोनियो कोस्टा; एंटोनियो लुइस सांतोस दा कोस्टा (कोस्टा) | আন্তোনিও কস্তা; আন্তোনিও কোস্টা; আন্তোনিও কোস্তা; অ্যান্টোনিও কোস্টা; আন্তোনিও লুইস সান্তোস দা কস্তা (কস্তা) | Антониу Кошта; Антонио Коста; Антониу Коста
mario-soares | PT | head-of-state 1986-03-09/1996-03-09 | Mario Soares | मारियो सोआरेस; मारियो सोरेस | মারিও সোয়ারেস | Мариу Суареш; Марио Соареш
jorge-sampaio | PT | head-of-state 1996-03-09/2006-03-09 | Jorge Sampaio | जॉर्ज सैम्पाइओ; जॉर्ज संपाइयो | হোর্হে সাম্পাইও; জর্জ সাম্পাইও | Жоржи Сампайю; Жорже Сампайю
anibal-cavaco-silva | PT | head-of-government 1985-11-06/1995-10-28; head-of-state 2006-03-09/2016-03-09 | Anibal Cavaco Silva (Cavaco Silva) | अनिबल कैवाको सिल्वा (कैवाको सिल्वा); अनीबाल कवाको सिल्वा (कवाको सिल्वा) | আনিবাল কাভাকো সিলভা (কাভাকো সিলভা) | Анибал Каваку Силва (Каваку Силва)
marcelo-rebelo-de-sousa | PT | head-of-state 2016-03-09/2026-03-09 | Marcelo Rebelo de Sousa (Rebelo de Sousa) | मार्सेलो रेबेलो डी सूसा (डी सूसा); मार्सेलो रेबेलो डि सूसा (डि सूसा); मार्सेलो रेबेलो डी सोसा (रेबेलो डी सोसा) | মার্সেলো রেবেলো ডি সুজা (ডি সুজা); মার্সেলো রেবেলো দে সুজা (দে সুজা); মার্সেলো রেবেলো দি সৌসা (দি সৌসা) | Марселу Ребелу ди Соза (Ребелу ди Соза); Марселу Ребелу де Соуза (Ребелу де Соуза); Марсело Ребело де Соуза (Ребело де Соуза)
antonio-jose-seguro | PT | head-of-state 2026-03-09/.. | Antonio Jose Seguro | एंटोनियो जोस सेगुरो | আন্তোনিও হোসে সেগুরো; আন্তোনিও জোসে সেগুরো | Антониу Жозе Сегуру; Антонио Жозе Сегуру
pedro-santana-lopes | PT | head-of-government 2004-07-17/2005-03-12 | Pedro Santana Lopes (Santana Lopes) | पेड्रो सैंटाना लोपेस | পেদ্রো সান্তানা লোপেস | Педру Сантана Лопеш (Сантана Лопеш)
jose-socrates | PT | head-of-government 2005-03-12/2011-06-21 | Jose Socrates | जोस सोक्रेटीस; जोस सॉक्रेटीस | হোসে সক্রেটিস; জোসে সক্রেটিস | Жозе Сократеш; Жозе Сократес
pedro-passos-coelho | PT | head-of-government 2011-06-21/2015-11-26 | Pedro Passos Coelho (Passos Coelho) | पेड्रो पासोस कोएल्हो (कोएल्हो); पेड्रो पैसोस कोएल्हो (पैसोस कोएल्हो) | পেদ্রো পাসোস কোয়েলহো (কোয়েলহো) | Педру Пасуш Коэлью (Пасуш Коэлью)
luis-montenegro | PT | head-of-government 2024-04-02/.. | Luis Montenegro () | लुइस मोंटेनेग्रो (); लुइस मोंटेनीग्रो () | লুইস মন্টেনেগ্রো (); লুইস মন্তেনেগ্রো () | Луиш Монтенегру; Луиш Монтенегро
jaime-gama | PT | foreign-minister 1995-10-28/2002-04-06 | Jaime Gama | जैमे गामा | জাইমে গামা | Жайме Гама
antonio-martins-da-cruz | PT | foreign-minister 2002-04-06/2003-10 | Antonio Martins da Cruz (Martins da Cruz) | एंटोनियो मार्टिंस दा क्रूज | আন্তোনিও মার্তিন্স দা ক্রুজ | Антониу Мартинш да Круш (Мартинш да Круш)
diogo-freitas-do-amaral | PT | foreign-minister 2005-03-12/2006-07-03; organisation-head 1995-09/1996-09 | Diogo Freitas do Amaral (Freitas do Amaral) | डियोगो फ्रीटास डो अमराल | দিয়োগো ফ্রেইতাস দো আমারাল | Диогу Фрейташ ду Амарал (Фрейташ ду Амарал)
luis-amado | PT | foreign-minister 2006-07-03/2011-06-21 | Luis Amado | लुइस अमाडो | লুইস আমাদো | Луиш Амаду
paulo-portas | PT | defence-minister 2002-04-06/2005-03-12; foreign-minister 2011-06-21/2013-07-24; deputy-head-of-government 2013-07-24/2015-11-26 | Paulo Portas | पाउलो पोर्टास | পাওলো পোর্তাস | Паулу Порташ
rui-machete | PT | foreign-minister 2013-07-24/2015-11-26 | Rui Machete | रुई माचेटे | রুই মাশেতে | Руй Машете
augusto-santos-silva | PT | foreign-minister 2015-11-26/2022-03-29; legislator 2022-03-29/2024-03-26 | Augusto Santos Silva (Santos Silva) | ऑगस्टो सैंटोस सिल्वा (सैंटोस सिल्वा); ऑगस्टो सांतोस सिल्वा (सांतोस सिल्वा) | অগাস্তো সান্তোস সিলভা (সান্তোস সিলভা); আউগুস্তো সান্তোস সিলভা (সান্তোস সিলভা) | Аугушту Сантуш Силва (Сантуш Силва)
joao-gomes-cravinho | PT | defence-minister 2018-10-15/2022-03-30; foreign-minister 2022-03-30/2024-04-02; envoy 2024-12/.. | Joao Gomes Cravinho; Joao Cravinho | जोआओ गोम्स क्राविन्हो; जोआओ क्राविन्हो | জোয়াও গোমেস ক্রাভিনহো; জোয়াও ক্রাভিনহো | Жуан Гомеш Кравинью; Жоао Гомеш Кравинью
paulo-rangel | PT | foreign-minister 2024-04-02/.. | Paulo Rangel | पाउलो रेंजेल; पाउलो रांगेल | পাওলো রাঙ্গেল; পাওলো র‍্যাঞ্জেল | Паулу Ранжел; Пауло Рангел
nuno-melo | PT | defence-minister 2024-04-02/.. | Nuno Melo | नूनो मेलो | নুনো মেলো | Нуну Мелу
helena-carreiras | PT | defence-minister 2022-03-30/2024-04-02 | Helena Carreiras | हेलेना कैरेइरास | হেলেনা কারেইরাস | Элена Каррейраш
# Netherlands
queen-beatrix | NL | monarch 1980-04-30/2013-04-30 | Queen Beatrix (Beatrix); Beatrix | महारानी बीट्रिक्स; रानी बीट्रिक्स | রানি বিয়াট্রিক্স; রানী বিয়াট্রিক্স | королева Беатрикс
willem-alexander | NL | monarch 2013-04-30/.. | Willem-Alexander; King Willem-Alexander; King Willem Alexander (Willem Alexander) | विलेम-अलेक्जेंडर; विलेम-एलेक्जेंडर; किंग विलेम-अलेक्जेंडर; विलेम अलेक्जेंडर (विलेम अलेक्जेंडर) | উইলেম-আলেকজান্ডার; উইলেম আলেকজান্ডার (উইলেম আলেকজান্ডার); রাজা উইলেম-আলেকজান্ডার | Виллем-Александр; король Виллем-Александр; Виллем-Александер
queen-maxima | NL | official 2013-04-30/.. | Queen Maxima (Maxima) | महारानी मैक्सिमा (मैक्सिमा); रानी मैक्सिमा (मैक्सिमा) | রানি ম্যাক্সিমা (ম্যাক্সিমা); রানী ম্যাক্সিমা (ম্যাক্সিমা) | королева Максима (Максима)
ruud-lubbers | NL | head-of-government 1982-11-04/1994-08-22 | Ruud Lubbers | रूड लुबर्स | রুড লুবার্স | Рууд Любберс
wim-kok | NL | head-of-government 1994-08-22/2002-07-22 | Wim Kok | विम कोक | উইম কক () | Вим Кок
jan-peter-balkenende | NL | head-of-government 2002-07-22/2010-10-14 | Jan Peter Balkenende; Jan-Peter Balkenende | जान पीटर बाल्केनेंडे; यान पीटर बाल्केनेंडे | ইয়ান পিটার বালকেনেন্ডে | Ян Петер Балкененде
mark-rutte | NL | head-of-government 2010-10-14/2024-07-02 | Mark Rutte | मार्क रूट (); मार्क रुटे; मार्क रट (); मार्क रूटे; मार्क रट्टे; मार्क रुट्टे | মার্ক রুটে; মার্ক রুত্তে; মার্ক রুট () | Марк Рютте
dick-schoof | NL | head-of-government 2024-07-02/2026-02-23 | Dick Schoof | डिक शूफ; डिक स्कोफ; डिक स्कूफ | ডিক শুফ; ডিক স্খোফ; ডিক স্কোফ | Дик Схоф; Дик Схооф
rob-jetten | NL | minister 2022-01-10/2024-07-02; head-of-government 2026-02-23/.. | Rob Jetten | रॉब जेटन; रॉब जेट्टन; रॉब येटेन | রব জেটেন; রব ইয়েটেন | Роб Йеттен; Роб Еттен
geert-wilders | NL | legislator 1998-08/.. | Geert Wilders | गीर्ट विल्डर्स; गिर्ट विल्डर्स | গির্ট ভিল্ডার্স; গির্ট উইল্ডার্স; খেয়ার্ট ভিল্ডার্স | Герт Вилдерс; Гирт Вилдерс
jozias-van-aartsen | NL | foreign-minister 1998-08-03/2002-07-22 | Jozias van Aartsen (van Aartsen) | जोज़ियास वान आर्टसेन | ইয়োজিয়াস ফান আর্টসেন | Йозиас ван Артсен (ван Артсен)
hans-van-mierlo | NL | foreign-minister 1994-08-22/1998-08-03 | Hans van Mierlo (van Mierlo) | हंस वान मीरलो | হান্স ফান মিয়ারলো | Ханс ван Мирло (ван Мирло)
jaap-de-hoop-scheffer | NL | foreign-minister 2002-07-22/2003-12-03 | Jaap de Hoop Scheffer (Scheffer); Jaap de Hoop Scheffer (de Hoop Scheffer) | जाप डी हूप शेफर; याप दे हूप शेफर | ইয়াপ ডি হুপ শেফার; জাপ ডি হুপ শেফার | Яап де Хооп Схеффер (Схеффер); Яап де Хоп Схеффер (де Хоп Схеффер)
bernard-bot | NL | foreign-minister 2003-12-03/2007-02-22 | Bernard Bot; Ben Bot | बर्नार्ड बोट | বার্নার্ড বট () | Бернард Бот (); Бен Бот ()
maxime-verhagen | NL | foreign-minister 2007-02-22/2010-10-14; deputy-head-of-government 2010-10-14/2012-11-05 | Maxime Verhagen | मैक्सिम वेरहागेन | ম্যাক্সিম ফেরহাগেন | Максим Верхаген
uri-rosenthal | NL | foreign-minister 2010-10-14/2012-11-05 | Uri Rosenthal | उरी रोसेंथल | উরি রোজেনথাল | Ури Розенталь
frans-timmermans | NL | foreign-minister 2012-11-05/2014-10-17 | Frans Timmermans | फ्रांस टिमरमैन्स; फ्रांस टिमरमंस | ফ্রান্স টিমারমান্স; ফ্রান্স টিমারম্যানস; ফ্রাঁস টিমারম্যানস | Франс Тиммерманс
bert-koenders | NL | foreign-minister 2014-10-17/2017-10-26 | Bert Koenders | बर्ट कोएंडर्स | বার্ট কোয়েন্ডারস; বার্ট কুন্ডার্স | Берт Кундерс
halbe-zijlstra | NL | foreign-minister 2017-10-26/2018-02-13 | Halbe Zijlstra | हल्बे ज़िल्स्ट्रा | হালবে জাইলস্ট্রা | Халбе Зейлстра
stef-blok | NL | foreign-minister 2018-03-07/2021-05-25 | Stef Blok | स्टेफ ब्लॉक; स्टीफ ब्लॉक | স্টেফ ব্লক; স্টেফ ব্লোক | Стеф Блок ()
sigrid-kaag | NL | minister 2017-10-26/2021-05-25; foreign-minister 2021-05-25/2021-09-17; minister 2022-01-10/2024-01-08 | Sigrid Kaag | सिग्रिड काग; सिग्रिड काघ | সিগ্রিড কাগ; সিগ্রিড কাখ | Сигрид Кааг
ben-knapen | NL | foreign-minister 2021-09-24/2022-01-10 | Ben Knapen | बेन नैपेन | বেন ন্যাপেন | Бен Кнапен
wopke-hoekstra | NL | minister 2017-10-26/2022-01-10; foreign-minister 2022-01-10/2023-09-01 | Wopke Hoekstra | वोपके होएक्स्ट्रा; वोपके हुकस्ट्रा | ভপকে হুকস্ট্রা; ওপকে হোয়েকস্ট্রা; ওপকে হুকস্ট্রা | Вопке Хукстра
hanke-bruins-slot | NL | foreign-minister 2023-09-05/2024-07-02 | Hanke Bruins Slot (Bruins Slot) | हैंके ब्रुइन्स स्लॉट (ब्रुइन्स स्लॉट) | হাঙ্কে ব্রুইনস স্লট (ব্রুইনস স্লট) | Ханке Брёйнс Слот (Брёйнс Слот); Ханке Брюинс Слот (Брюинс Слот)
caspar-veldkamp | NL | foreign-minister 2024-07-02/2025-08-22 | Caspar Veldkamp | कैस्पर वेल्डकैंप; कास्पर वेल्डकाम्प | ক্যাসপার ভেল্ডক্যাম্প; কাসপার ভেল্ডকাম্প | Каспар Вельдкамп; Каспар Велдкамп
david-van-weel | NL | minister 2024-07-02/2025-09-05; foreign-minister 2025-09-05/2026-02-23 | David van Weel (van Weel) | डेविड वान वील (वान वील); डेविड वैन वील (वैन वील) | ডেভিড ফন উইল (ফন উইল); ডেভিড ভ্যান উইল (ভ্যান উইল); ডেভিড ফান ভিল (ফান ভিল) | Давид ван Вел (ван Вел); Дэвид ван Вил (ван Вил); Давид ван Веел (ван Веел)
tom-berendsen | NL | foreign-minister 2026-02-23/.. | Tom Berendsen | टॉम बेरेंडसेन | টম বেরেন্ডসেন | Том Берендсен
jeanine-hennis-plasschaert | NL | defence-minister 2012-11-05/2017-10-04 | Jeanine Hennis-Plasschaert | जीनिन हेनिस-प्लासचार्ट | জেনিন হেনিস-প্লাসচার্ট; জিনাইন হেনিস-প্লাসখার্ট | Жанин Хеннис-Плассхарт; Джанин Хеннис-Плассхарт
ank-bijleveld | NL | defence-minister 2017-10-26/2021-09-17 | Ank Bijleveld | एंक बिजलेवेल्ड | আঙ্ক বাইলেভেল্ড | Анк Бейлевелд
kajsa-ollongren | NL | defence-minister 2022-01-10/2024-07-02; envoy 2024/.. | Kajsa Ollongren | काइसा ओलोंग्रेन; काजसा ओलोंग्रेन | কাইসা ওলোনগ্রেন; কাজসা ওলোংগ্রেন | Кайса Оллонгрен
ruben-brekelmans | NL | defence-minister 2024-07-02/2026-02-23 | Ruben Brekelmans | रूबेन ब्रेकेलमैन्स; रुबेन ब्रेकेलमन्स | রুবেন ব্রেকেলমান্স; রুবেন ব্রেকেলম্যানস | Рубен Брекельманс
dilan-yesilgoz | NL | minister 2022-01-10/2024-07-02; defence-minister 2026-02-23/.. | Dilan Yesilgoz; Dilan Yesilgoz-Zegerius; Dilan Yeşilgöz | दिलान येसिलगोज; डिलन येसिलगोज | দিলান ইয়েসিলগোজ; ডিলান ইয়েসিলগোজ | Дилан Ешильгёз; Дилан Йешильгёз
marisa-gerards | NL | ambassador 2023/.. | Marisa Gerards | मारिसा जेरार्ड्स | মারিসা জেরার্ডস | Мариса Герардс
# Belgium
herman-van-rompuy-be | BE | head-of-government 2008-12-30/2009-11-25 | Herman Van Rompuy (Van Rompuy) | हरमन वान रोमपुई (वान रोमपुई); हर्मन वान रोम्पुई (वान रोम्पुई); हरमन वान रोमपे (रोमपे) | হারমান ভ্যান রম্পুই (ভ্যান রম্পুই); হারমান ফন রম্পুই (ফন রম্পুই) | Херман Ван Ромпёй (Ван Ромпёй); Херман ван Ромпей (ван Ромпей)
charles-michel-be | BE | head-of-government 2014-10-11/2019-10-27 | Charles Michel | चार्ल्स मिशेल; चार्ल्स माइकल; चार्ल्स मिचेल | চার্লস মিশেল; শার্ল মিশেল; চার্লস মিচেল | Шарль Мишель
albert-ii-of-belgium | BE | monarch 1993-08-09/2013-07-21 | Albert II (); King Albert II () | अल्बर्ट द्वितीय (); किंग अल्बर्ट द्वितीय () | দ্বিতীয় আলবার্ট (); রাজা দ্বিতীয় আলবার্ট () | король Альберт (); король бельгийцев Альберт ()
philippe-of-belgium | BE | monarch 2013-07-21/.. | King Philippe (); Philippe of Belgium () | किंग फिलिप (); राजा फिलिप () | রাজা ফিলিপ () | король Филипп (); король бельгийцев Филипп ()
princess-astrid | BE | official 1993-08/.. | Princess Astrid () | राजकुमारी एस्ट्रिड (); प्रिंसेस एस्ट्रिड () | রাজকুমারী অ্যাস্ট্রিড (); প্রিন্সেস অ্যাস্ট্রিড (); রাজকুমারী আস্ট্রিড () | принцесса Астрид ()
jean-luc-dehaene | BE | head-of-government 1992-03-07/1999-07-12 | Jean-Luc Dehaene | ज्यां-लुक देहान | জ্যঁ-লুক দেহেন | Жан-Люк Дехане
guy-verhofstadt | BE | head-of-government 1999-07-12/2008-03-20; legislator 2009-07-14/2024-07-15 | Guy Verhofstadt | गाय वेरहोफ्स्टाट; गी वेरहोफस्टाट | গি ভেরহফস্টাট; গাই ভেরহফস্টাড | Ги Верхофстадт
yves-leterme | BE | head-of-government 2008-03-20/2008-12-30; foreign-minister 2009-07-17/2009-11-25; head-of-government 2009-11-25/2011-12-06 | Yves Leterme | इव्स लेटर्मे; यवेस लेटर्मे | ইভ ল্যতের্ম; ইভস লেটারমে | Ив Летерм
elio-di-rupo | BE | head-of-government 2011-12-06/2014-10-11 | Elio Di Rupo (Di Rupo) | एलियो डि रूपो (डि रूपो) | এলিও দি রুপো (দি রুপো) | Элио Ди Рупо (Ди Рупо)
sophie-wilmes | BE | head-of-government 2019-10-27/2020-10-01; foreign-minister 2020-10-01/2022-07-15 | Sophie Wilmes | सोफी विल्म्स; सोफी विल्मेस | সোফি উইলমেস; সোফি ভিলমেস | Софи Вильмес
alexander-de-croo | BE | deputy-head-of-government 2012-10-22/2020-10-01; head-of-government 2020-10-01/2025-02-03 | Alexander De Croo (De Croo) | अलेक्जेंडर डी क्रू (डी क्रू); अलेक्जेंडर डी क्रो (डी क्रो); एलेक्जेंडर डी क्रू (डी क्रू); अलेक्जेंडर दे क्रू (दे क्रू) | আলেকজান্ডার ডি ক্রু (ডি ক্রু); আলেক্সান্ডার দে ক্রু (দে ক্রু); আলেক্সান্ডার ডি ক্রো (ডি ক্রো) | Александр Де Кро (Де Кро); Александер Де Кро (Де Кро); Александр де Кроо (де Кроо)
bart-de-wever | BE | head-of-government 2025-02-03/.. | Bart De Wever (De Wever) | बार्ट डी वेवर (डी वेवर); बार्ट दे वेवर (दे वेवर) | বার্ট ডি ওয়েভার (ডি ওয়েভার); বার্ট দে ওয়েভার (দে ওয়েভার); বার্ট ডি ভেভার (ডি ভেভার) | Барт Де Вевер (Де Вевер)
louis-michel | BE | foreign-minister 1999-07-12/2004-07-18 | Louis Michel | लुई मिशेल | লুই মিশেল | Луи Мишель
karel-de-gucht | BE | foreign-minister 2004-07-18/2009-07-17 | Karel De Gucht (De Gucht) | कारेल डी गुच (डी गुच); कारेल डे गुच्ट (डे गुच्ट) | কারেল ডি গুখট (ডি গুখট); কারেল দে গুশট (দে গুশট) | Карел Де Гюхт (Де Гюхт)
steven-vanackere | BE | foreign-minister 2009-11-25/2011-12-06 | Steven Vanackere | स्टीवन वानाकेरे | স্টিভেন ভানাকেরে | Стивен Ванакере
didier-reynders | BE | foreign-minister 2011-12-06/2019-11-30 | Didier Reynders | डिडियर रेयंडर्स; डिडिएर रेंडर्स | দিদিয়ের রেইন্ডার্স; দিদিয়ের রেন্ডার্স | Дидье Рейндерс
philippe-goffin | BE | foreign-minister 2019-11-30/2020-10-01 | Philippe Goffin | फिलिप गोफिन | ফিলিপ গফাঁ | Филипп Гоффен
hadja-lahbib | BE | foreign-minister 2022-07-15/2024-11-30 | Hadja Lahbib | हदजा लहबीब; हादजा लहबीब; हाजा लहबीब | হাজা লাহবিব; হাদজা লাহবিব | Аджа Лябиб; Хаджа Лахбиб; Хаджа Ляхбиб
bernard-quintin | BE | foreign-minister 2024-12/2025-02-03; minister 2025-02-03/.. | Bernard Quintin | बर्नार्ड क्विंटिन | বার্নার্ড কুইন্টিন | Бернар Кентен; Бернар Квинтин
maxime-prevot | BE | foreign-minister 2025-02-03/..; deputy-head-of-government 2025-02-03/.. | Maxime Prevot | मैक्सिम प्रीवोट; मैक्सिम प्रेवो; मैक्सिम प्रीवो | ম্যাক্সিম প্রেভো; ম্যাক্সিম প্রেভোট | Максим Прево
ludivine-dedonder | BE | defence-minister 2020-10-01/2025-02-03 | Ludivine Dedonder | लुडिविन डेडोंडर | লুডিভিন ডেডোন্ডার | Людивин Дедондер
theo-francken | BE | defence-minister 2025-02-03/.. | Theo Francken | थियो फ्रैंकेन; थियो फ्रैंकन | থিও ফ্রাঙ্কেন | Тео Франкен
didier-vanderhasselt | BE | ambassador 2022/.. | Didier Vanderhasselt | डिडिएर वेंडरहासेल्ट; डिडियर वैंडरहैसेल्ट | দিদিয়ের ভ্যান্ডারহ্যাসেল্ট | Дидье Вандерхасселт
# Luxembourg
jacques-santer-lu | LU | head-of-government 1984-07-20/1995-01-20 | Jacques Santer | जैक सैंटर | জাক সান্তের | Жак Сантер
jean-claude-juncker-lu | LU | head-of-government 1995-01-20/2013-12-04 | Jean-Claude Juncker; Jean Claude Juncker | ज्यां-क्लाउड जंकर; ज्यां क्लाउड जंकर; जीन क्लाउड जंकर; ज्यां क्लॉड युंकर; जीन-क्लाउड जंकर; ज्यां क्लाउद युंकर | জ্যঁ-ক্লদ ইয়ুংকার; জাঁ ক্লদ জাঙ্কার; জ্যঁ ক্লদ জাঙ্কার; জঁ-ক্লদ ইউঙ্কার; জ্যাঁ ক্লদ জাংকার | Жан-Клод Юнкер
henri-of-luxembourg | LU | monarch 2000-10-07/2025-10-03 | Grand Duke Henri (); Henri of Luxembourg () | ग्रैंड ड्यूक हेनरी () | গ্র্যান্ড ডিউক হেনরি (); গ্র্যান্ড ডিউক অঁরি | великий герцог Анри (); Анри Люксембургский ()
guillaume-of-luxembourg | LU | official 2000-12-18/2025-10-03; monarch 2025-10-03/.. | Grand Duke Guillaume (); Guillaume of Luxembourg () | ग्रैंड ड्यूक गिलौम; ग्रैंड ड्यूक गुइलौमे | গ্র্যান্ড ডিউক গিয়োম | великий герцог Гийом (); Гийом Люксембургский ()
xavier-bettel | LU | head-of-government 2013-12-04/2023-11-17; foreign-minister 2023-11-17/..; deputy-head-of-government 2023-11-17/.. | Xavier Bettel | जेवियर बेटटेल; जेवियर बेटल; जेवियर बेट्टेल; ज़ेवियर बेटेल | জাভিয়ের বেটেল; জেভিয়ার বেটেল; জাভিয়ের বেত্তেল | Ксавье Беттель
luc-frieden | LU | minister 2009-07/2013-12-04; head-of-government 2023-11-17/.. | Luc Frieden | ल्यूक फ्रीडेन; लुक फ्रीडेन; ल्यूक फ्राइडेन | লুক ফ্রিডেন; লুক ফ্রাইডেন | Люк Фриден
lydie-polfer | LU | foreign-minister 1999-08-07/2004-07-31 | Lydie Polfer | लिडी पोल्फर | লিডি পোলফার | Лиди Польфер
jean-asselborn | LU | foreign-minister 2004-07-31/2023-11-17 | Jean Asselborn | जीन एस्सेलबॉर्न; जीन एसेलबोर्न; ज्यां असेलबोर्न | জ্যাঁ আসেলবর্ন; জঁ আসেলবর্ন; জিন অ্যাসেলবর্ন | Жан Асселборн; Жан Ассельборн
yuriko-backes | LU | defence-minister 2023-11-17/.. | Yuriko Backes | यूरिको बैकस | ইউরিকো ব্যাকেস | Юрико Бакес
# Switzerland (the presidency passes on every first of January)
flavio-cotti | CH | foreign-minister 1993-04-01/1999-04-30; head-of-state 1998-01-01/1998-12-31 | Flavio Cotti | फ्लेवियो कोटी | ফ্লাভিও কোত্তি | Флавио Котти
ruth-dreifuss | CH | head-of-state 1999-01-01/1999-12-31 | Ruth Dreifuss | रुथ ड्रेफस | রুথ ড্রাইফুস | Рут Дрейфус; Рут Драйфус
adolf-ogi | CH | head-of-state 1993-01-01/1993-12-31; head-of-state 2000-01-01/2000-12-31 | Adolf Ogi | एडोल्फ ओगी | আডলফ ওগি | Адольф Оги
moritz-leuenberger | CH | head-of-state 2001-01-01/2001-12-31; head-of-state 2006-01-01/2006-12-31 | Moritz Leuenberger | मोरिट्ज लॉयनबर्गर | মরিৎস লয়েনবার্গার | Мориц Лойенбергер
kaspar-villiger | CH | head-of-state 1995-01-01/1995-12-31; head-of-state 2002-01-01/2002-12-31 | Kaspar Villiger | कास्पर विलिगर | কাসপার ফিলিগার | Каспар Виллигер
pascal-couchepin | CH | head-of-state 2003-01-01/2003-12-31; head-of-state 2008-01-01/2008-12-31 | Pascal Couchepin | पास्कल कूशपैं | পাসকাল কুশপাঁ | Паскаль Кушпен
joseph-deiss | CH | foreign-minister 1999-05-01/2002-12-31; head-of-state 2004-01-01/2004-12-31; official 2010-09-14/2011-09-13 | Joseph Deiss | जोसेफ डीस | জোসেফ ডাইস | Йозеф Дайс
samuel-schmid | CH | defence-minister 2001-01-01/2008-12-31; head-of-state 2005-01-01/2005-12-31 | Samuel Schmid | सैमुअल श्मिड | সামুয়েল শ্মিড | Самуэль Шмид
micheline-calmy-rey | CH | foreign-minister 2003-01-01/2011-12-31; head-of-state 2007-01-01/2007-12-31; head-of-state 2011-01-01/2011-12-31 | Micheline Calmy-Rey | मिशेलिन काल्मी-रे | মিশেলিন কালমি-রে | Мишлин Кальми-Ре
hans-rudolf-merz | CH | head-of-state 2009-01-01/2009-12-31 | Hans-Rudolf Merz | हंस-रुडोल्फ मर्ज | হান্স-রুডলফ মের্ৎস | Ханс-Рудольф Мерц
doris-leuthard | CH | head-of-state 2010-01-01/2010-12-31; head-of-state 2017-01-01/2017-12-31; minister 2006-08-01/2018-12-31 | Doris Leuthard | डोरिस ल्यूथर्ड; डोरिस लूथर्ड; डोरिस लॉयथार्ड | ডরিস লয়টহার্ড; ডরিস লিউথার্ড | Дорис Лойтхард
eveline-widmer-schlumpf | CH | head-of-state 2012-01-01/2012-12-31; minister 2008-01-01/2015-12-31 | Eveline Widmer-Schlumpf | एवेलिन विडमर-श्लुम्फ | এভেলিন ভিডমার-শ্লুম্ফ | Эвелин Видмер-Шлумпф
ueli-maurer | CH | defence-minister 2009-01-01/2015-12-31; head-of-state 2013-01-01/2013-12-31; head-of-state 2019-01-01/2019-12-31; minister 2016-01-01/2022-12-31 | Ueli Maurer | उएली मौरर; यूली मौरर | উয়েলি মাউরার | Ули Маурер; Уэли Маурер
didier-burkhalter | CH | foreign-minister 2012-01-01/2017-10-31; head-of-state 2014-01-01/2014-12-31 | Didier Burkhalter | डिडिएर बुर्कहाल्टर; डिडियर बर्कहाल्टर | দিদিয়ের বুর্কহাল্টার; ডিডিয়ের বুর্কহাল্টার | Дидье Буркхальтер
simonetta-sommaruga | CH | head-of-state 2015-01-01/2015-12-31; head-of-state 2020-01-01/2020-12-31; minister 2010-11-01/2022-12-31 | Simonetta Sommaruga | सिमोनेटा सोमारुगा | সিমোনেটা সোমারুগা | Симонетта Соммаруга
johann-schneider-ammann | CH | head-of-state 2016-01-01/2016-12-31; minister 2010-11-01/2018-12-31 | Johann Schneider-Ammann | जोहान श्नाइडर-अम्मान; जोहान श्नाइडर अम्मान | জোহান স্নাইডার-আম্মান; ইয়োহান শ্নাইডার-আম্মান | Йоханн Шнайдер-Амман; Иоганн Шнайдер-Амман
alain-berset | CH | head-of-state 2018-01-01/2018-12-31; head-of-state 2023-01-01/2023-12-31; minister 2012-01-01/2023-12-31 | Alain Berset | एलेन बर्सेट; एलैन बर्सेट; अलैं बेर्से; एलन बरसेट | অ্যালেইন বারসেট; আলাঁ বেরসে; আলাইন বেরসে; অ্যালাইন বারসেত | Ален Берсе
guy-parmelin | CH | defence-minister 2016-01-01/2018-12-31; minister 2019-01-01/..; head-of-state 2021-01-01/2021-12-31; head-of-state 2026-01-01/2026-12-31 | Guy Parmelin | गाय परमेलिन; गाइ परमेलिन; गी पारमेलिन | গাই পারমেলিন; গি পারমেলিন; গি পারমেলাঁ | Ги Пармелен
ignazio-cassis | CH | foreign-minister 2017-11-01/..; head-of-state 2022-01-01/2022-12-31 | Ignazio Cassis | इग्नाजियो कैसिस; इग्नाजियो कासिस; इग्नाज़ियो कैसिस | ইগনাজিও কাসিস; ইগনাৎসিও কাসিস | Иньяцио Кассис; Игнацио Кассис
viola-amherd | CH | defence-minister 2019-01-01/2025-03-31; head-of-state 2024-01-01/2024-12-31 | Viola Amherd | वियोला एमहर्ड; विओला एमहर्ड; वियोला अम्हेर्ड | ভিওলা আমহার্ড; ভায়োলা আমহার্ড; ভিওলা আমহের্ড | Виола Амхерд
karin-keller-sutter | CH | minister 2019-01-01/..; head-of-state 2025-01-01/2025-12-31 | Karin Keller-Sutter | करिन केलर-सटर; कैरिन केलर-सटर; कारिन केलर-सुटर | কারিন কেলার-সাটার; কারিন কেলার-সুটার | Карин Келлер-Зуттер; Карин Келлер-Суттер
martin-pfister | CH | defence-minister 2025-04-01/.. | Martin Pfister | मार्टिन फिस्टर | মার্টিন ফিস্টার | Мартин Пфистер
helene-budliger-artieda | CH | official 2022-08/.. | Helene Budliger Artieda (Budliger Artieda) | हेलेन बुडलिगर आर्टिडा (बुडलिगर आर्टिडा); हेलेन बडलिगर (बडलिगर) | হেলেন বুডলিগার আরটিডা (বুডলিগার) | Элен Будлигер Артьеда (Будлигер Артьеда)
# Austria
magnus-brunner-at | AT | minister 2021-12-06/2024-11 | Magnus Brunner | मैग्नस ब्रूनर; मैग्नस ब्रुनर | ম্যাগনাস ব্রুনার; মাগনুস ব্রুনার | Магнус Бруннер
kurt-waldheim | AT | head-of-state 1986-07-08/1992-07-08 | Kurt Waldheim | कर्ट वाल्डहाइम; कुर्ट वाल्दहाइम | কুর্ট ভাল্ডহাইম; কুর্ট ওয়াল্ডহেইম | Курт Вальдхайм
thomas-klestil | AT | head-of-state 1992-07-08/2004-07-06 | Thomas Klestil | थॉमस क्लेस्टिल | টমাস ক্লেস্টিল | Томас Клестиль
heinz-fischer | AT | head-of-state 2004-07-08/2016-07-08 | Heinz Fischer | हाइंज फिशर; हेंज फिशर | হাইন্স ফিশার; হেইঞ্জ ফিশার | Хайнц Фишер
alexander-van-der-bellen | AT | head-of-state 2017-01-26/.. | Alexander Van der Bellen (Van der Bellen) | अलेक्जेंडर वान डेर बेलन (वान डेर बेलन); अलेक्जेंडर वैन डेर बेलन (वैन डेर बेलन); एलेक्जेंडर वान डेर बेलेन (वान डेर बेलेन) | আলেকজান্ডার ফান ডের বেলেন (ফান ডের বেলেন); আলেকজান্ডার ভ্যান ডার বেলেন (ভ্যান ডার বেলেন); আলেক্সান্ডার ফান ডার বেলেন (ফান ডার বেলেন) | Александр Ван дер Беллен (Ван дер Беллен)
franz-vranitzky | AT | head-of-government 1986-06-16/1997-01-28 | Franz Vranitzky | फ्रांज व्रानित्स्की | ফ্রানৎস ভ্রানিৎস্কি | Франц Враницкий
viktor-klima | AT | head-of-government 1997-01-28/2000-02-04 | Viktor Klima | विक्टर क्लिमा | ভিক্টর ক্লিমা | Виктор Клима
wolfgang-schuessel | AT | foreign-minister 1995-05-04/2000-02-04; head-of-government 2000-02-04/2007-01-11 | Wolfgang Schuessel; Wolfgang Schüssel | वोल्फगैंग शुसेल | ভলফগাং শুসেল | Вольфганг Шюссель
alfred-gusenbauer | AT | head-of-government 2007-01-11/2008-12-02 | Alfred Gusenbauer | अल्फ्रेड गुसेनबावर | আলফ্রেড গুজেনবাউয়ার | Альфред Гузенбауэр
werner-faymann | AT | head-of-government 2008-12-02/2016-05-09 | Werner Faymann | वर्नर फेयमैन; वेर्नर फायमन | ভার্নার ফেইমান; ওয়ার্নার ফেইম্যান | Вернер Файман
christian-kern | AT | head-of-government 2016-05-17/2017-12-18 | Christian Kern | क्रिस्टियान कर्न; क्रिश्चियन कर्न | ক্রিস্টিয়ান কার্ন; ক্রিশ্চিয়ান কের্ন | Кристиан Керн
sebastian-kurz | AT | foreign-minister 2013-12-16/2017-12-18; head-of-government 2017-12-18/2019-05-28; head-of-government 2020-01-07/2021-10-11 | Sebastian Kurz | सेबेस्टियन कुर्ज; सेबस्टियन कुर्ज; सेबास्टियन कुर्त्स | সেবাস্টিয়ান কুর্জ; সেবাস্তিয়ান কুর্জ; সেবাস্টিয়ান কুর্ৎস | Себастьян Курц
brigitte-bierlein | AT | head-of-government 2019-06-03/2020-01-07 | Brigitte Bierlein | ब्रिगिट बीरलीन | ব্রিগিটে বিয়ারলাইন | Бригитте Бирляйн
alexander-schallenberg | AT | foreign-minister 2019-06-03/2021-10-11; head-of-government 2021-10-11/2021-12-06; foreign-minister 2021-12-06/2025-03-03; head-of-government 2025-01-10/2025-03-03 | Alexander Schallenberg | अलेक्जेंडर शैलेनबर्ग; एलेक्जेंडर शालेनबर्ग; अलेक्जेंडर शेलेनबर्ग; अलेक्जेंडर स्कालेनबर्ग | আলেকজান্ডার শ্যালেনবার্গ; আলেক্সান্ডার শালেনব্যার্গ; আলেকজান্ডার শালেনবার্গ | Александр Шалленберг
karl-nehammer | AT | minister 2020-01-07/2021-12-06; head-of-government 2021-12-06/2025-01-10 | Karl Nehammer | कार्ल नेहमर; कार्ल नेहामर; कार्ल नेहैमर | কার্ল নেহামার; কার্ল নেহামের; কার্ল নেহ্যামার | Карл Нехаммер
christian-stocker | AT | head-of-government 2025-03-03/.. | Christian Stocker | क्रिश्चियन स्टॉकर; क्रिस्टियन स्टॉकर | ক্রিস্টিয়ান স্টকার; ক্রিশ্চিয়ান স্টকার | Кристиан Штокер
benita-ferrero-waldner | AT | foreign-minister 2000-02-04/2004-10-20 | Benita Ferrero-Waldner | बेनिता फेरेरो-वाल्डनर; बेनिटा फेरेरो वाल्डनर | বেনিতা ফেরেরো-ভাল্ডনার; বেনিটা ফেরেরো ওয়াল্ডনার | Бенита Ферреро-Вальднер
ursula-plassnik | AT | foreign-minister 2004-10-20/2008-12-02 | Ursula Plassnik | उर्सुला प्लास्निक | উরসুলা প্লাসনিক | Урсула Плассник
michael-spindelegger | AT | foreign-minister 2008-12-02/2013-12-16; deputy-head-of-government 2011-04-21/2014-09-01 | Michael Spindelegger | माइकल स्पिंडेलेगर | মিখাইল স্পিন্ডেলেগার; মাইকেল স্পিনডেলেগার | Михаэль Шпинделеггер
karin-kneissl | AT | foreign-minister 2017-12-18/2019-06-03 | Karin Kneissl | करिन नाइसल; कारिन नाइस्ल | কারিন নাইসল; কারিন ক্নাইসল | Карин Кнайсль
michael-linhart | AT | foreign-minister 2021-10-11/2021-12-06 | Michael Linhart | माइकल लिनहार्ट | মিখাইল লিনহার্ট | Михаэль Линхарт
beate-meinl-reisinger | AT | foreign-minister 2025-03-03/.. | Beate Meinl-Reisinger | बीट मीनल-रीसिंगर; बेआटे माइनल-राइजिंगर; बीट मेनल-रीसिंगर | বেয়াটে মাইনল-রাইজিঙ্গার; বিয়াতে মেইনল-রেইসিঙ্গার | Беате Майнль-Райзингер; Беата Майнль-Райзингер
klaudia-tanner | AT | defence-minister 2020-01-07/.. | Klaudia Tanner | क्लाउडिया टान्नर; क्लाउडिया टैनर | ক্লাউডিয়া টানার | Клаудия Таннер
wolfgang-hattmannsdorfer | AT | minister 2025-03-03/.. | Wolfgang Hattmannsdorfer | वोल्फगैंग हैटमैन्सडॉर्फर | ভলফগাং হাটমান্সডর্ফার | Вольфганг Хаттмансдорфер
# Vatican
pope-john-paul-ii | VA | head-of-state 1978-10-16/2005-04-02 | Pope John Paul II (John Paul II); John Paul II (John Paul) | पोप जॉन पॉल द्वितीय (जॉन पॉल द्वितीय); जॉन पॉल द्वितीय (जॉन पॉल); पोप जॉन पॉल (जॉन पॉल) | পোপ দ্বিতীয় জন পল (দ্বিতীয় জন পল); দ্বিতীয় জন পল (জন পল); পোপ জন পল (জন পল) | Иоанн Павел II (Иоанн Павел); папа Иоанн Павел II (Иоанн Павел II)
pope-benedict-xvi | VA | head-of-state 2005-04-19/2013-02-28 | Pope Benedict XVI (Benedict XVI); Pope Benedict; Benedict XVI (Benedict) | पोप बेनेडिक्ट सोलहवें (बेनेडिक्ट); पोप बेनेडिक्ट; पोप बेनेडिक्ट षोडश (बेनेडिक्ट) | পোপ ষোড়শ বেনেডিক্ট; পোপ বেনেডিক্ট; ষোড়শ বেনেডিক্ট | Бенедикт XVI (Бенедикт); папа Бенедикт XVI (Бенедикт); папа Бенедикт
pope-francis | VA | head-of-state 2013-03-13/2025-04-21 | Pope Francis; Jorge Mario Bergoglio | पोप फ्रांसिस; जॉर्ज मारियो बर्गोग्लियो | পোপ ফ্রান্সিস; জর্জ মারিও বারগোগলিও; হোর্হে মারিও বেরগোগলিও | папа Франциск; Папа Римский Франциск; Хорхе Марио Бергольо
pope-leo-xiv | VA | head-of-state 2025-05-08/.. | Pope Leo XIV (Leo XIV); Pope Leo; Leo XIV (Leo); Robert Francis Prevost; Robert Prevost | पोप लियो चौदहवें (लियो); पोप लियो; पोप लियो चतुर्दश (लियो); पोप लियो XIV (लियो); रॉबर्ट फ्रांसिस प्रीवोस्ट; रॉबर्ट प्रीवोस्ट | পোপ চতুর্দশ লিও (লিও); পোপ লিও; চতুর্দশ লিও; রবার্ট ফ্রান্সিস প্রেভোস্ট; রবার্ট প্রেভোস্ট | Лев XIV (); папа Лев XIV (Лев XIV); папа Лев (); Роберт Фрэнсис Прево; Роберт Прево
angelo-sodano | VA | head-of-government 1991-06-29/2006-09-15 | Angelo Sodano | एंजेलो सोडानो | আঞ্জেলো সোদানো | Анджело Содано
tarcisio-bertone | VA | head-of-government 2006-09-15/2013-10-15 | Tarcisio Bertone | तारसीसियो बर्टोनी | তারচিসিও বেরতোনে | Тарчизио Бертоне
pietro-parolin | VA | head-of-government 2013-10-15/.. | Pietro Parolin | पिएत्रो पारोलिन; पिएट्रो पैरोलिन; पिएत्रो परोलिन | পিয়েত্রো পারোলিন; পিয়েট্রো প্যারোলিন | Пьетро Паролин
paul-gallagher | VA | foreign-minister 2014-11-08/.. | Paul Richard Gallagher; Paul Gallagher | पॉल रिचर्ड गैलेघर; पॉल गैलघर; पॉल गैलाघर | পল রিচার্ড গ্যালাগার; পল গ্যালাঘার | Пол Ричард Галлахер; Пол Галлахер
dominique-mamberti | VA | foreign-minister 2006-09-15/2014-11-08 | Dominique Mamberti | डोमिनिक मैम्बर्टी | দোমিনিক মামবের্তি | Доминик Мамберти
matteo-zuppi | VA | envoy 2023-05/.. | Matteo Zuppi; Matteo Maria Zuppi | मातेओ जुप्पी; माटेओ जुपी | মাত্তেও জুপ্পি; মাতেও জুপি | Маттео Дзуппи; Маттео Мария Дзуппи
# European Union
michel-barnier-eu | EU | official 2010-02-10/2014-11-01; official 2016-10-01/2021-03 | Michel Barnier | मिशेल बार्नियर; माइकल बार्नियर; मिशेल बर्नियर | মিশেল বার্নিয়ে; মিশেল বার্নিয়ার; মাইকেল বার্নিয়ার | Мишель Барнье
stephane-sejourne-eu | EU | official 2024-12-01/.. | Stephane Sejourne | स्टीफन सेजॉर्न; स्टीफन सेजॉर्ने; स्टेफन सेजोर्न | স্টেফান সেজোর্ন; স্তেফান সেজুর্নে | Стефан Сежурне
romano-prodi-eu | EU | organisation-head 1999-09-16/2004-11-22 | Romano Prodi | रोमानो प्रोदी; रोमानो प्रोडी | রোমানো প্রোদি | Романо Проди
paolo-gentiloni-eu | EU | official 2019-12-01/2024-11-30 | Paolo Gentiloni | पाओलो जेंटिलोनी; पाउलो जेंतिलोनी; पाओलो जेन्टिलोनी | পাওলো জেন্তিলোনি; পাওলো জেন্টিলনি; পাওলো জেন্টিলোনি | Паоло Джентилони
franco-frattini-eu | EU | official 2004-11-22/2008-05-08 | Franco Frattini | फ्रेंको फ्रेटिनी; फ्रांको फ्रातिनी | ফ্রাঙ্কো ফ্রাত্তিনি | Франко Фраттини
emma-bonino-eu | EU | official 1995-01/1999-09 | Emma Bonino | एमा बोनिनो; एम्मा बोनिनो | এমা বোনিনো | Эмма Бонино
antonio-tajani-eu | EU | official 2008-05/2014-07; legislator 2017-01-17/2019-07-02 | Antonio Tajani | एंटोनियो ताजानी; एंतोनियो तजानी; एंटोनियो तजानी | আন্তোনিও তাজানি; আন্তোনিও তায়ানি; অ্যান্তোনিও তাজানি | Антонио Таяни
teresa-ribera-eu | EU | official 2024-12-01/.. | Teresa Ribera | टेरेसा रिबेरा | তেরেসা রিবেরা; টেরেসা রিবেরা | Тереса Рибера; Тереза Рибера
frans-timmermans-eu | EU | official 2014-11-01/2023-08-22 | Frans Timmermans | फ्रांस टिमरमैन्स; फ्रांस टिमरमंस | ফ্রান্স টিমারমান্স; ফ্রান্স টিমারম্যানস; ফ্রাঁস টিমারম্যানস | Франс Тиммерманс
wopke-hoekstra-eu | EU | official 2023-10-06/.. | Wopke Hoekstra | वोपके होएक्स्ट्रा; वोपके हुकस्ट्रा | ভপকে হুকস্ট্রা; ওপকে হোয়েকস্ট্রা; ওপকে হুকস্ট্রা | Вопке Хукстра
louis-michel-eu | EU | official 2004/2009 | Louis Michel | लुई मिशेल | লুই মিশেল | Луи Мишель
karel-de-gucht-eu | EU | official 2009-07-17/2014-11-01 | Karel De Gucht (De Gucht) | कारेल डी गुच (डी गुच); कारेल डे गुच्ट (डे गुच्ट) | কারেল ডি গুখট (ডি গুখট); কারেল দে গুশট (দে গুশট) | Карел Де Гюхт (Де Гюхт)
didier-reynders-eu | EU | official 2019-12-01/2024-11-30 | Didier Reynders | डिडियर रेयंडर्स; डिडिएर रेंडर्स | দিদিয়ের রেইন্ডার্স; দিদিয়ের রেন্ডার্স | Дидье Рейндерс
hadja-lahbib-eu | EU | official 2024-12-01/.. | Hadja Lahbib | हदजा लहबीब; हादजा लहबीब; हाजा लहबीब | হাজা লাহবিব; হাদজা লাহবিব | Аджа Лябиб; Хаджа Лахбиб; Хаджа Ляхбиб
benita-ferrero-waldner-eu | EU | official 2004-11-22/2010-02-09 | Benita Ferrero-Waldner | बेनिता फेरेरो-वाल्डनर; बेनिटा फेरेरो वाल्डनर | বেনিতা ফেরেরো-ভাল্ডনার; বেনিটা ফেরেরো ওয়াল্ডনার | Бенита Ферреро-Вальднер
jyrki-katainen-eu | EU | official 2014-07-16/2019-11-30 | Jyrki Katainen | जिर्की कातेनेन; यिरकी काताइनेन | ইউরকি কাতাইনেন; জিরকি কাতাইনেন | Юрки Катайнен
john-bruton-eu | EU | ambassador 2004-11/2009-10 | John Bruton | जॉन ब्रूटन | জন ব্রুটন | Джон Брутон
stavros-lambrinidis-eu | EU | envoy 2012-09/2019-02; ambassador 2019-03/2023 | Stavros Lambrinidis | स्टावरोस लाम्ब्रिनिडिस; स्टावरोस लैम्ब्रिनिडिस | স্তাভরোস লামব্রিনিদিস | Ставрос Ламбринидис
stavros-dimas-eu | EU | official 2004-03/2010-02-09 | Stavros Dimas | स्टावरोस डिमास | স্তাভরোস দিমাস | Ставрос Димас
dimitris-avramopoulos-eu | EU | official 2014-11-01/2019-11-30 | Dimitris Avramopoulos; Dimitrios Avramopoulos | दिमित्रिस अवरामोपोलोस; दिमित्रिस एवरामोपोलस | দিমিত্রিস আভরামোপুলোস | Димитрис Аврамопулос
markos-kyprianou-eu | EU | official 2004-05/2008-03 | Markos Kyprianou | मार्कोस किप्रियानू | মার্কোস কিপ্রিয়ানু | Маркос Киприану
tonio-borg-eu | EU | official 2012-11/2014-11-01 | Tonio Borg | टोनियो बोर्ग | টোনিও বর্গ | Тонио Борг
donald-tusk-eu | EU | organisation-head 2014-12-01/2019-11-30 | Donald Tusk | डोनाल्ड टस्क; डोनाल्ड टुस्क; डोनल्ड टस्क | ডোনাল্ড টাস্ক; ডোনাল্ড তুস্ক; ডোনাল্ড টুস্ক | Дональд Туск
laszlo-kovacs-eu | EU | official 2004-11-22/2010-02-09 | Laszlo Kovacs; László Kovács | लाज़्लो कोवाक्स | লাসলো কোভাচ | Ласло Ковач
tibor-navracsics-eu | EU | official 2014-11-01/2019-11-30 | Tibor Navracsics | टिबोर नवराक्सिक्स; तिबोर नाव्राचिच | তিবোর নাভরাচিচ | Тибор Наврачич
vladimir-spidla-eu | EU | official 2004-11-22/2010-02-09 | Vladimir Spidla; Vladimír Špidla | व्लादिमीर स्पिडला | ভ্লাদিমির স্পিদলা | Владимир Шпидла
miroslav-lajcak-eu | EU | envoy 2020-04/2025-01 | Miroslav Lajcak; Miroslav Lajčák | मिरोस्लाव लाजकैक; मिरोस्लाव लाजसाक; मिरोस्लाव लाइचाक; मिरोस्लाव लाजचक | মিরোস্লাভ লাইচাক; মিরোস্লাভ লাজাক; মিরোস্লাভ লায়চাক | Мирослав Лайчак
dacian-ciolos-eu | EU | official 2010-02-10/2014-11-01 | Dacian Ciolos; Dacian Cioloș | डेसियन सियोलोस; दाचियन चोलोस | দাচিয়ান চোলোশ | Дачиан Чолош
ekaterina-zaharieva-eu | EU | official 2024-12-01/.. | Ekaterina Zaharieva; Ekaterina Zakharieva | एकातेरिना ज़हरीवा; एकातेरिना जहारिएवा; एकातेरिना ज़ाहारिएवा | একাতেরিনা জাহারিয়েভা | Екатерина Захариева
mariya-gabriel-eu | EU | official 2017-07-07/2023-05-15 | Mariya Gabriel; Maria Gabriel | मारिया गेब्रियल; मारिया गैब्रियल | মারিয়া গ্যাব্রিয়েল; মারিয়া গাব্রিয়েল | Мария Габриэль; Мария Габриел
jacques-delors | EU | organisation-head 1985-01-06/1995-01-23 | Jacques Delors | जैक डेलर्स; जाक डेलोर | জাক দলোর | Жак Делор
jacques-santer | EU | organisation-head 1995-01-23/1999-03-15 | Jacques Santer | जैक सैंटर | জাক সান্তের | Жак Сантер
jose-manuel-barroso | EU | organisation-head 2004-11-22/2014-10-31 | Jose Manuel Barroso; Jose Manuel Durao Barroso (Barroso) | जोस मैनुअल बरोसो; जोस मैनुएल बारोसो; होसे मैनुअल बारोसो | হোসে মানুয়েল বারোসো; জোসে ম্যানুয়েল বারোসো | Жозе Мануэл Баррозу; Жозе Мануэль Баррозу
jean-claude-juncker | EU | organisation-head 2014-11-01/2019-11-30 | Jean-Claude Juncker; Jean Claude Juncker | ज्यां-क्लाउड जंकर; ज्यां क्लाउड जंकर; जीन क्लाउड जंकर; ज्यां क्लॉड युंकर; जीन-क्लाउड जंकर; ज्यां क्लाउद युंकर | জ্যঁ-ক্লদ ইয়ুংকার; জাঁ ক্লদ জাঙ্কার; জ্যঁ ক্লদ জাঙ্কার; জঁ-ক্লদ ইউঙ্কার; জ্যাঁ ক্লদ জাংকার | Жан-Клод Юнкер
ursula-von-der-leyen | EU | organisation-head 2019-12-01/.. | Ursula von der Leyen (von der Leyen) | उर्सुला वॉन डेर लेयेन (वॉन डेर लेयेन); उर्सुला वॉन डेर लेयेन (लेयेन); उर्सुला वॉन डेर लियेन (लियेन); उर्सुला फॉन डेर लाएन (फॉन डेर लाएन); उर्सुला वोन डेर लेयेन (वोन डेर लेयेन); उर्सुला वान डेर लेयेन (वान डेर लेयेन); उर्सुला वॉन डेर लेन (वॉन डेर लेन); उर्सुला वॉन डेर लेयन (लेयन); उर्सुला फॉन डेर लेयेन (फॉन डेर लेयेन); उर्सुला फॉन डेर लायेन (फॉन डेर लायेन); उर्सुला फ़ॉन डेर लेयेन (लायेन) | উরসুলা ভন ডার লিয়েন (ভন ডার লিয়েন); উরসুলা ভন ডার লেয়েন (ভন ডার লেয়েন); উরসুলা ফন ডার লাইয়েন (ফন ডার লাইয়েন); উরসুলা ফন ডের লায়েন (ফন ডের লায়েন); উরসুলা ফন ডার লায়েন (ফন ডার লায়েন); উরসুলা ভন ডের লেয়েন (ভন ডের লেয়েন); উরসুলা ফন ডার লিয়েন (ফন ডার লিয়েন); উরসুলা ভন ডার লিয়েন (লিয়েন); উরসুলা ভন ডার লেয়েন (লেয়েন); উরসুলা ভনডার লিয়েন; উরসুলা ফন ডের লিয়েন | Урсула фон дер Ляйен (фон дер Ляйен); Урсула фон дер Лейен (фон дер Лейен)
herman-van-rompuy | EU | organisation-head 2009-12-01/2014-11-30 | Herman Van Rompuy (Van Rompuy) | हरमन वान रोमपुई (वान रोमपुई); हर्मन वान रोम्पुई (वान रोम्पुई); हरमन वान रोमपे (रोमपे) | হারমান ভ্যান রম্পুই (ভ্যান রম্পুই); হারমান ফন রম্পুই (ফন রম্পুই) | Херман Ван Ромпёй (Ван Ромпёй); Херман ван Ромпей (ван Ромпей)
charles-michel | EU | organisation-head 2019-12-01/2024-11-30 | Charles Michel | चार्ल्स मिशेल; चार्ल्स माइकल; चार्ल्स मिचेल | চার্লস মিশেল; শার্ল মিশেল; চার্লস মিচেল | Шарль Мишель
antonio-costa | EU | organisation-head 2024-12-01/.. | Antonio Costa; Antonio Luis Santos da Costa (Costa) | एंटोनियो कोस्टा; एंतोनियो कोस्टा; अंतोनियो कोस्टा; एंटोनियो लुइस सांतोस दा कोस्टा (कोस्टा) | আন্তোনিও কস্তা; আন্তোনিও কোস্টা; আন্তোনিও কোস্তা; অ্যান্টোনিও কোস্টা; আন্তোনিও লুইস সান্তোস দা কস্তা (কস্তা) | Антониу Кошта; Антонио Коста; Антониу Коста
javier-solana | EU | organisation-head 1999-10-18/2009-12-01 | Javier Solana | जेवियर सोलाना; हावियर सोलाना; ज़ेवियर सोलाना | হাভিয়ের সোলানা; জেভিয়ার সোলানা; জাভিয়ের সোলানা | Хавьер Солана
catherine-ashton | EU | organisation-head 2009-12-01/2014-10-31 | Catherine Ashton | कैथरीन एश्टन; कैथरीन एशटन; कैथरीन ऐश्टन | ক্যাথরিন অ্যাশটন; ক্যাথেরিন অ্যাশটন; ক্যাথরিন অ্যাস্টন | Кэтрин Эштон
federica-mogherini | EU | organisation-head 2014-11-01/2019-11-30 | Federica Mogherini | फेडेरिका मोघेरिनी; फेडरिका मोगेरिनी; फेडेरिका मोगेरिनी; फेडरिका मोघेरिनी; फ्रेडरिका मोघेरिनी | ফেদেরিকা মোগেরিনি; ফেদেরিকা মোঘেরিনি; ফেডেরিকা মোঘেরিনি; ফ্রেডরিকা মোঘেরিনি | Федерика Могерини
josep-borrell | EU | organisation-head 2019-12-01/2024-11-30 | Josep Borrell; Josep Borrell Fontelles (Borrell) | जोसेप बोरेल; जोसेफ बोरेल; जोसेप बोरेल फोंटेल्स (बोरेल); जोसेप बॉरेल; जोसेप बोरेली | জোসেপ বোরেল; জোসেফ বোরেল; হোসেপ বোরেল; ইয়োসেপ বরেল; জোসেপ বোরেল ফন্টেলেস (বোরেল) | Жозеп Боррель; Жозеп Боррель Фонтельес (Боррель)
kaja-kallas | EU | organisation-head 2024-12-01/.. | Kaja Kallas | काजा कालास; काजा कलास; काजा कैलास; काया कालास; काजा कल्लास; काया कलास; काजा कालस | কাজা কাল্লাস; কাজা কালাস; কায়া কালাস; কায়া কাল্লাস; কাজা ক্যালাস | Кая Каллас
martin-schulz | EU | legislator 2012-01-17/2017-01-17 | Martin Schulz | मार्टिन शुल्ज; मार्टिन शुल्त्स | মার্টিন শুলৎস; মার্টিন শুলজ | Мартин Шульц
david-sassoli | EU | legislator 2019-07-03/2022-01-11 | David Sassoli; David-Maria Sassoli | डेविड सासोली; डेविड सस्सोली | ডেভিড সাসোলি; দাভিদ সাসোলি | Давид Сассоли; Давид-Мария Сассоли
roberta-metsola | EU | legislator 2022-01-18/.. | Roberta Metsola | रोबर्टा मेटसोला; रोबर्टा मेत्सोला | রবার্টা মেটসোলা; রোবার্তা মেতসোলা; রোবার্টা মেটসোলা | Роберта Метсола; Роберта Мецола
pascal-lamy | EU | official 1999-09-13/2004-11-22 | Pascal Lamy | पास्कल लैमी; पास्कल लामी | পাসকাল লামি; প্যাসকেল ল্যামি | Паскаль Лами
cecilia-malmstrom | EU | official 2010-02-10/2019-11-30 | Cecilia Malmstrom; Cecilia Malmström | सेसिलिया माल्मस्ट्रोम; सिसिलिया माल्मस्ट्रॉम | সিসিলিয়া মালমস্ট্রোম; সেসিলিয়া মালমস্ট্রম | Сесилия Мальмстрём
phil-hogan | EU | official 2014-11-01/2020-08-26 | Phil Hogan | फिल होगन | ফিল হোগান | Фил Хоган
valdis-dombrovskis | EU | official 2014-11-01/.. | Valdis Dombrovskis | वाल्डिस डोम्ब्रोव्स्किस; वाल्दिस डोंब्रोवस्किस; वाल्डिस डोंब्रोव्स्किस | ভালদিস দমব্রভস্কিস; ভালদিস ডমব্রোভস্কিস | Валдис Домбровскис
maros-sefcovic | EU | official 2009-10-01/.. | Maros Sefcovic; Maroš Šefčovič | मारोस सेफकोविक; मारोश शेफचोविच; मारोस शेफकोविच; मारोस सेफ्कोविच; मारोस शेफचोविच; मारोस सेफ्कोविक | মারোশ সেফচোভিচ; মারোস সেফকোভিচ; মারোস শেফচোভিচ; মারোস সেফকোভিক | Марош Шефчович
gunter-verheugen | EU | official 1999-09-13/2010-02-09 | Guenter Verheugen; Günter Verheugen | गुंटर फेरहॉयगेन | গুন্টার ফেরহয়গেন | Гюнтер Ферхойген
olli-rehn | EU | official 2004-07/2014-07 | Olli Rehn | ओली रेन () | ওলি রেন | Олли Рен ()
stefan-fule | EU | official 2010-02-10/2014-10-31 | Stefan Fule; Štefan Füle | स्टीफन फुले; स्टेफन फ्यूले | স্টেফান ফুলে | Штефан Фюле
johannes-hahn | EU | official 2010-02-10/2024-11-30; envoy 2025-05/.. | Johannes Hahn | जोहान्स हान; योहानेस हान | ইয়োহানেস হান; জোহানেস হান | Йоханнес Хан (); Иоганнес Хан ()
oliver-varhelyi | EU | official 2019-12-01/.. | Oliver Varhelyi; Olivér Várhelyi | ओलिवर वारहेली; ओलिवर वर्हेली | অলিভার ভারহেলি; অলিভার ভারহেই | Оливер Вархеи; Оливер Варгели; Оливер Вархейи
marta-kos | EU | official 2024-12-01/.. | Marta Kos | मार्ता कोस (); मार्टा कोस () | মার্তা কোস (); মার্টা কোস () | Марта Кос ()
jozef-sikela | EU | official 2024-12-01/.. | Jozef Sikela; Jozef Síkela | जोसेफ सिकेला; जोजेफ सिकेला | জোসেফ সিকেলা; ইয়োজেফ সিকেলা | Йозеф Сикела
dan-jorgensen | EU | official 2024-12-01/.. | Dan Jorgensen; Dan Jørgensen | डैन जोर्गेंसन; डैन योर्गेनसन | ড্যান জর্গেনসেন; ড্যান ইয়োর্গেনসেন | Дан Йоргенсен; Дан Ёргенсен
margrethe-vestager | EU | official 2014-11-01/2024-11-30 | Margrethe Vestager | मार्ग्रेथ वेस्टेगर; मार्ग्रेट वेस्टेजर; मारग्रेथ वेस्टेयर | মার্গ্রেথে ভেস্টেগার; মারগ্রেথ ভেস্টাগার | Маргрете Вестагер; Маргрет Вестагер
thierry-breton | EU | official 2019-12-01/2024-09-16 | Thierry Breton | थिएरी ब्रेटन; थियरी ब्रेटन; थियरी ब्रेटोन | থিয়েরি ব্রেতোঁ; থিয়েরি ব্রেটন | Тьерри Бретон
henna-virkkunen | EU | official 2024-12-01/.. | Henna Virkkunen | हेना वीर्क्कुनन; हेन्ना विर्ककुनेन | হেনা ভির্কুনেন; হেন্না ভিরকুনেন | Хенна Вирккунен
magnus-brunner | EU | official 2024-12-01/.. | Magnus Brunner | मैग्नस ब्रूनर; मैग्नस ब्रुनर | ম্যাগনাস ব্রুনার; মাগনুস ব্রুনার | Магнус Бруннер
christophe-hansen | EU | official 2024-12-01/.. | Christophe Hansen | क्रिस्टोफ हैनसेन | ক্রিস্টোফ হ্যানসেন | Кристоф Хансен
jutta-urpilainen | EU | official 2019-12-01/2024-11-30 | Jutta Urpilainen | जुट्टा उर्पिलैनेन; यूटा उर्पिलाइनेन | জুটা উরপিলাইনেন; ইউটা উরপিলাইনেন; জুত্তা উরপিলাইনেন | Ютта Урпилайнен
neven-mimica | EU | official 2013-07-01/2019-11-30 | Neven Mimica | नेवेन मिमिका | নেভেন মিমিকা | Невен Мимица
kadri-simson | EU | official 2019-12-01/2024-11-30 | Kadri Simson | कादरी सिमसन | কাদরি সিমসন | Кадри Симсон
ylva-johansson | EU | official 2019-12-01/2024-11-30 | Ylva Johansson | इल्वा जोहानसन; यल्वा जोहानसन | ইলভা জোহানসন; ইলভা ইয়োহানসন | Илва Йоханссон; Ильва Юханссон
bjoern-seibert | EU | official 2019-12-01/.. | Bjoern Seibert; Björn Seibert | ब्योर्न साइबर्ट; ब्योर्न सीबर्ट | বিয়র্ন সাইবার্ট | Бьорн Зайберт; Бьёрн Зайберт
enrique-mora | EU | official 2020-09/2025-06 | Enrique Mora | एनरिक मोरा; एनरिके मोरा | এনরিক মোরা (); এনরিকে মোরা () | Энрике Мора
peter-stano | EU | official 2019-12/2024-12 | Peter Stano | पीटर स्टानो | পিটার স্টানো; পিটার স্টেনো | Петер Стано
anitta-hipper | EU | official 2019-12/.. | Anitta Hipper | अनिता हिप्पर; अनीता हिप्पर | আনিটা হিপার; আনিত্তা হিপার | Анитта Хиппер
paula-pinho | EU | official 2024-12/.. | Paula Pinho | पाउला पिन्हो | পলা পিনহো; পাওলা পিনহো | Паула Пиньо
david-osullivan | EU | official 2010-12/2014-10; ambassador 2014-11/2019-02; envoy 2023-01/.. | David O'Sullivan | डेविड ओ'सुलिवन; डेविड ओ सुलिवन (ओ सुलिवन) | ডেভিড ও'সুলিভান; ডেভিড ও সুলিভান (ও সুলিভান) | Дэвид О'Салливан; Дэвид О'Салливэн
eamon-gilmore | EU | envoy 2015-10/2023-11 | Eamon Gilmore | ईमोन गिलमोर; इमोन गिलमोर | ইমন গিলমোর; এমন গিলমোর | Эймон Гилмор
terhi-hakala | EU | envoy 2021-07/2025-02 | Terhi Hakala | तेरही हकाला | তেরহি হাকালা | Терхи Хакала
eduards-stiprais | EU | envoy 2025-03/.. | Eduards Stiprais | एडुआर्ड्स स्टिप्राइस | এডুয়ার্ডস স্টিপ্রাইস | Эдуардс Стипрайс
pierre-morel | EU | envoy 2006-10/2012-06 | Pierre Morel | पियरे मोरेल | পিয়ের মোরেল | Пьер Морель
peter-burian | EU | envoy 2015-04/2021-06 | Peter Burian | पीटर बुरियन | পিটার বুরিয়ান | Петер Буриан
toivo-klaar | EU | envoy 2017-11/2024-08; ambassador 2024-09/.. | Toivo Klaar | तोइवो क्लार | তোইভো ক্লার | Тойво Клаар
magdalena-grono | EU | envoy 2024-09/.. | Magdalena Grono | मागदालेना ग्रोनो | মাগদালেনা গ্রোনো | Магдалена Гроно
sven-koopmans | EU | envoy 2021-05/2025-02 | Sven Koopmans | स्वेन कूपमैन्स | সভেন কোপম্যানস | Свен Купманс
ugo-astuto | EU | ambassador 2019-09/2023-08 | Ugo Astuto | उगो अस्तुतो; उगो एस्टुटो | উগো আস্তুতো | Уго Астуто
herve-delphin | EU | ambassador 2023-09/.. | Herve Delphin | हर्वे डेल्फिन; हर्वे डेलफिन | হার্ভে ডেলফিন; এরভে দেলফ্যাঁ | Эрве Дельфен; Эрве Дельфин
tomasz-kozlowski | EU | ambassador 2015-09/2019-08 | Tomasz Kozlowski; Tomasz Kozłowski | टोमाज कोजलोव्स्की; टॉमस कोजलोवस्की | টোমাস কোজলস্কি | Томаш Козловский
rensje-teerink | EU | ambassador 2017-10/2021-09 | Rensje Teerink | रेंसजे टेरिंक | রেনসে তিরিঙ্ক; রেঞ্জে টেরিঙ্ক; রেনজে তেরিঙ্ক | Ренсье Теринк
charles-whiteley | EU | ambassador 2021-09/2024-08 | Charles Whiteley | चार्ल्स व्हाइटली | চার্লস হোয়াইটলি; চার্লস হোয়াইটলে | Чарльз Уайтли
michael-miller | EU | ambassador 2024-09/.. | Michael Miller | माइकल मिलर | মাইকেল মিলার | Майкл Миллер
roland-galharague | EU | ambassador 2022-09/.. | Roland Galharague | रोलैंड गैलहारग | রোলান্ড গালারাগ | Ролан Галараг
markus-ederer | EU | ambassador 2017-10/2022-09 | Markus Ederer | मार्कस एडरर | মার্কুস এডারার | Маркус Эдерер
gunnar-wiegand | EU | official 2016-01/2023-09 | Gunnar Wiegand | गुन्नार वीगैंड; गुन्नार वीगांड | গুনার ভিগান্ড; গুনার উইগ্যান্ড | Гуннар Виганд
paola-pampaloni | EU | official 2016/.. | Paola Pampaloni | पाओला पम्पालोनी | পাওলা পামপালোনি | Паола Пампалони
# Sweden
carl-xvi-gustaf | SE | monarch 1973-09-15/.. | Carl XVI Gustaf (Carl Gustaf); King Carl Gustaf (Carl Gustaf) | कार्ल सोलहवें गुस्ताफ (गुस्ताफ); किंग कार्ल गुस्ताफ (गुस्ताफ); कार्ल गुस्ताफ (गुस्ताफ) | ষোড়শ কার্ল গুস্তাফ (গুস্তাফ); রাজা কার্ল গুস্তাফ (গুস্তাফ); কার্ল গুস্তাভ (গুস্তাভ) | Карл XVI Густав (Карл Густав); Карл Густав (Карл Густав)
princess-victoria-of-sweden | SE | official 1980-01-01/.. | Princess Victoria (); Crown Princess Victoria () | राजकुमारी विक्टोरिया (); क्राउन प्रिंसेस विक्टोरिया () | ক্রাউন প্রিন্সেস ভিক্টোরিয়া (); রাজকুমারী ভিক্টোরিয়া () | принцесса Виктория (); кронпринцесса Виктория ()
ingvar-carlsson | SE | head-of-government 1986-03-01/1991-10-04; head-of-government 1994-10-07/1996-03-22 | Ingvar Carlsson | इंगवार कार्लसन | ইংভার কার্লসন | Ингвар Карлссон
goran-persson | SE | head-of-government 1996-03-22/2006-10-06 | Goran Persson; Göran Persson | गोरान पर्सन; गोरन पर्सन | গোরান পারসন; ইয়োরান পারশোন | Йоран Перссон; Ёран Перссон
fredrik-reinfeldt | SE | head-of-government 2006-10-06/2014-10-03 | Fredrik Reinfeldt | फ्रेडरिक रेनफेल्ट; फ्रेडरिक रेनफेल्ड्ट | ফ্রেডরিক রেইনফেল্ট | Фредрик Рейнфельдт; Фредрик Райнфельдт
stefan-lofven | SE | head-of-government 2014-10-03/2021-11-30 | Stefan Lofven; Stefan Löfven | स्टीफन लोफवेन; स्टेफान लोफवेन; स्टीफन लोवेन; स्टीफन लॉफवेन | স্টেফান লোফভেন; স্টিফান লফভেন; স্তেফান লোভেন | Стефан Лёвен
magdalena-andersson | SE | minister 2014-10-03/2021-11-30; head-of-government 2021-11-30/2022-10-18 | Magdalena Andersson | मैग्डेलेना एंडरसन; मेगडालेना एंडरसन; मैगडेलेना एंडरसन | ম্যাগডালেনা অ্যান্ডারসন; মাগদালেনা আন্দারসন; ম্যাগডালেনা অ্যান্ডারসেন | Магдалена Андерссон
ulf-kristersson | SE | head-of-government 2022-10-18/.. | Ulf Kristersson | उल्फ क्रिस्टर्सन; उल्फ क्रिस्टरसन; उल्फ क्रिस्टरसोन; उल्फ क्रिस्टेरसन | উলফ ক্রিস্টারসন; উলফ ক্রিস্তেরসন; উলফ ক্রিস্টারসোন | Ульф Кристерссон
lena-hjelm-wallen | SE | foreign-minister 1994-10-07/1998-10-07 | Lena Hjelm-Wallen | लेना ह्येल्म-वालेन | লেনা হিয়েলম-ভালেন | Лена Ельм-Валлен
anna-lindh | SE | foreign-minister 1998-10-07/2003-09-11 | Anna Lindh | अन्ना लिंध; एना लिंड | আনা লিন্ড | Анна Линд
laila-freivalds | SE | foreign-minister 2003-10-10/2006-03-21 | Laila Freivalds | लैला फ्रीवाल्ड्स | লায়লা ফ্রেইভাল্ডস | Лайла Фрейвальдс
jan-eliasson | SE | foreign-minister 2006-04-24/2006-10-06 | Jan Eliasson | जान एलियासन; यान एलियासन | ইয়ান এলিয়াসন; জ্যান এলিয়াসন | Ян Элиассон
carl-bildt | SE | head-of-government 1991-10-04/1994-10-07; foreign-minister 2006-10-06/2014-10-03; envoy 1995-06/2001 | Carl Bildt | कार्ल बिल्ट; कार्ल बिल्ड्ट | কার্ল বিল্ট; কার্ল বিল্ড | Карл Бильдт
margot-wallstrom | SE | foreign-minister 2014-10-03/2019-09-10 | Margot Wallstrom; Margot Wallström | मार्गोट वॉलस्ट्रॉम; मार्गोट वालस्ट्रोम; मारगोट वॉलस्ट्रॉम | মার্গট ভালস্ট্রোম; মারগট ওয়ালস্ট্রম; মার্গট ওয়ালস্ট্রোম | Маргот Вальстрём; Маргот Валльстрём
ann-linde | SE | minister 2016-05-25/2019-09-10; foreign-minister 2019-09-10/2022-10-18 | Ann Linde | एन लिंडे; ऐन लिंडे; एन लिंड | অ্যান লিন্ডে; অ্যান লিন্দে; আন লিন্ডে | Анн Линде
tobias-billstrom | SE | foreign-minister 2022-10-18/2024-09-10 | Tobias Billstrom; Tobias Billström | टोबियास बिलस्ट्रॉम; टोबियास बिलस्ट्रोम; टोबियास बिल्स्ट्रॉम | টোবিয়াস বিলস্ট্রোম; তোবিয়াস বিলস্ট্রম | Тобиас Билльстрём; Тобиас Бильстрём
maria-malmer-stenergard | SE | minister 2022-10-18/2024-09-10; foreign-minister 2024-09-10/.. | Maria Malmer Stenergard (Malmer Stenergard); Maria Stenergard | मारिया माल्मर स्टेनगार्ड (स्टेनगार्ड); मारिया मालमेर स्टेनगार्ड (स्टेनगार्ड); मारिया माल्मर स्टेनर्गार्ड | মারিয়া মালমার স্টেনারগার্ড (স্টেনারগার্ড); মারিয়া ম্যালমার স্টেনারগার্ড | Мария Мальмер Стенергард (Мальмер Стенергард); Мария Стенергард
peter-hultqvist | SE | defence-minister 2014-10-03/2022-10-18 | Peter Hultqvist | पीटर हल्टक्विस्ट; पीटर हुल्टक्विस्ट | পিটার হুল্টকভিস্ট; পিটার হাল্টকুইস্ট | Петер Хультквист
pal-jonson | SE | defence-minister 2022-10-18/.. | Pal Jonson; Pål Jonson | पाल जोंसन; पाल जोनसन | পল জনসন; পাল জনসন | Поль Йонсон; Пол Йонсон
ebba-busch | SE | deputy-head-of-government 2022-10-18/..; minister 2022-10-18/.. | Ebba Busch | एब्बा बुश; एबा बुश | এব্বা বুশ; এবা বুশ | Эбба Буш
johan-forssell | SE | minister 2022-10-18/.. | Johan Forssell | जोहान फोर्सेल | ইয়োহান ফরসেল; জোহান ফরসেল | Юхан Форсселль; Йохан Форссель
benjamin-dousa | SE | minister 2024-09-10/.. | Benjamin Dousa | बेंजामिन डौसा; बेंजामिन दूसा | বেঞ্জামিন দুসা | Бенжамин Дуса; Беньямин Доуса
nicolas-weeks | SE | ambassador 2024/.. | Nicolas Weeks | निकोलस वीक्स | নিকোলাস উইকস | Николас Уикс
jan-thesleff | SE | ambassador 2022/.. | Jan Thesleff | जान थेस्लेफ; जान थेस्लेफ़ | ইয়ান থেসলেফ | Ян Теслефф
# Norway
harald-v | NO | monarch 1991-01-17/.. | Harald V (Harald); King Harald; King Harald V (Harald) | हेराल्ड पंचम (हेराल्ड); किंग हेराल्ड; किंग हेराल्ड पंचम (हेराल्ड) | পঞ্চম হ্যারাল্ড; রাজা হ্যারাল্ড; রাজা পঞ্চম হ্যারাল্ড | Харальд V (Харальд); король Харальд; Харальд Пятый (Харальд)
prince-haakon | NO | official 1991-01-17/.. | Prince Haakon (); Crown Prince Haakon () | क्राउन प्रिंस हाकोन; प्रिंस हाकोन | ক্রাউন প্রিন্স হাকোন; প্রিন্স হাকোন | принц Хокон (); кронпринц Хокон ()
gro-harlem-brundtland | NO | head-of-government 1990-11-03/1996-10-25 | Gro Harlem Brundtland | ग्रो हार्लेम ब्रंटलैंड | গ্রো হারলেম ব্রুন্টল্যান্ড | Гру Харлем Брунтланн; Гро Харлем Брундтланд
thorbjorn-jagland | NO | head-of-government 1996-10-25/1997-10-17; foreign-minister 2000-03-17/2001-10-19 | Thorbjorn Jagland; Thorbjørn Jagland | थोरबजोर्न जगलैंड; थोर्बयोर्न यागलांड | থরবিয়র্ন ইয়াগল্যান্ড; থর্বজোয়ার্ন জাগল্যান্ড | Турбьёрн Ягланд
kjell-magne-bondevik | NO | head-of-government 1997-10-17/2000-03-17; head-of-government 2001-10-19/2005-10-17 | Kjell Magne Bondevik | शेल मैग्ने बोंडेविक | শেল মাগনে বনদেভিক | Хьелль Магне Бондевик; Кьелль Магне Бондевик
jens-stoltenberg | NO | head-of-government 2000-03-17/2001-10-19; head-of-government 2005-10-17/2013-10-16; minister 2025-02-04/.. | Jens Stoltenberg | जेन्स स्टोल्टेनबर्ग; जेंस स्टोलटेनबर्ग; येन्स स्टोल्टेनबर्ग; जेन्स स्टॉल्टेनबर्ग | জেনস স্টলটেনবার্গ; ইয়েন্স স্টলটেনবার্গ; জেন্স স্টলটেনবার্গ; ইয়েনস স্টোলটেনবার্গ | Йенс Столтенберг
erna-solberg | NO | head-of-government 2013-10-16/2021-10-14 | Erna Solberg | एर्ना सोलबर्ग; अर्ना सोलबर्ग; एरना सोलबर्ग | এরনা সোলবার্গ; আর্না সোলবার্গ; এর্না সলবার্গ | Эрна Сульберг; Эрна Солберг
jonas-gahr-store | NO | foreign-minister 2005-10-17/2012-09-21; head-of-government 2021-10-14/.. | Jonas Gahr Store; Jonas Gahr Støre; Jonas Gahr Stoere | जोनास गहर स्टोरे; जोनस गार स्टोर (); योनास गार स्टोर (); जोनास गार स्टोरे; जोनस गहर स्टोर () | ইয়োনাস গার স্টোরে; জোনাস গার স্টোর (); জোনাস গাহর স্টোরে; জোনাস গার স্টোরে | Йонас Гар Стёре
bjorn-tore-godal | NO | foreign-minister 1994-01-24/1997-10-17 | Bjorn Tore Godal | ब्योर्न टोरे गोडाल | বিয়র্ন তোরে গোদাল | Бьёрн Туре Гудал
knut-vollebaek | NO | foreign-minister 1997-10-17/2000-03-17 | Knut Vollebaek; Knut Vollebæk | क्नूट वोलेबेक | ক্নুট ভোলেবেক | Кнут Воллебек; Кнут Воллебэк
jan-petersen | NO | foreign-minister 2001-10-19/2005-10-17 | Jan Petersen | जान पीटरसन | ইয়ান পিটারসেন | Ян Петерсен
espen-barth-eide | NO | defence-minister 2011-11-11/2012-09-21; foreign-minister 2012-09-21/2013-10-16; minister 2021-10-14/2023-10-16; foreign-minister 2023-10-16/.. | Espen Barth Eide | एस्पेन बार्थ ईडे; एस्पेन बार्थ एइड; एस्पेन बार्थ आइड; एस्पेन बार्थ ईड | এসপেন বার্থ আইডে; এস্পেন বার্থ এইডে; এসপেন বার্থ এইডে | Эспен Барт Эйде
borge-brende | NO | foreign-minister 2013-10-16/2017-10-20; organisation-head 2017-10-23/2026-02 | Borge Brende; Børge Brende | बोर्गे ब्रेंडे; बोर्ज ब्रेंडे; बोर्ज ब्रेंड | বোর্গ ব্রেন্ডে; বোর্জ ব্রেন্ডে; বোর্গে ব্রেন্ডে | Бёрге Бренде
ine-eriksen-soreide | NO | defence-minister 2013-10-16/2017-10-20; foreign-minister 2017-10-20/2021-10-14 | Ine Eriksen Soreide (Soreide); Ine Eriksen Søreide (Søreide) | इने एरिक्सन सोराइडे; इने एरिकसेन सोराइड | ইনে এরিকসেন সোরেইডে; ইনে এরিকসেন সোরাইডে | Ине Эриксен Сёрейде; Ине Мари Эриксен Сёрейде
anniken-huitfeldt | NO | minister 2008-06-20/2013-10-16; foreign-minister 2021-10-14/2023-10-16; ambassador 2024-08/.. | Anniken Huitfeldt | एनिकेन हुइटफेल्ड्ट; एनिकेन हुइटफेल्ट; अनिकेन हुइटफेल्ड | আনিকেন হুইটফেল্ট; অ্যানিকেন হুইটফেল্ড | Анникен Хюитфельдт; Анникен Витфельдт
frank-bakke-jensen | NO | defence-minister 2017-10-20/2021-10-14 | Frank Bakke-Jensen | फ्रैंक बक्के-जेन्सेन | ফ্রাঙ্ক বাক্কে-ইয়েনসেন | Франк Бакке-Йенсен
bjorn-arild-gram | NO | defence-minister 2022-04-12/2025-02-04 | Bjorn Arild Gram; Bjørn Arild Gram | ब्योर्न एरिल्ड ग्राम; ब्योर्न अरिल्ड ग्राम | বিয়র্ন আরিল্ড গ্রাম | Бьёрн Арильд Грам
tore-sandvik | NO | defence-minister 2025-02-04/.. | Tore Sandvik; Tore O. Sandvik | टोरे सैंडविक; तोरे सांडविक | তোরে সান্ডভিক; টোরে স্যান্ডভিক | Туре Сандвик; Торе Сандвик
jan-christian-vestre | NO | minister 2021-10-14/.. | Jan Christian Vestre | जान क्रिश्चियन वेस्ट्रे; यान क्रिस्चियन वेस्ट्रे | ইয়ান ক্রিশ্চিয়ান ভেস্ট্রে | Ян Кристиан Вестре
cecilie-myrseth | NO | minister 2023-10-16/.. | Cecilie Myrseth | सेसिली मिर्सेथ; सेसिलिए मिरसेथ | সেসিলি মিরসেথ | Сесилие Мюрсет
erik-solheim | NO | envoy 2000/2005; minister 2005-10-17/2012-03-23; organisation-head 2016-06/2018-11 | Erik Solheim | एरिक सोलहेम; एरिक सोल्हेम | এরিক সোলহাইম; এরিক সোলহেইম | Эрик Сульхейм; Эрик Солхейм
may-elin-stener | NO | ambassador 2023/.. | May-Elin Stener | मे-एलिन स्टेनर | মে-এলিন স্টেনার | Май-Элин Стенер
espen-rikter-svendsen | NO | ambassador 2020/2023 | Espen Rikter-Svendsen | एस्पेन रिक्टर-स्वेंडसेन | এসপেন রিক্টার-সভেন্ডসেন; এসপেন রিক্টার-সেভেন্ডসেন | Эспен Риктер-Свендсен
# Finland
jutta-urpilainen-fi | FI | minister 2011-06-22/2014-06-06 | Jutta Urpilainen | जुट्टा उर्पिलैनेन; यूटा उर्पिलाइनेन | জুটা উরপিলাইনেন; ইউটা উরপিলাইনেন; জুত্তা উরপিলাইনেন | Ютта Урпилайнен
mauno-koivisto | FI | head-of-state 1982-01-27/1994-03-01 | Mauno Koivisto | माउनो कोइविस्तो | মাউনো কোইভিস্তো | Мауно Койвисто
martti-ahtisaari | FI | head-of-state 1994-03-01/2000-03-01; envoy 2005-11/2008-02 | Martti Ahtisaari | मार्टी अहतिसारी; मार्ती अहतिसारी | মার্টি আহতিসারি; মার্তি আহতিসারি | Мартти Ахтисаари
tarja-halonen | FI | foreign-minister 1995-04-13/2000-02-25; head-of-state 2000-03-01/2012-03-01 | Tarja Halonen | तारजा हैलोनेन; तार्या हैलोनेन | তারিয়া হালোনেন; তারজা হ্যালোনেন | Тарья Халонен
sauli-niinisto | FI | head-of-state 2012-03-01/2024-03-01 | Sauli Niinisto; Sauli Niinistö | साउली नीनिस्टो; सौली निनिस्तो; साउली निनिस्तो; सौली नीनिस्तो | সাউলি নিনিস্তো; সৌলি নিনিস্তো; সাউলি নিনিস্টো | Саули Ниинистё; Саули Ниинисте
alexander-stubb | FI | foreign-minister 2008-04-04/2011-06-22; head-of-government 2014-06-24/2015-05-29; minister 2015-05-29/2016-06-22; head-of-state 2024-03-01/.. | Alexander Stubb; Cai-Goran Alexander Stubb | अलेक्जेंडर स्टब; एलेक्जेंडर स्टब; अलेक्जेंडर स्टब्ब | আলেকজান্ডার স্টাব; আলেক্সান্ডার স্টুব; আলেকজান্ডার স্টাব্ব | Александр Стубб; Александер Стубб
esko-aho | FI | head-of-government 1991-04-26/1995-04-13 | Esko Aho | एस्को आहो | এস্কো আহো | Эско Ахо
paavo-lipponen | FI | head-of-government 1995-04-13/2003-04-17 | Paavo Lipponen | पावो लिप्पोनेन | পাভো লিপ্পোনেন | Пааво Липпонен
anneli-jaatteenmaki | FI | head-of-government 2003-04-17/2003-06-24 | Anneli Jaatteenmaki; Anneli Jäätteenmäki | एनेली जाटेनमाकी | আনেলি ইয়াত্তেনমাকি | Аннели Яаттеэнмяки; Аннели Яаттенмяки
matti-vanhanen | FI | head-of-government 2003-06-24/2010-06-22; legislator 2019-06/2020-06; minister 2020-06-09/2021-05-27 | Matti Vanhanen | मैटी वानहानेन; माटी वानहनेन | মাত্তি ভানহানেন | Матти Ванханен
mari-kiviniemi | FI | head-of-government 2010-06-22/2011-06-22 | Mari Kiviniemi | मारी किविनिएमी | মারি কিভিনিয়েমি | Мари Кивиниеми
jyrki-katainen | FI | minister 2007-04-19/2011-06-22; head-of-government 2011-06-22/2014-06-24 | Jyrki Katainen | जिर्की कातेनेन; यिरकी काताइनेन | ইউরকি কাতাইনেন; জিরকি কাতাইনেন | Юрки Катайнен
juha-sipila | FI | head-of-government 2015-05-29/2019-06-06 | Juha Sipila; Juha Sipilä | जुहा सिपिला; यूहा सिपिला | জুহা সিপিলা; ইউহা সিপিলা | Юха Сипиля
antti-rinne | FI | head-of-government 2019-06-06/2019-12-10 | Antti Rinne | एंटी रिने; एंटी रिन्ने | আন্তি রিনে; আন্টি রিনে | Антти Ринне
sanna-marin | FI | head-of-government 2019-12-10/2023-06-20 | Sanna Marin | सना मरीन; सन्ना मरीन; सना मारिन; सना मैरिन; सन्ना मारिन | সানা মারিন; সান্না মারিন; সানা ম্যারিন | Санна Марин
petteri-orpo | FI | minister 2014-06-24/2019-06-06; head-of-government 2023-06-20/.. | Petteri Orpo | पेटेरी ओर्पो; पेट्टेरी ओर्पो; पेटेरी ऑर्पो | পেত্তেরি ওরপো; পেটেরি ওরপো | Петтери Орпо
erkki-tuomioja | FI | foreign-minister 2000-02-25/2007-04-19; foreign-minister 2011-06-22/2015-05-29 | Erkki Tuomioja | एर्की तुओमियोजा | এরকি তুওমিওয়া; এরকি তুওমিওজা | Эркки Туомиоя
ilkka-kanerva | FI | foreign-minister 2007-04-19/2008-04-04 | Ilkka Kanerva | इल्का कनेर्वा | ইলকা কানেরভা | Илкка Канерва
timo-soini | FI | foreign-minister 2015-05-29/2019-06-06 | Timo Soini | तिमो सोइनी; टिमो सोइनी | টিমো সোইনি; তিমো সোইনি | Тимо Сойни
pekka-haavisto | FI | foreign-minister 2019-06-06/2023-06-20; envoy 2009/2017 | Pekka Haavisto | पेक्का हाविस्टो; पेका हाविस्तो; पेक्का हाविस्तो | পেক্কা হাভিস্তো; পেকা হাভিস্টো | Пекка Хаависто
elina-valtonen | FI | foreign-minister 2023-06-20/.. | Elina Valtonen | एलिना वाल्टोनेन; एलीना वाल्टोनेन; एलिना वैल्टोनन | এলিনা ভালতোনেন; এলিনা ভ্যালটোনেন; এলিনা ভালটোনেন | Элина Валтонен
jussi-niinisto | FI | defence-minister 2015-05-29/2019-06-06 | Jussi Niinisto; Jussi Niinistö | जुसी नीनिस्टो | ইউসি নিনিস্তো | Юсси Ниинистё
antti-kaikkonen | FI | defence-minister 2019-06-06/2023-06-20 | Antti Kaikkonen | एंटी काइकोनेन; एंट्टी काइकोनेन | আন্তি কাইকোনেন | Антти Кайкконен
antti-hakkanen | FI | defence-minister 2023-06-20/.. | Antti Hakkanen; Antti Häkkänen | एंटी हक्कानेन; एंट्टी हाक्कानेन | আন্তি হাক্কানেন | Антти Хяккянен
riikka-purra | FI | minister 2023-06-20/.. | Riikka Purra | रिक्का पुर्रा; रीक्का पुर्रा | রিক্কা পুররা | Риикка Пурра
ville-tavio | FI | minister 2023-06-20/.. | Ville Tavio | विले तावियो; विल्ले तवियो | ভিলে তাভিও | Вилле Тавио
kimmo-lahdevirta | FI | ambassador 2023/.. | Kimmo Lahdevirta; Kimmo Lähdevirta | किम्मो लाहदेविर्ता | কিম্মো লাহদেভির্তা | Киммо Ляхдевирта
# Denmark, Greenland
dan-jorgensen-dk | DK | minister 2022-12-15/2024-11 | Dan Jorgensen; Dan Jørgensen | डैन जोर्गेंसन; डैन योर्गेनसन | ড্যান জর্গেনসেন; ড্যান ইয়োর্গেনসেন | Дан Йоргенсен; Дан Ёргенсен
margrethe-vestager-dk | DK | deputy-head-of-government 2011-10-03/2014-09-02 | Margrethe Vestager | मार्ग्रेथ वेस्टेगर; मार्ग्रेट वेस्टेजर; मारग्रेथ वेस्टेयर | মার্গ্রেথে ভেস্টেগার; মারগ্রেথ ভেস্টাগার | Маргрете Вестагер; Маргрет Вестагер
margrethe-ii | DK | monarch 1972-01-14/2024-01-14 | Margrethe II (Margrethe); Queen Margrethe; Queen Margrethe II (Margrethe) | मार्ग्रेट द्वितीय (मार्ग्रेट); महारानी मार्ग्रेट; क्वीन मार्ग्रेथ; महारानी मार्गरेट द्वितीय (मार्गरेट) | দ্বিতীয় মার্গ্রেথ; রানি মার্গ্রেথ; রানি দ্বিতীয় মার্গারেট; রানি দ্বিতীয় মার্গ্রেথে | Маргрете II (Маргрете); королева Маргрете
frederik-x | DK | official 1972-01-14/2024-01-14; monarch 2024-01-14/.. | Frederik X (); King Frederik (); King Frederik X (); Prince Frederik () | फ्रेडरिक दशम (); किंग फ्रेडरिक (); प्रिंस फ्रेडरिक () | দশম ফ্রেডেরিক (); রাজা ফ্রেডেরিক (); প্রিন্স ফ্রেডেরিক (); রাজা দশম ফ্রেডেরিক () | Фредерик X (); король Фредерик (); принц Фредерик ()
queen-mary-of-denmark | DK | official 2004-05-14/.. | Queen Mary (); Princess Mary (); Crown Princess Mary () | क्वीन मैरी (); राजकुमारी मैरी (); प्रिंसेस मैरी () | রানি মেরি (); প্রিন্সেস মেরি (); প্রিন্সেস ম্যারি (); ক্রাউন প্রিন্সেস মেরি এলিজাবেথ () | королева Мэри (); принцесса Мэри ()
poul-schluter | DK | head-of-government 1982-09-10/1993-01-25 | Poul Schluter; Poul Schlüter | पॉल श्लूटर | পল শ্লুটার | Поуль Шлютер
poul-nyrup-rasmussen | DK | head-of-government 1993-01-25/2001-11-27 | Poul Nyrup Rasmussen | पॉल न्यूरुप रासमुसेन | পল নিরুপ রাসমুসেন | Поуль Нюруп Расмуссен
anders-fogh-rasmussen | DK | head-of-government 2001-11-27/2009-04-05 | Anders Fogh Rasmussen; Anders Rasmussen | एंडर्स फोग रासमुसेन; एंडर्स फो रासमुसेन; आंद्रेस फोग रासमुसेन; एंडर्स फॉग रासमुसेन | আন্দ্রেস ফগ রাসমুসেন; অ্যান্ডার্স ফগ রাসমুসেন; আন্দের্স ফগ রাসমুসেন | Андерс Фог Расмуссен
lars-lokke-rasmussen | DK | head-of-government 2009-04-05/2011-10-03; head-of-government 2015-06-28/2019-06-27; foreign-minister 2022-12-15/.. | Lars Lokke Rasmussen (Lokke Rasmussen); Lars Løkke Rasmussen (Rasmussen) | लार्स लोके रासमुसेन; लार्स लोक्के रासमुसेन; लार्स लोके रासमुसन; लार्स लोके रासमुस्सेन | লার্স লোকে রাসমুসেন; লার্স লোক্কে রাসমুসেন; লার্স লক্কে রাসমুসেন | Ларс Лёкке Расмуссен; Ларс Локке Расмуссен
helle-thorning-schmidt | DK | head-of-government 2011-10-03/2015-06-28 | Helle Thorning-Schmidt | हेले थोर्निंग-श्मिट; हेल थॉर्निंग-श्मिट | হেলে থোরনিং-স্মিট; হেলে থর্নিং-স্মিট | Хелле Торнинг-Шмитт
mette-frederiksen | DK | head-of-government 2019-06-27/.. | Mette Frederiksen | मेटे फ्रेडरिक्सन; मेट फ्रेडरिक्सन; मेटे फ्रेडेरिक्सेन; मेटे फ्रेडरिकसन; मेट्टे फ्रेडरिक्सन | মেট ফ্রেডেরিকসেন; মেটে ফ্রেডেরিকসেন; মেতে ফ্রেডেরিকসেন; মেট্টে ফ্রেডেরিকসেন; মেটে ফ্রেডরিকসেন | Метте Фредериксен
uffe-ellemann-jensen | DK | foreign-minister 1982-09-10/1993-01-25 | Uffe Ellemann-Jensen | उफ्फे एलेमैन-जेन्सन | উফে এলেমান-ইয়েনসেন | Уффе Эллеманн-Йенсен
niels-helveg-petersen | DK | foreign-minister 1993-01-25/2000-12-21 | Niels Helveg Petersen | नील्स हेल्वेग पीटरसन | নিলস হেলভেগ পিটারসেন | Нильс Хельвег Петерсен
mogens-lykketoft | DK | foreign-minister 2000-12-21/2001-11-27 | Mogens Lykketoft | मोगेंस लिक्केटॉफ्ट; मोगेन्स लिक्केटोफ्ट | মোগেন্স লুকেটফট; মগেন্স লিকেটফট | Могенс Люккетофт
per-stig-moller | DK | foreign-minister 2001-11-27/2010-02-23 | Per Stig Moller; Per Stig Møller | पेर स्टिग मोलर; पर स्टिग मोलर | পের স্টিগ মোলার | Пер Стиг Мёллер
lene-espersen | DK | foreign-minister 2010-02-23/2011-10-03 | Lene Espersen | लेने एस्पर्सन | লেনে এসপারসেন | Лене Эсперсен
villy-sovndal | DK | foreign-minister 2011-10-03/2013-12-12 | Villy Sovndal; Villy Søvndal | विली सोवंदल | ভিলি সোভনদাল | Вилли Сёвндаль
martin-lidegaard | DK | foreign-minister 2014-02-03/2015-06-28 | Martin Lidegaard | मार्टिन लिडेगार्ड | মার্টিন লিডেগার্ড | Мартин Лидегор
kristian-jensen | DK | foreign-minister 2015-06-28/2016-11-28; minister 2016-11-28/2019-06-27 | Kristian Jensen | क्रिस्टियन जेन्सन | ক্রিস্টিয়ান ইয়েনসেন; ক্রিস্টিয়ান জেনসেন | Кристиан Йенсен
anders-samuelsen | DK | foreign-minister 2016-11-28/2019-06-27 | Anders Samuelsen | एंडर्स सैमुएलसन; एंडर्स सैमुअलसन | অ্যান্ডার্স স্যামুয়েলসেন; আন্দের্স সামুয়েলসেন | Андерс Самуэльсен
jeppe-kofod | DK | foreign-minister 2019-06-27/2022-12-15 | Jeppe Kofod | जेपे कोफोड; जेप्पे कोफोड; येप्पे कोफोड | জেপে কোফোড; ইয়েপে কোফোদ; জেপ্পে কোফোড | Йеппе Кофод; Еппе Кофод
trine-bramsen | DK | defence-minister 2019-06-27/2022-02-04 | Trine Bramsen | ट्राइन ब्रैमसेन | ট্রিনে ব্রামসেন | Трине Брамсен
morten-bodskov | DK | defence-minister 2022-02-04/2022-12-15; minister 2022-12-15/.. | Morten Bodskov; Morten Bødskov | मोर्टेन बोडस्कोव | মর্টেন বোডস্কভ | Мортен Бёдсков
jakob-ellemann-jensen | DK | defence-minister 2022-12-15/2023-08-22; minister 2023-08-22/2023-10-23 | Jakob Ellemann-Jensen | जैकब एलेमैन-जेन्सन | ইয়াকব এলেমান-ইয়েনসেন | Якоб Эллеманн-Йенсен
troels-lund-poulsen | DK | defence-minister 2023-08-22/..; deputy-head-of-government 2023-10-23/.. | Troels Lund Poulsen (Poulsen); Troels Poulsen | ट्रोल्स लुंड पॉल्सन; ट्रोएल्स लुंड पॉल्सन; ट्रोल्स लुंड पोल्सन | ট্রোলস লুন্ড পলসেন; ট্রয়েলস লুন্ড পোলসেন | Троэльс Лунд Поульсен
lars-aagaard | DK | minister 2022-12-15/.. | Lars Aagaard | लार्स आगार्ड; लार्स एगार्ड | লার্স আগার্ড | Ларс Огор; Ларс Оргор
flemming-moller-mortensen | DK | minister 2020-11-23/2022-12-15 | Flemming Moller Mortensen; Flemming Møller Mortensen | फ्लेमिंग मोलर मोर्टेंसन | ফ্লেমিং মোলার মর্টেনসেন | Флемминг Мёллер Мортенсен
freddy-svane | DK | ambassador 2010/2015; ambassador 2019-08/2024 | Freddy Svane | फ्रेडी स्वेन; फ्रेडी स्वाने | ফ্রেডি সভানে | Фредди Сване
rasmus-abildgaard-kristensen | DK | ambassador 2024-09/.. | Rasmus Abildgaard Kristensen | रासमस एबिल्डगार्ड क्रिस्टेंसन; रासमस अबिल्डगार्ड क्रिस्टेंसन | রাসমুস আবিল্ডগার্ড ক্রিস্টেনসেন | Расмус Абильдгор Кристенсен
winnie-estrup-petersen | DK | ambassador 2019/2023 | Winnie Estrup Petersen | विनी एस्ट्रप पीटरसन | উইনি এস্ট্রুপ পিটারসেন; উইনি এস্ট্রাপ পিটারসেন | Винни Эструп Петерсен
christian-brix-moller | DK | ambassador 2024/.. | Christian Brix Moller; Christian Brix Møller | क्रिश्चियन ब्रिक्स मोलर | ক্রিশ্চিয়ান ব্রিক্স মোলার; ক্রিস্টিয়ান ব্রিক্স মুলার | Кристиан Брикс Мёллер
mute-egede | GL | head-of-government 2021-04-23/2025-04-07 | Mute Egede; Mute Bourup Egede | म्यूट एगेडे; म्यूट बोउरुप एगेडे; म्यूट एगेड | মিউট এগেদে; মুট এগেডে; মুটে এগেদে | Муте Эгеде; Мьюте Эгеде
jens-frederik-nielsen | GL | head-of-government 2025-04-07/.. | Jens-Frederik Nielsen | जेन्स-फ्रेडरिक नीलसन; जेंस फ्रेडरिक नीलसन; जेन्स-फ्रेडरिक नील्सन | ইয়েন্স-ফ্রেডেরিক নিলসেন; জেনস-ফ্রেডেরিক নিলসেন; জেন্স ফ্রেডরিক নিলসেন | Йенс-Фредерик Нильсен
vivian-motzfeldt | GL | foreign-minister 2022-04/2026 | Vivian Motzfeldt | विवियन मोट्ज़फेल्ड्ट; विवियन मोट्जफेल्ट | ভিভিয়ান মোৎজফেল্ট; ভিভিয়ান মোটজফেল্ড | Вивиан Мотцфельдт
# Iceland
vigdis-finnbogadottir | IS | head-of-state 1980-08-01/1996-08-01 | Vigdis Finnbogadottir (Vigdis) | विग्दिस फिनबोगाडोटिर | ভিগদিস ফিনবোগাদোত্তির | Вигдис Финнбогадоттир
olafur-ragnar-grimsson | IS | head-of-state 1996-08-01/2016-08-01 | Olafur Ragnar Grimsson | ओलाफुर राग्नार ग्रिमसन; ओलाफर रैगनर ग्रिमसन | ওলাফুর রাগনার গ্রিমসন | Олафур Рагнар Гримссон
gudni-johannesson | IS | head-of-state 2016-08-01/2024-08-01 | Gudni Johannesson; Gudni Thorlacius Johannesson; Gudni Th. Johannesson; Guðni Jóhannesson | गुडनी जोहान्सन; गुडनी थोरलासियस जोहानेसन; गुडनी जोहानसन | গুডনি জোহানেসন; গুদনি ইয়োহানেসন | Гудни Йоханнессон; Гвюдни Йоуханнессон
halla-tomasdottir | IS | head-of-state 2024-08-01/.. | Halla Tomasdottir | हाला टॉमसडॉटिर; हल्ला टॉमसडॉटिर; हाला तोमासदोतिर | হাল্লা তোমাসদোত্তির; হালা টমাসডোটির | Халла Томасдоттир; Хадла Тоумасдоттир
david-oddsson | IS | head-of-government 1991-04-30/2004-09-15; foreign-minister 2004-09-15/2005-09-27 | David Oddsson | डेविड ओडसन | দাভিদ অডসন | Давид Оддссон
halldor-asgrimsson | IS | foreign-minister 1995-04-23/2004-09-15; head-of-government 2004-09-15/2006-06-15 | Halldor Asgrimsson | हल्डोर आसग्रिमसन | হালডোর আসগ্রিমসন | Хальдоур Аусгримссон
geir-haarde | IS | foreign-minister 2005-09-27/2006-06-15; head-of-government 2006-06-15/2009-02-01 | Geir Haarde | गेयर हार्डे | গেইর হার্ডে | Гейр Хорде
johanna-sigurdardottir | IS | head-of-government 2009-02-01/2013-05-23 | Johanna Sigurdardottir; Jóhanna Sigurðardóttir | जोहाना सिगुर्दरदोतिर; जोहाना सिगर्डार्डोटिर | ইয়োহানা সিগুর্দারদোত্তির | Йоханна Сигурдардоттир
sigmundur-david-gunnlaugsson | IS | head-of-government 2013-05-23/2016-04-07 | Sigmundur David Gunnlaugsson; Sigmundur Gunnlaugsson | सिगमुंदुर डेविड गुनलॉगसन; सिगमंडर गुनलॉगसन | সিগমুন্ডুর ডেভিড গুনলাগসন; সিগমুন্ডুর গুনলগসন | Сигмюндюр Давид Гюннлёйгссон; Сигмундур Давид Гуннлаугссон
sigurdur-ingi-johannsson | IS | head-of-government 2016-04-07/2017-01-11; minister 2017-11-30/2024-12-21 | Sigurdur Ingi Johannsson; Sigurður Ingi Jóhannsson | सिगुर्दुर इंगी जोहान्सन; सिगुरदुर इंगी जोहानसन | সিগুরদুর ইঙ্গি ইয়োহানসন | Сигурдур Инги Йоханнссон
bjarni-benediktsson | IS | head-of-government 2017-01-11/2017-11-30; minister 2017-11-30/2023-10-14; foreign-minister 2023-10-14/2024-04-09; head-of-government 2024-04-09/2024-12-21 | Bjarni Benediktsson | बयार्नी बेनेडिक्टसन; बजार्नी बेनेडिक्टसन; ब्यार्नी बेनेडिक्टसन | বিয়ার্নি বেনেডিক্টসন; বজার্নি বেনেডিক্টসন | Бьярни Бенедиктссон
katrin-jakobsdottir | IS | head-of-government 2017-11-30/2024-04-09 | Katrin Jakobsdottir | कैटरीन जैकब्सडॉटिर; कैट्रिन जैकब्सडॉटिर; कैटरिन जैकोब्सडॉटिर; कैटरीन याकब्सडॉटिर | কাতরিন ইয়াকবসদোত্তির; ক্যাটরিন জ্যাকবসডোটির; কাটরিন জ্যাকবসডটির | Катрин Якобсдоттир
kristrun-frostadottir | IS | head-of-government 2024-12-21/.. | Kristrun Frostadottir; Kristrun Mjoll Frostadottir | क्रिस्ट्रुन फ्रॉस्टडॉटिर; क्रिस्ट्रून फ्रोस्टाडोटिर; क्रिस्ट्रुन फ्रोस्टाडॉटिर | ক্রিস্ট্রুন ফ্রস্টাডোটির; ক্রিস্ত্রুন ফ্রস্তাদোত্তির | Криструн Фростадоттир
jon-baldvin-hannibalsson | IS | foreign-minister 1988-09-28/1995-04-23 | Jon Baldvin Hannibalsson | जॉन बाल्डविन हैनिबलसन | ইয়ন বালদভিন হানিবালসন | Йон Балдвин Ханнибалссон
ingibjorg-solrun-gisladottir | IS | foreign-minister 2007-05-24/2009-02-01 | Ingibjorg Solrun Gisladottir; Ingibjorg Gisladottir | इंगिबजॉर्ग सोल्रुन गिस्लाडोटिर | ইনগিবিয়র্গ সোলরুন গিসলাদোত্তির | Ингибьорг Солрун Гисладоттир
lilja-alfredsdottir | IS | foreign-minister 2016-04-08/2017-01-11; minister 2017-11-30/2024-12-21 | Lilja Alfredsdottir; Lilja Dogg Alfredsdottir | लिल्जा अल्फ्रेड्सडोटिर | লিলিয়া আলফ্রেডসদোত্তির | Лилья Альфредсдоттир
ossur-skarphedinsson | IS | foreign-minister 2009-02-01/2013-05-23 | Ossur Skarphedinsson; Össur Skarphéðinsson | ओसुर स्कारफेडिंसन | ওসুর স্কারফেদিনসন | Эссур Скарпхединссон; Оссур Скарпхединссон
gunnar-bragi-sveinsson | IS | foreign-minister 2013-05-23/2016-04-07 | Gunnar Bragi Sveinsson | गुन्नार ब्रागी स्वेनसन | গুনার ব্রাগি সভেইনসন | Гуннар Браги Свейнссон
gudlaugur-thor-thordarson | IS | foreign-minister 2017-01-11/2021-11-28; minister 2021-11-28/2024-12-21 | Gudlaugur Thor Thordarson; Guðlaugur Þór Þórðarson | गुडलॉगुर थोर थोर्डार्सन; गुडलॉगर थोर थोरडार्सन | গুডলাউগুর থোর থোরদারসন | Гудлаугур Тор Тордарсон; Гвюдлёйгюр Тоур Тоурдарсон
thordis-gylfadottir | IS | foreign-minister 2021-11-28/2023-10-14; minister 2023-10-14/2024-04-09; foreign-minister 2024-04-09/2024-12-21 | Thordis Kolbrun Reykfjord Gylfadottir; Thordis Gylfadottir; Þórdís Kolbrún Reykfjörð Gylfadóttir | थोर्डिस कोलब्रून गिल्फाडोटिर; थोर्डिस गिल्फाडॉटिर | থর্ডিস কোলব্রুন গিলফাডোটির; থোরদিস গিলফাদোত্তির | Тордис Кольбрун Рейкфьорд Гильфадоттир; Тордис Гильфадоттир
thorgerdur-katrin-gunnarsdottir | IS | foreign-minister 2024-12-21/.. | Thorgerdur Katrin Gunnarsdottir; Þorgerður Katrín Gunnarsdóttir | थोर्गेर्डुर कैटरीन गुन्नार्सडॉटिर; थोरगेर्दुर कैटरीन गुन्नारसदोतिर | থোরগের্দুর কাতরিন গুনারসদোত্তির; থোরগেরদুর ক্যাটরিন গুনারসডোটির | Торгердур Катрин Гуннарсдоттир; Торгердюр Катрин Гюннарсдоттир
# Ireland
eamon-gilmore-ie | IE | foreign-minister 2011-03-09/2014-07-11 | Eamon Gilmore | ईमोन गिलमोर; इमोन गिलमोर | ইমন গিলমোর; এমন গিলমোর | Эймон Гилмор
mary-robinson | IE | head-of-state 1990-12-03/1997-09-12; organisation-head 1997-09-12/2002-09-12; envoy 2013-03/2016 | Mary Robinson | मैरी रॉबिन्सन | মেরি রবিনসন | Мэри Робинсон
mary-mcaleese | IE | head-of-state 1997-11-11/2011-11-10 | Mary McAleese | मैरी मैकलीज | মেরি ম্যাকঅ্যালিস | Мэри Макэлис
michael-d-higgins | IE | head-of-state 2011-11-11/2025-11-11 | Michael D. Higgins; Michael Higgins | माइकल डी. हिगिंस; माइकल डी हिगिंस; माइकल हिगिंस | মাইকেল ডি হিগিন্স; মাইকেল ডি. হিগিনস; মাইকেল হিগিন্স | Майкл Хиггинс; Майкл Дэниел Хиггинс
catherine-connolly | IE | head-of-state 2025-11-11/.. | Catherine Connolly | कैथरीन कोनोली; कैथरीन कॉनॉली; कैथरीन कोनॉली | ক্যাথরিন কনোলি; ক্যাথেরিন কনোলি | Кэтрин Коннолли
albert-reynolds | IE | head-of-government 1992-02-11/1994-12-15 | Albert Reynolds | अल्बर्ट रेनॉल्ड्स | আলবার্ট রেনল্ডস | Альберт Рейнольдс
john-bruton | IE | head-of-government 1994-12-15/1997-06-26 | John Bruton | जॉन ब्रूटन | জন ব্রুটন | Джон Брутон
bertie-ahern | IE | head-of-government 1997-06-26/2008-05-07 | Bertie Ahern | बर्टी अहर्न; बर्टी अहेर्न | বার্টি আহার্ন | Берти Ахерн
brian-cowen | IE | foreign-minister 2000-01-27/2004-09-29; minister 2004-09-29/2008-05-07; head-of-government 2008-05-07/2011-03-09 | Brian Cowen | ब्रायन कोवेन; ब्रायन कॉवेन | ব্রায়ান কাউয়েন; ব্রায়ান কোয়েন | Брайан Коуэн
enda-kenny | IE | head-of-government 2011-03-09/2017-06-14 | Enda Kenny | एंडा केनी; एन्डा केनी | এন্ডা কেনি | Энда Кенни
leo-varadkar | IE | head-of-government 2017-06-14/2020-06-27; deputy-head-of-government 2020-06-27/2022-12-17; head-of-government 2022-12-17/2024-04-09 | Leo Varadkar | लियो वराडकर; लियो वरदकर; लियो वारडकर | লিও ভারাদকার; লিও ভারাদকর; লিও বরদকর | Лео Варадкар
micheal-martin | IE | foreign-minister 2008-05-07/2011-01-19; head-of-government 2020-06-27/2022-12-17; deputy-head-of-government 2022-12-17/2025-01-23; foreign-minister 2022-12-17/2025-01-23; head-of-government 2025-01-23/.. | Micheal Martin; Micheál Martin | माइकल मार्टिन; मिशेल मार्टिन; मीहॉल मार्टिन | মাইকেল মার্টিন; মিহাল মার্টিন; মিশেল মার্টিন | Михол Мартин; Майкл Мартин; Мартин Михол (Мартин); Миол Мартин
simon-harris | IE | minister 2016-05-06/2024-04-09; head-of-government 2024-04-09/2025-01-23; deputy-head-of-government 2025-01-23/..; foreign-minister 2025-01-23/2025-11-18; minister 2025-11-18/.. | Simon Harris | साइमन हैरिस; सिमोन हैरिस; सायमन हैरिस | সাইমন হ্যারিস; সায়মন হ্যারিস | Саймон Харрис
dick-spring | IE | foreign-minister 1994-12-15/1997-06-26 | Dick Spring () | डिक स्प्रिंग () | ডিক স্প্রিং () | Дик Спринг
david-andrews | IE | foreign-minister 1997-10-08/2000-01-27 | David Andrews | डेविड एंड्रयूज | ডেভিড অ্যান্ড্রুজ | Дэвид Эндрюс
dermot-ahern | IE | foreign-minister 2004-09-29/2008-05-07 | Dermot Ahern | डर्मोट अहर्न | ডারমট আহার্ন | Дермот Ахерн
charlie-flanagan | IE | foreign-minister 2014-07-11/2017-06-14; minister 2017-06-14/2020-06-27 | Charlie Flanagan; Charles Flanagan | चार्ली फ्लैनागन; चार्ल्स फ्लैनागन | চার্লি ফ্লানাগান; চার্লস ফ্লানাগান | Чарли Фланаган; Чарльз Фланаган
simon-coveney | IE | foreign-minister 2017-06-14/2022-12-17; deputy-head-of-government 2017-11-30/2020-06-27; minister 2022-12-17/2024-04-09 | Simon Coveney | साइमन कोवेनी; सिमोन कोवेनी | সাইমন কোভেনি; সায়মন কভেনি | Саймон Ковени
helen-mcentee | IE | minister 2020-06-27/2025-11-18; foreign-minister 2025-11-18/.. | Helen McEntee | हेलेन मैकएंटी; हेलेन मैकेंटी | হেলেন ম্যাকএন্টি; হেলেন ম্যাকেন্টি | Хелен Макэнти
paschal-donohoe | IE | minister 2016-05-06/2025-11-18; organisation-head 2020-07-13/2025-11-18 | Paschal Donohoe | पास्कल डोनोहो; पास्कल डोनोहोए | পাসকাল ডোনোহো; পাশাল ডোনোহো | Паскаль Донохью; Пасхал Донохо
# Greece
konstantinos-karamanlis | GR | head-of-state 1990-05-05/1995-03-10 | Konstantinos Karamanlis; Constantine Karamanlis | कोंस्टेंटिनोस करामनलिस | কনস্তান্তিনোস কারামানলিস | Константинос Караманлис
costis-stephanopoulos | GR | head-of-state 1995-03-10/2005-03-12 | Costis Stephanopoulos; Konstantinos Stephanopoulos | कोस्टिस स्टेफानोपोलोस | কস্টিস স্টেফানোপুলোস | Костис Стефанопулос; Константинос Стефанопулос
karolos-papoulias | GR | head-of-state 2005-03-12/2015-03-13 | Karolos Papoulias | कारोलोस पापुलियास; करोलोस पापोउलियास | কারোলোস পাপুলিয়াস | Каролос Папульяс
prokopis-pavlopoulos | GR | head-of-state 2015-03-13/2020-03-13 | Prokopis Pavlopoulos | प्रोकोपिस पावलोपोलोस; प्रोकोपिस पाव्लोपोलोस; प्रोकोपिस पावलोपुलोस | প্রোকোপিস পাভলোপুলোস | Прокопис Павлопулос
katerina-sakellaropoulou | GR | head-of-state 2020-03-13/2025-03-13 | Katerina Sakellaropoulou | कैटरीना सकेलारोपोलू; कैटरीना साकेलारोपोउलोउ; कतेरीना सकेलारोपोलू | কাতেরিনা সাকেলারোপুলু; ক্যাটেরিনা সাকেলারোপুলু | Катерина Сакелларопулу
constantine-tasoulas | GR | legislator 2019-07-18/2025-01; head-of-state 2025-03-13/.. | Constantine Tassoulas; Konstantinos Tasoulas; Constantine Tasoulas; Costas Tassoulas | कॉन्स्टेंटाइन तासूलास; कोंस्टेंटिनोस तासौलास; कॉन्स्टेंटाइन तसौलास | কনস্টান্টাইন তাসুলাস; কনস্তান্তিনোস তাসুলাস | Константинос Тасулас; Константин Тасулас
konstantinos-mitsotakis | GR | head-of-government 1990-04-11/1993-10-13 | Konstantinos Mitsotakis; Constantine Mitsotakis | कोंस्टेंटिनोस मित्सोटाकिस | কনস্তান্তিনোস মিৎসোতাকিস | Константинос Мицотакис
andreas-papandreou | GR | head-of-government 1981-10-21/1989-07-02; head-of-government 1993-10-13/1996-01-22 | Andreas Papandreou | एंड्रियास पापांद्रेउ | আন্দ্রেয়াস পাপান্দ্রেউ | Андреас Папандреу
costas-simitis | GR | head-of-government 1996-01-22/2004-03-10 | Costas Simitis; Kostas Simitis | कोस्टास सिमिटिस | কস্তাস সিমিতিস | Костас Симитис
kostas-karamanlis | GR | head-of-government 2004-03-10/2009-10-06 | Kostas Karamanlis; Costas Karamanlis | कोस्टास करामनलिस; कोस्तास कारामनलिस | কোস্টাস কারামানলিস; কস্তাস কারামানলিস | Костас Караманлис
george-papandreou | GR | foreign-minister 1999-02-19/2004-02-13; head-of-government 2009-10-06/2011-11-11; foreign-minister 2009-10-06/2010-09-07 | George Papandreou | जॉर्ज पापांद्रेउ; जॉर्ज पापेन्द्रू; जॉर्ज पापंद्रेयू | জর্জ পাপান্দ্রেউ; জর্জ পাপানদ্রেউ | Георгиос Папандреу; Йоргос Папандреу; Джордж Папандреу
lucas-papademos | GR | head-of-government 2011-11-11/2012-05-16 | Lucas Papademos | लुकास पापाडेमोस; लुकास पापाडेमस | লুকাস পাপাদেমোস | Лукас Пападимос
antonis-samaras | GR | foreign-minister 1990-08/1992-04; head-of-government 2012-06-20/2015-01-26 | Antonis Samaras | एंटोनिस समारास; अंतोनिस समारास | আন্তোনিস সামারাস; অ্যান্তোনিস সামারাস | Антонис Самарас
alexis-tsipras | GR | head-of-government 2015-01-26/2015-08-27; head-of-government 2015-09-21/2019-07-08; foreign-minister 2018-10-20/2019-02-15 | Alexis Tsipras | एलेक्सिस सिप्रास; एलेक्सिस त्सिप्रास; अलेक्सिस सिप्रास; एलेक्सिस सिपरास; अलेक्सिस त्सिप्रास | অ্যালেক্সিস সিপ্রাস; আলেক্সিস সিপ্রাস; অ্যালেক্সিস সাইপ্রাস | Алексис Ципрас
kyriakos-mitsotakis | GR | head-of-government 2019-07-08/2023-05-25; head-of-government 2023-06-26/.. | Kyriakos Mitsotakis | किरियाकोस मित्सोटाकिस; क्यारीकोस मित्सोटाकिस; किरियाकोस मित्सोताकिस; क्यिरीकोस मित्सोताकिस; क्यारियाकोस मित्सोताकिस; किरियाकोस मित्सोताकीस | কিরিয়াকোস মিৎসোতাকিস; কিরিয়াকোস মিতসোতাকিস; কিরিয়াকোস মিতসোটাকিস; কাইরিয়াকোস মিৎসোতাকিস | Кириакос Мицотакис
theodoros-pangalos | GR | foreign-minister 1996-01-22/1999-02-18; deputy-head-of-government 2009-10-06/2012-05-17 | Theodoros Pangalos | थियोडोरोस पंगालोस | থিওডোরোস পাঙ্গালোস | Теодорос Пангалос
petros-molyviatis | GR | foreign-minister 2004-03-10/2006-02-15 | Petros Molyviatis | पेट्रोस मोलिवियाटिस | পেত্রোস মোলিভিয়াতিস | Петрос Моливиатис
dora-bakoyannis | GR | foreign-minister 2006-02-15/2009-10-06 | Dora Bakoyannis; Dora Bakoyianni | डोरा बाकोयानिस; डोरा बकोयानिस | দোরা বাকোয়ানিস; ডোরা বাকোয়ানিস | Дора Бакояннис; Дора Бакоянни
dimitrios-droutsas | GR | foreign-minister 2010-09-07/2011-06-17 | Dimitrios Droutsas; Dimitris Droutsas | दिमित्रियोस द्रूत्सास | দিমিত্রিস দ্রুৎসাস | Димитрис Друцас
stavros-lambrinidis | GR | foreign-minister 2011-06-17/2011-11-11 | Stavros Lambrinidis | स्टावरोस लाम्ब्रिनिडिस; स्टावरोस लैम्ब्रिनिडिस | স্তাভরোস লামব্রিনিদিস | Ставрос Ламбринидис
stavros-dimas | GR | foreign-minister 2011-11-11/2012-05-17 | Stavros Dimas | स्टावरोस डिमास | স্তাভরোস দিমাস | Ставрос Димас
dimitris-avramopoulos | GR | defence-minister 2011-11-11/2012-05-17; foreign-minister 2012-06-21/2013-06-25; defence-minister 2013-06-25/2014-11-03 | Dimitris Avramopoulos; Dimitrios Avramopoulos | दिमित्रिस अवरामोपोलोस; दिमित्रिस एवरामोपोलस | দিমিত্রিস আভরামোপুলোস | Димитрис Аврамопулос
evangelos-venizelos | GR | minister 2011-06-17/2012-03-21; foreign-minister 2013-06-25/2015-01-27; deputy-head-of-government 2013-06-25/2015-01-27 | Evangelos Venizelos | इवांगेलोस वेनिजेलोस; एवांजेलोस वेनिजेलोस | এভাঞ্জেলোস ভেনিজেলোস | Эвангелос Венизелос
nikos-kotzias | GR | foreign-minister 2015-01-27/2015-08-28; foreign-minister 2015-09-23/2018-10-20 | Nikos Kotzias | निकोस कोत्ज़ियास; निकोस कोटजियास; निकोस कोजियास | নিকোস কোৎজিয়াস; নিকোস কোতজিয়াস | Никос Котзиас; Никос Коциас
george-katrougalos | GR | foreign-minister 2019-02-15/2019-07-09 | George Katrougalos; Georgios Katrougalos | जॉर्ज कात्रोगालोस | জর্জ কাত্রুগালোস | Георгиос Катругалос; Йоргос Катругалос
nikos-dendias | GR | defence-minister 2014-11-03/2015-01-27; foreign-minister 2019-07-09/2023-05-26; defence-minister 2023-06-27/.. | Nikos Dendias | निकोस डेंडियास; निकोस डेंडिआस; निकोस देंदियास; निकोस डेंडियस | নিকোস দেনদিয়াস; নিকোস ডেনডিয়াস; নিকোস দেন্দিয়াস | Никос Дендиас
george-gerapetritis | GR | minister 2019-07-09/2023-05-26; foreign-minister 2023-06-27/.. | George Gerapetritis; Giorgos Gerapetritis; Georgios Gerapetritis | जॉर्ज गेरापेट्रिटिस; जियोर्गोस गेरापेट्रिटिस; जार्ज गेरापेट्रिटिस; जियोर्गोस जेरापेट्रिटिस | জর্জ গেরাপেত্রিতিস; জর্জিওস গেরাপেট্রিটিস; জর্জ জেরাপেট্রিটিস | Георгиос Герапетритис; Йоргос Герапетритис; Гиоргос Герапетритис
panos-kammenos | GR | defence-minister 2015-01-27/2019-01-14 | Panos Kammenos | पैनोस कैमेनोस; पानोस कामेनोस | পানোস কামেনোস | Панос Камменос
nikos-panagiotopoulos | GR | defence-minister 2019-07-09/2023-05-26 | Nikos Panagiotopoulos | निकोस पनागियोटोपोलोस | নিকোস পানাইয়োতোপুলোস | Никос Панайотопулос
yanis-varoufakis | GR | minister 2015-01-27/2015-07-06 | Yanis Varoufakis | यानिस वरौफाकिस; यानिस वरूफाकिस | ইয়ানিস ভারুফাকিস | Янис Варуфакис
kyriakos-pierrakakis | GR | minister 2019-07-09/..; organisation-head 2025-12-12/.. | Kyriakos Pierrakakis | किरियाकोस पियराकाकिस | কিরিয়াকোস পিয়েরাকাকিস | Кириакос Пиерракакис
adonis-georgiadis | GR | minister 2019-07-09/.. | Adonis Georgiadis | एडोनिस जॉर्जियाडिस; अडोनिस जॉर्जियाडिस | আদোনিস জর্জিয়াদিস | Адонис Георгиадис
aliki-koutsomitopoulou | GR | ambassador 2024/.. | Aliki Koutsomitopoulou | अलीकी कुत्सोमितोपोलू | আলিকি কুৎসোমিতোপুলু | Алики Куцомитопулу
# Cyprus
george-vassiliou | CY | head-of-state 1988-02-28/1993-02-28 | George Vassiliou | जॉर्ज वासिलियो | জর্জ ভাসিলিউ | Георгиос Василиу
glafcos-clerides | CY | head-of-state 1993-02-28/2003-02-28 | Glafcos Clerides; Glafkos Clerides | ग्लाफ्कोस क्लेरिडिस | গ্লাফকোস ক্লেরিদেস | Глафкос Клиридис
tassos-papadopoulos | CY | head-of-state 2003-02-28/2008-02-28 | Tassos Papadopoulos | तासोस पापादोपोलोस; टासोस पापाडोपोलोस | তাসোস পাপাদোপুলোস | Тассос Пападопулос
demetris-christofias | CY | legislator 2001-06/2008-02; head-of-state 2008-02-28/2013-02-28 | Demetris Christofias; Dimitris Christofias | दिमित्रिस क्रिस्टोफियास; डेमेट्रिस क्रिस्टोफियास | দিমিত্রিস ক্রিস্তোফিয়াস | Димитрис Христофиас; Деметрис Христофиас
nicos-anastasiades | CY | head-of-state 2013-02-28/2023-02-28 | Nicos Anastasiades; Nikos Anastasiades | निकोस अनास्तासियादेस; निकोस एनास्तासियादेस; निकोस अनास्तासियाड्स; निकोस अनास्तासियाडिस | নিকোস আনাস্তাসিয়াদেস; নিকোস আনাস্তাসিয়াদিস | Никос Анастасиадис
nikos-christodoulides | CY | foreign-minister 2018-03-01/2022-01-11; head-of-state 2023-02-28/.. | Nikos Christodoulides; Nicos Christodoulides | निकोस क्रिस्टोडौलिडेस; निकोस क्रिस्टोडूलिड्स; निकोस क्रिस्टोडौलिड्स; निकोस क्रिस्तोदूलिदेस; निकोस क्रिस्टोडोलिडेस; निकोस क्रिस्टोडूलाइड्स | নিকোস ক্রিস্টোডুলিডেস; নিকোস ক্রিস্তোদুলিদেস; নিকোস ক্রিস্টোডোলিডস; নিকোস ক্রিস্তোদুলিদিস | Никос Христодулидис
ioannis-kasoulides | CY | foreign-minister 1997-04/2003-02-28; foreign-minister 2013-02-28/2018-02-28; foreign-minister 2022-01-11/2023-02-28 | Ioannis Kasoulides; Ioannis Kassoulides | इओनिस कसोलिडेस; योआनिस कासूलिडेस; आयोनिस कासौलाइड्स | ইয়োয়ানিস কাসুলিদেস; আয়োনিস কাসুলিদেস | Иоаннис Касулидис; Яннакис Касулидис
george-iacovou | CY | foreign-minister 2003-03-01/2006-06-12 | George Iacovou | जॉर्ज इयाकोवोउ | জর্জ ইয়াকোভু | Георгиос Иакову
erato-kozakou-marcoullis | CY | foreign-minister 2007-07/2008-02-28; foreign-minister 2011-08-05/2013-02-28 | Erato Kozakou-Marcoullis | एराटो कोजाकू-मार्कोलिस | এরাতো কোজাকু-মার্কুলিস | Эрато Козаку-Маркуллис
george-lillikas | CY | foreign-minister 2006-06/2007-07 | George Lillikas; Giorgos Lillikas | जॉर्ज लिलिकास | জর্জ লিলিকাস | Георгиос Лилликас; Йоргос Лилликас
markos-kyprianou | CY | foreign-minister 2008-03-01/2011-08-05 | Markos Kyprianou | मार्कोस किप्रियानू | মার্কোস কিপ্রিয়ানু | Маркос Киприану
constantinos-kombos | CY | foreign-minister 2023-03-01/.. | Constantinos Kombos; Konstantinos Kombos | कॉन्स्टेंटिनोस कोम्बोस; कॉन्सटेंटिनोस कोम्बोस; कांस्टेंटिनोस कोम्बोस | কনস্টান্টিনোস কম্বোস; কনস্তান্তিনোস কোম্বোস | Константинос Комбос
vasilis-palmas | CY | defence-minister 2024-01/.. | Vasilis Palmas; Vassilis Palmas | वासिलिस पालमास | ভাসিলিস পালমাস | Василис Палмас
annita-demetriou | CY | legislator 2021-06-10/.. | Annita Demetriou | अनिता डेमेट्रियो; अन्निता डेमेट्रियू | আনিতা দিমিত্রিউ | Аннита Димитриу
mustafa-akinci | CY | official 2015-04-30/2020-10-23 | Mustafa Akinci; Mustafa Akıncı | मुस्तफा अकिंची; मुस्तफा अकिन्सी | মুস্তাফা আকিঞ্জি; মুস্তফা আকিনচি | Мустафа Акынджи
ersin-tatar | CY | official 2020-10-23/2025-10-24 | Ersin Tatar | एर्सिन तातार; एरसिन तातार | এরসিন তাতার; এর্সিন তাতার | Эрсин Татар
tufan-erhurman | CY | official 2025-10-24/.. | Tufan Erhurman; Tufan Erhürman | तुफान एरहुरमन; तूफान एर्हुरमान | তুফান এরহুরমান | Туфан Эрхюрман
# Malta
eddie-fenech-adami | MT | head-of-government 1987-05-12/1996-10-28; head-of-government 1998-09-06/2004-03-23; head-of-state 2004-04-04/2009-04-04 | Eddie Fenech Adami (Fenech Adami) | एडी फेनेक अदामी (फेनेक अदामी) | এডি ফেনেক আদামি (ফেনেক আদামি) | Эдди Фенек Адами (Фенек Адами)
alfred-sant | MT | head-of-government 1996-10-28/1998-09-06 | Alfred Sant () | अल्फ्रेड संत () | আলফ্রেড সান্ত () | Альфред Сант
lawrence-gonzi | MT | head-of-government 2004-03-23/2013-03-11 | Lawrence Gonzi | लॉरेंस गोंजी | লরেন্স গঞ্জি | Лоуренс Гонзи; Лоренс Гонзи
joseph-muscat | MT | head-of-government 2013-03-11/2020-01-13 | Joseph Muscat () | जोसेफ मस्कट (); जोसेफ मस्कैट () | জোসেফ মাসকাট (); জোসেফ মুসকাট () | Джозеф Мускат
robert-abela | MT | head-of-government 2020-01-13/.. | Robert Abela | रॉबर्ट एबेला; रॉबर्ट अबेला | রবার্ট আবেলা; রবার্ট অ্যাবেলা | Роберт Абела
george-abela | MT | head-of-state 2009-04-04/2014-04-04 | George Abela | जॉर्ज एबेला | জর্জ আবেলা | Джордж Абела
marie-louise-coleiro-preca | MT | head-of-state 2014-04-04/2019-04-04 | Marie-Louise Coleiro Preca (Coleiro Preca) | मैरी-लुईस कोलेरो प्रेका (कोलेरो प्रेका) | মারি-লুইস কোলেইরো প্রেকা (কোলেইরো প্রেকা) | Мари-Луиза Колейро Прека (Колейро Прека); Мария-Луиза Колейро Прека (Колейро Прека)
george-vella | MT | foreign-minister 2013-03-13/2017-06; head-of-state 2019-04-04/2024-04-04 | George Vella | जॉर्ज वेला; जॉर्ज वेल्ला | জর্জ ভেলা; জর্জ ভেল্লা | Джордж Велла
myriam-spiteri-debono | MT | head-of-state 2024-04-04/.. | Myriam Spiteri Debono (Spiteri Debono) | मिरियम स्पिटेरी डेबोनो (स्पिटेरी डेबोनो) | মিরিয়াম স্পিটেরি ডেবোনো (স্পিটেরি ডেবোনো) | Мириам Спитери Дебоно (Спитери Дебоно)
michael-frendo | MT | foreign-minister 2004-07/2008-03 | Michael Frendo | माइकल फ्रेंडो | মাইকেল ফ্রেন্ডো | Майкл Френдо
tonio-borg | MT | foreign-minister 2008-03/2012-11 | Tonio Borg | टोनियो बोर्ग | টোনিও বর্গ | Тонио Борг
carmelo-abela | MT | foreign-minister 2017-06/2020-01 | Carmelo Abela | कार्मेलो एबेला | কারমেলো আবেলা | Кармело Абела
evarist-bartolo | MT | foreign-minister 2020-01-15/2022-03 | Evarist Bartolo | एवरिस्ट बार्टोलो | এভারিস্ট বার্তোলো | Эварист Бартоло
ian-borg | MT | foreign-minister 2022-03-30/.. | Ian Borg | इयान बोर्ग | ইয়ান বর্গ; আয়ান বর্গ | Ян Борг; Иан Борг; Иэн Борг
# Poland
lech-walesa | PL | head-of-state 1990-12-22/1995-12-22 | Lech Walesa; Lech Wałęsa | लेख वालेसा; लेक वालेसा | লেখ ভালেসা; লেস ওয়ালেসা; লেচ ওয়ালেসা | Лех Валенса
aleksander-kwasniewski | PL | head-of-state 1995-12-23/2005-12-23 | Aleksander Kwasniewski; Aleksander Kwaśniewski | अलेक्जेंडर क्वास्निएव्स्की; अलेक्सांदर क्वास्निएव्स्की | আলেকজান্ডার কোয়াশনিয়েভস্কি | Александр Квасьневский
lech-kaczynski | PL | head-of-state 2005-12-23/2010-04-10 | Lech Kaczynski; Lech Kaczyński | लेख काचिंस्की; लेक काजिंस्की | লেখ কাচিনস্কি; লেচ কাচিনস্কি | Лех Качиньский
bronislaw-komorowski | PL | legislator 2007-11-05/2010-07-08; head-of-state 2010-08-06/2015-08-06 | Bronislaw Komorowski; Bronisław Komorowski | ब्रोनिस्लाव कोमोरोव्स्की; ब्रोनिस्लॉ कोमोरोवस्की | ব্রনিস্লাভ কোমোরোভস্কি | Бронислав Коморовский
andrzej-duda | PL | head-of-state 2015-08-06/2025-08-06 | Andrzej Duda | आंद्रेज डूडा; आंद्रेज दुदा; आंद्रजेज डूडा; आंद्रेजेज सेबेस्टियन डूडा; एंड्रेज डूडा | আন্দ্রেজ দুদা; আন্দজেই দুদা; আন্দ্রেই দুদা; আন্দ্রেজ ডুডা | Анджей Дуда
karol-nawrocki | PL | head-of-state 2025-08-06/.. | Karol Nawrocki | करोल नावरोकी; कारोल नवरोकी; करोल नव्रोकी; कारोल नावरोत्स्की; करोल नवरोत्सकी | কারোল নাভরোৎস্কি; কারোল নাওরোকি; ক্যারল নাওরোকি; কারোল নাভরোকি | Кароль Навроцкий
wlodzimierz-cimoszewicz | PL | head-of-government 1996-02-07/1997-10-31; foreign-minister 2001-10-19/2005-01-05 | Wlodzimierz Cimoszewicz; Włodzimierz Cimoszewicz | व्लोड्जिमीर्ज सिमोशेविच | ভ্লোজিমিয়েজ চিমোশেভিচ | Влодзимеж Цимошевич
jerzy-buzek | PL | head-of-government 1997-10-31/2001-10-19; legislator 2009-07-14/2012-01-17 | Jerzy Buzek | जेर्जी बुजेक | ইয়েজি বুজেক; জের্জি বুজেক | Ежи Бузек
leszek-miller | PL | head-of-government 2001-10-19/2004-05-02 | Leszek Miller | लेशेक मिलर | লেশেক মিলার | Лешек Миллер
marek-belka | PL | head-of-government 2004-05-02/2005-10-31 | Marek Belka | मारेक बेल्का | মারেক বেলকা | Марек Белка
kazimierz-marcinkiewicz | PL | head-of-government 2005-10-31/2006-07-14 | Kazimierz Marcinkiewicz | काजिमीर्ज मार्सिन्किएविच | কাজিমিয়েজ মার্চিনকিয়েভিচ | Казимеж Марцинкевич
jaroslaw-kaczynski | PL | head-of-government 2006-07-14/2007-11-16; deputy-head-of-government 2020-10-06/2022-06-22; deputy-head-of-government 2023-06-21/2023-11-27 | Jaroslaw Kaczynski; Jarosław Kaczyński | यारोस्लाव काचिंस्की; जारोस्लाव काजिंस्की; जारोस्लॉ काज़िंस्की | ইয়ারোস্লাভ কাচিনস্কি; জারোস্লাভ কাচিনস্কি | Ярослав Качиньский
donald-tusk | PL | head-of-government 2007-11-16/2014-09-22; head-of-government 2023-12-13/.. | Donald Tusk | डोनाल्ड टस्क; डोनाल्ड टुस्क; डोनल्ड टस्क | ডোনাল্ড টাস্ক; ডোনাল্ড তুস্ক; ডোনাল্ড টুস্ক | Дональд Туск
ewa-kopacz | PL | head-of-government 2014-09-22/2015-11-16 | Ewa Kopacz | एवा कोपाज; इवा कोपाक्ज़ | এভা কোপাচ; ইভা কোপাচ | Эва Копач
beata-szydlo | PL | head-of-government 2015-11-16/2017-12-11 | Beata Szydlo; Beata Szydło | बीटा सिडलो; बेआता शिद्वो; बीटा सज्डलो | বিটা সিজলো; বেয়াতা শিদলো | Беата Шидло
mateusz-morawiecki | PL | minister 2015-11-16/2017-12-11; head-of-government 2017-12-11/2023-12-13 | Mateusz Morawiecki | माटेउज़ मोराविएकी; माटुज मोराविएकी; मातेउश मोराविएस्की; माटेउज मोराविएकी; माट्यूज मोराविएकी | মাতেউস মোরাভিয়েস্কি; মাতেউশ মোরাভিয়েৎস্কি; ম্যাতুস মোরাউইকি; মাতেউজ মোরাউইকি | Матеуш Моравецкий
wladyslaw-bartoszewski | PL | foreign-minister 1995-03/1995-12; foreign-minister 2000-06-30/2001-10-19 | Wladyslaw Bartoszewski; Władysław Bartoszewski | व्लादिस्लाव बार्तोशेव्स्की | ভ্লাদিস্লাভ বার্তোশেভস্কি | Владислав Бартошевский
bronislaw-geremek | PL | foreign-minister 1997-10-31/2000-06-30 | Bronislaw Geremek; Bronisław Geremek | ब्रोनिस्लाव गेरेमेक | ব্রনিস্লাভ গেরেমেক | Бронислав Геремек
adam-rotfeld | PL | foreign-minister 2005-01-05/2005-10-31 | Adam Daniel Rotfeld; Adam Rotfeld | एडम रोटफेल्ड | আদাম রটফেল্ড | Адам Ротфельд; Адам Даниэль Ротфельд
stefan-meller | PL | foreign-minister 2005-10-31/2006-05-09; ambassador 2002/2005 | Stefan Meller | स्टीफन मेलर | স্তেফান মেলার | Стефан Меллер
anna-fotyga | PL | foreign-minister 2006-05-09/2007-11-16 | Anna Fotyga | अन्ना फोटिगा | আন্না ফোতিগা | Анна Фотыга
radoslaw-sikorski | PL | defence-minister 2005-10-31/2007-02-07; foreign-minister 2007-11-16/2014-09-22; legislator 2014-09-24/2015-06-23; foreign-minister 2023-12-13/..; deputy-head-of-government 2025-07-24/.. | Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski | राडोस्लाव सिकोरस्की; राडोस्लाव सिकोर्स्की; रादोस्लाव सिकोर्स्की; रादोस्लॉ सिकोरस्की; राडोस्लॉ सिकोरस्की; रादोस्लाव सिकोरस्की | রাদোস্লাভ সিকোরস্কি; রাডোস্লাভ সিকোরস্কি; রাদোস্ল সিকোরস্কি; রাডোস্লা সিকোর্স্কি | Радослав Сикорский; Радек Сикорский
grzegorz-schetyna | PL | foreign-minister 2014-09-22/2015-11-16 | Grzegorz Schetyna | ग्रेजगोर्ज शेतिना; ग्रेगोर्ज शेतिना | গ্রেগর্জ শেতিনা; গজেগশ শেতিনা | Гжегож Схетына
witold-waszczykowski | PL | foreign-minister 2015-11-16/2018-01-09 | Witold Waszczykowski | विटोल्ड वास्ज़िकोव्स्की; विटोल्ड वाशचिकोव्स्की | ভিতোল্ড ভাশচিকোভস্কি | Витольд Ващиковский
jacek-czaputowicz | PL | foreign-minister 2018-01-09/2020-08-26 | Jacek Czaputowicz | जेसेक जापुतोविक्ज़; यात्सेक चापुतोविच; जासेक चापुतोविच | ইয়াচেক চাপুতোভিচ; জ্যাসেক চাপুতোভিচ | Яцек Чапутович
zbigniew-rau | PL | foreign-minister 2020-08-26/2023-11-27 | Zbigniew Rau | जबिग्न्यू राउ; ज़बिग्न्यू राऊ; ज़बिग्नियू राउ | জবিগনিউ রাউ; জিবিগনিউ রাউ | Збигнев Рау
szymon-szynkowski-vel-sek | PL | foreign-minister 2023-11-27/2023-12-13 | Szymon Szynkowski vel Sek (Szynkowski vel Sek); Szymon Szynkowski vel Sęk (Szynkowski vel Sęk) | शिमोन शिनकोव्स्की वेल सेक (शिनकोव्स्की) | শিমন শিনকোভস্কি ভেল সেঙ্ক (শিনকোভস্কি) | Шимон Шинковский вель Сенк (Шинковский вель Сенк)
mariusz-blaszczak | PL | minister 2015-11-16/2018-01-09; defence-minister 2018-01-09/2023-11-27 | Mariusz Blaszczak; Mariusz Błaszczak | मारियस ब्लास्ज़क; मारिउश ब्लास्ज़ाक | মারিউস ব্লাশচাক; মারিউজ ব্লাসজ্যাক | Мариуш Блащак
antoni-macierewicz | PL | defence-minister 2015-11-16/2018-01-09 | Antoni Macierewicz | एंटोनी मैसिएरविक्ज़ | আন্তোনি মাচেরেভিচ | Антоний Мацеревич
tomasz-siemoniak | PL | defence-minister 2011-08-02/2015-11-16; minister 2023-12-13/2025-07-24 | Tomasz Siemoniak | टोमाज़ सिएमोनियाक | তোমাশ সিয়েমোনিয়াক | Томаш Семоняк
wladyslaw-kosiniak-kamysz | PL | defence-minister 2023-12-13/..; deputy-head-of-government 2023-12-13/.. | Wladyslaw Kosiniak-Kamysz; Władysław Kosiniak-Kamysz | व्लादिस्लाव कोसिनियाक-कामिज; व्लादिस्लाव कोसिनियाक-कामिश; व्लाडिस्लाव कोसिनियाक-कामिस्ज | ভ্লাদিস্লাভ কোসিনিয়াক-কামিজ; ভ্লাদিস্লাভ কোসিনিয়াক-কামিশ; ওয়াদিসোয়াভ কোসিনিয়াক-কামিশ | Владислав Косиняк-Камыш
wladyslaw-teofil-bartoszewski | PL | official 2023-12-13/.. | Wladyslaw Teofil Bartoszewski; Władysław Teofil Bartoszewski | व्लादिस्लाव तेओफिल बार्तोशेव्स्की; व्लादिस्लाव टेओफिल बार्टोज़ेव्स्की | ভ্লাদিস্লাভ তেওফিল বার্তোশেভস্কি | Владислав Теофил Бартошевский
marcin-przydacz | PL | official 2019/2023; official 2025-08-06/.. | Marcin Przydacz | मार्सिन प्रज़ीडाज़; मार्चिन प्रिदाच | মার্চিন প্রিজিদাচ | Марцин Пшидач
slawomir-cenckiewicz | PL | security-adviser 2025-08-06/2026 | Slawomir Cenckiewicz; Sławomir Cenckiewicz | स्लावोमिर सेन्किविच; स्लावोमीर सेनकेविच | স্লাভোমির সেনকিয়েভিচ | Славомир Ценцкевич
jacek-siewiera | PL | security-adviser 2022-10-11/2025-02 | Jacek Siewiera | जासेक सिएविएरा | ইয়াচেক সেভিয়েরা | Яцек Севера; Яцек Сивера
# Hungary
arpad-goncz | HU | head-of-state 1990-08-03/2000-08-04 | Arpad Goncz; Árpád Göncz | अर्पाद गोंज | আরপাদ গোঞ্জ | Арпад Гёнц
ferenc-madl | HU | head-of-state 2000-08-04/2005-08-05 | Ferenc Madl | फेरेंक माडल | ফেরেঞ্চ মাদল | Ференц Мадл
laszlo-solyom | HU | head-of-state 2005-08-05/2010-08-06 | Laszlo Solyom | लाज़्लो सोल्योम | লাসলো শোইয়োম | Ласло Шойом
pal-schmitt | HU | head-of-state 2010-08-06/2012-04-02 | Pal Schmitt; Pál Schmitt | पाल श्मिट | পাল শ্মিট | Пал Шмитт
janos-ader | HU | head-of-state 2012-05-10/2022-05-10 | Janos Ader; János Áder | जानोस एडर; यानोस आडर; जानोस अडर | ইয়ানোস আদের; জানোস অ্যাডের | Янош Адер
katalin-novak | HU | head-of-state 2022-05-10/2024-02-26 | Katalin Novak; Katalin Novák | कैटालिन नोवाक; कातालिन नोवाक; कैटलिन नोवाक | কাতালিন নোভাক; ক্যাটালিন নোভাক | Каталин Новак
tamas-sulyok | HU | head-of-state 2024-03-05/.. | Tamas Sulyok; Tamás Sulyok | तमास सुल्योक; टमास सुल्योक | তামাস সুলিয়ক; তামাশ শুইয়োক | Тамаш Шуйок
jozsef-antall | HU | head-of-government 1990-05-23/1993-12-12 | Jozsef Antall | जोज़ेफ अंतल | ইয়োজেফ আন্তাল | Йожеф Антал
gyula-horn | HU | foreign-minister 1989-05-10/1990-05-23; head-of-government 1994-07-15/1998-07-06 | Gyula Horn | ग्यूला हॉर्न | গিউলা হর্ন | Дьюла Хорн
peter-medgyessy | HU | head-of-government 2002-05-27/2004-09-29 | Peter Medgyessy | पीटर मेडगेसी | পিটার মেদজেসি | Петер Медьеши
ferenc-gyurcsany | HU | head-of-government 2004-09-29/2009-04-14 | Ferenc Gyurcsany; Ferenc Gyurcsány | फेरेंक ग्युरस्चानी; फेरेंक ग्यूरचानी | ফেরেঞ্চ জুরচানি | Ференц Дюрчань
gordon-bajnai | HU | head-of-government 2009-04-14/2010-05-29 | Gordon Bajnai | गॉर्डन बजनाई | গর্ডন বাইনাই | Гордон Байнаи
viktor-orban | HU | head-of-government 1998-07-06/2002-05-27; head-of-government 2010-05-29/2026-05 | Viktor Orban; Viktor Orbán; Victor Orban | विक्टर ओर्बन; विक्टर ओर्बान; विक्टर ऑर्बन; विक्टर ओरबान; विक्टर ओरबन; विक्टर ऑर्बान | ভিক্টর অরবান; ভিক্তর ওরবান; ভিক্টর ওরবান; ভিক্টর অর্বান; ভিক্তর অরবান | Виктор Орбан
peter-magyar | HU | legislator 2024-07-16/2026-05; head-of-government 2026-05/.. | Peter Magyar; Péter Magyar | पीटर मग्यार; पीटर मैग्यार; पीटर माग्यार; पेटर मग्यार; पीटर मैगयार | পিটার ম্যাগিয়ার; পিটার মাগিয়ার; পেতের মাগিয়ার; পিটার মাজার; পিটার মাদিয়ার | Петер Мадьяр
laszlo-kovacs | HU | foreign-minister 1994-07/1998-07; foreign-minister 2002-05-27/2004-10-31 | Laszlo Kovacs; László Kovács | लाज़्लो कोवाक्स | লাসলো কোভাচ | Ласло Ковач
janos-martonyi | HU | foreign-minister 1998-07-08/2002-05-27; foreign-minister 2010-05-29/2014-06-06 | Janos Martonyi | जानोस मार्टोनी | ইয়ানোস মার্তোনি | Янош Мартони; Янош Мартоньи
ferenc-somogyi | HU | foreign-minister 2004-11-01/2006-06-09 | Ferenc Somogyi | फेरेंक सोमोगी | ফেরেঞ্চ শোমোদি | Ференц Шомоди
kinga-goncz | HU | foreign-minister 2006-06-09/2009-04-14 | Kinga Goncz; Kinga Göncz | किंगा गोंज | কিঙ্গা গোঞ্জ | Кинга Гёнц
peter-balazs | HU | foreign-minister 2009-04-14/2010-05-29 | Peter Balazs | पीटर बालाज़ | পিটার বালাজ | Петер Балаж
tibor-navracsics | HU | foreign-minister 2014-06-06/2014-09-23; minister 2022-05-24/2026-05 | Tibor Navracsics | टिबोर नवराक्सिक्स; तिबोर नाव्राचिच | তিবোর নাভরাচিচ | Тибор Наврачич
peter-szijjarto | HU | foreign-minister 2014-09-23/2026-05 | Peter Szijjarto; Péter Szijjártó | पीटर सिज्जार्टो; पीटर सिजार्टो; पीटर सियार्तो; पीटर सिज्जार्तो; पीटर स्ज़िज्जार्टो; पीटर सिज्यार्तो; पीटर सिजार्तो | পিটার সিয়ার্তো; পিটার সিজ্জার্তো; পিটার সিজার্তো; পেতের সিয়ার্তো; পিটার জিজার্তো; পিটার সিজ্জার্টো | Петер Сийярто
anita-orban | HU | foreign-minister 2026-05/.. | Anita Orban; Anita Orbán | अनिता ओर्बन; अनीता ओर्बान; अनीता ओर्बन | আনিতা অরবান; আনিতা ওরবান | Анита Орбан
tibor-benko | HU | defence-minister 2018-05/2022-05 | Tibor Benko; Tibor Benkő | टिबोर बेंको | তিবোর বেনকো | Тибор Бенкё; Тибор Бенко
kristof-szalay-bobrovniczky | HU | defence-minister 2022-05-24/2026-05 | Kristof Szalay-Bobrovniczky; Kristóf Szalay-Bobrovniczky | क्रिस्टोफ ज़ालाई-बोब्रोव्निज़की | ক্রিস্তোফ সালাই-বোব্রোভনিৎস্কি | Криштоф Салаи-Бобровницкий
romulusz-ruszin-szendi | HU | official 2021-06/2023-04; defence-minister 2026-05/.. | Romulusz Ruszin-Szendi | रोमुलस रुस्ज़िन-ज़ेंडी; रोमुलुस रुसिन-सेंडी | রোমুলুস রুসিন-সেন্দি | Ромулус Русин-Сенди
istvan-kapitany | HU | minister 2026-05/.. | Istvan Kapitany; István Kapitány | इस्तवान कपितानी | ইস্তভান কাপিতানি | Иштван Капитань
zsolt-semjen | HU | deputy-head-of-government 2010-05-29/2026-05 | Zsolt Semjen; Zsolt Semjén | ज़्सोल्ट सेमजेन; झोल्ट शेमयेन | জোল্ট সেমিয়েন | Жолт Шемьен
gergely-gulyas | HU | minister 2018-05-18/2026-05 | Gergely Gulyas; Gergely Gulyás | गेर्गेली गुल्यास; गर्गेली गुलियास | গের্গেলি গুলিয়াস | Гергей Гуйяш; Гергей Гуяш
marton-nagy | HU | minister 2022-05-24/2026-05 | Marton Nagy; Márton Nagy | मार्टन नागी | মার্টন নাগি | Мартон Надь
balazs-orban | HU | official 2018/2026-05 | Balazs Orban; Balázs Orbán | बालाज़ ओर्बन; बालाज ओर्बान | বালাজ অরবান | Балаж Орбан
zoltan-kovacs | HU | official 2010/2026-05 | Zoltan Kovacs; Zoltán Kovács | ज़ोल्टन कोवाक्स; जोल्टन कोवाक्स | জোলতান কোভাচ | Золтан Ковач
# Czechia
jozef-sikela-cz | CZ | minister 2021-12-17/2024-10 | Jozef Sikela; Jozef Síkela | जोसेफ सिकेला; जोजेफ सिकेला | জোসেফ সিকেলা; ইয়োজেফ সিকেলা | Йозеф Сикела
vaclav-havel | CZ | head-of-state 1989-12-29/1992-07-20; head-of-state 1993-02-02/2003-02-02 | Vaclav Havel; Václav Havel | वाक्लाव हावेल; वैक्लाव हैवेल; वाक्लाव हैवेल | ভাক্লাভ হাভেল; ভাস্লাভ হাভেল | Вацлав Гавел
vaclav-klaus | CZ | head-of-government 1993-01-01/1998-01-02; head-of-state 2003-03-07/2013-03-07 | Vaclav Klaus; Václav Klaus | वाक्लाव क्लाउस; वैक्लाव क्लॉस | ভাক্লাভ ক্লাউস | Вацлав Клаус
milos-zeman | CZ | head-of-government 1998-07-22/2002-07-12; head-of-state 2013-03-08/2023-03-08 | Milos Zeman; Miloš Zeman | मिलोस जेमन; मिलोश जेमन; मिलोस ज़ेमान; मिलोस जीमैन | মিলোস জেমান; মিলোশ জেমান | Милош Земан
petr-pavel | CZ | official 2015-06/2018-06; head-of-state 2023-03-09/.. | Petr Pavel | पेट्र पावेल; पीटर पावेल; पेत्र पावेल; पेट्र पावेला | পিটার পাভেল; পেত্র পাভেল; পেটর পাভেল | Петр Павел
josef-tosovsky | CZ | head-of-government 1998-01-02/1998-07-17 | Josef Tosovsky; Josef Tošovský | जोसेफ टोसोव्स्की | ইয়োসেফ তোশোভস্কি | Йозеф Тошовский
vladimir-spidla | CZ | head-of-government 2002-07-15/2004-08-04 | Vladimir Spidla; Vladimír Špidla | व्लादिमीर स्पिडला | ভ্লাদিমির স্পিদলা | Владимир Шпидла
stanislav-gross | CZ | head-of-government 2004-08-04/2005-04-25 | Stanislav Gross | स्टानिस्लाव ग्रॉस | স্তানিস্লাভ গ্রস | Станислав Гросс
jiri-paroubek | CZ | head-of-government 2005-04-25/2006-09-04 | Jiri Paroubek; Jiří Paroubek | जिरी पारोबेक | ইরজি পারুবেক | Иржи Пароубек
mirek-topolanek | CZ | head-of-government 2006-09-04/2009-05-08 | Mirek Topolanek; Mirek Topolánek | मिरेक टोपोलानेक | মিরেক তোপোলানেক | Мирек Тополанек
jan-fischer | CZ | head-of-government 2009-05-08/2010-07-13 | Jan Fischer | जान फिशर; यान फिशर | ইয়ান ফিশার | Ян Фишер
petr-necas | CZ | head-of-government 2010-07-13/2013-07-10 | Petr Necas; Petr Nečas | पेट्र नेकास; पेत्र नेचास | পেত্র নেচাস | Петр Нечас
jiri-rusnok | CZ | head-of-government 2013-07-10/2014-01-29 | Jiri Rusnok; Jiří Rusnok | जिरी रुस्नोक | ইরজি রুসনোক | Иржи Руснок
bohuslav-sobotka | CZ | head-of-government 2014-01-29/2017-12-13 | Bohuslav Sobotka | बोहुस्लाव सोबोत्का; बोहुस्लाव सोबोटका | বোহুস্লাভ সোবোতকা | Богуслав Соботка
andrej-babis | CZ | minister 2014-01-29/2017-05-24; head-of-government 2017-12-13/2021-11-28; head-of-government 2025-12-09/.. | Andrej Babis; Andrej Babiš | आंद्रेज बाबिस; आंद्रेज बाबिश; आंद्रेई बाबिस; आंद्रेज बेबिस | আন্দ্রেজ বাবিস; আন্দ্রেই বাবিস; আন্দ্রেই বাবিশ; আন্দ্রেজ বাবিশ | Андрей Бабиш
petr-fiala | CZ | head-of-government 2021-11-28/2025-12-09 | Petr Fiala | पेट्र फियाला; पेत्र फियाला; पीटर फियाला | পিটার ফিয়ালা; পেত্র ফিয়ালা; পেটর ফিয়ালা | Петр Фиала
josef-zieleniec | CZ | foreign-minister 1993-01-01/1997-11-08 | Josef Zieleniec | जोसेफ ज़िलेनिएक | ইয়োসেফ জিয়েলেনিয়েৎস | Йозеф Зеленец
jan-kavan | CZ | foreign-minister 1998-07-22/2002-07-12; organisation-head 2002-09-10/2003-09-16 | Jan Kavan | जान कावन | ইয়ান কাভান | Ян Каван
cyril-svoboda | CZ | foreign-minister 2002-07-15/2006-09-04 | Cyril Svoboda | सिरिल स्वोबोडा | সিরিল স্ভোবোদা | Цирил Свобода
alexandr-vondra | CZ | foreign-minister 2006-09-04/2007-01-09; defence-minister 2010-07-13/2012-12-12 | Alexandr Vondra | अलेक्जेंडर वोंड्रा | আলেকজান্দ্র ভন্দ্রা | Александр Вондра
karel-schwarzenberg | CZ | foreign-minister 2007-01-09/2009-05-08; foreign-minister 2010-07-13/2013-07-10 | Karel Schwarzenberg | कारेल श्वार्जेनबर्ग | কারেল শোয়ার্জেনবার্গ | Карел Шварценберг
jan-kohout | CZ | foreign-minister 2009-05-08/2010-07-13; foreign-minister 2013-07-10/2014-01-29 | Jan Kohout | जान कोहाउट | ইয়ান কোহুত | Ян Когоут
lubomir-zaoralek | CZ | foreign-minister 2014-01-29/2017-12-13 | Lubomir Zaoralek; Lubomír Zaorálek | लुबोमिर ज़ाओरालेक; लुबोमीर जाओरालेक | লুবোমির জাওরালেক | Любомир Заоралек
martin-stropnicky | CZ | defence-minister 2014-01-29/2017-12-13; foreign-minister 2017-12-13/2018-06-27 | Martin Stropnicky; Martin Stropnický | मार्टिन स्ट्रोपनिकी | মার্টিন স্ট্রপনিৎস্কি | Мартин Стропницкий
tomas-petricek | CZ | foreign-minister 2018-10-16/2021-04-12 | Tomas Petricek; Tomáš Petříček | टॉमस पेट्रिसेक; टोमास पेट्रीचेक | টোমাস পেত্রিচেক | Томаш Петршичек
jakub-kulhanek | CZ | foreign-minister 2021-04-21/2021-12-17 | Jakub Kulhanek; Jakub Kulhánek | जैकब कुलहानेक; याकुब कुल्हानेक | ইয়াকুব কুলহানেক; জ্যাকুব কুলহানেক | Якуб Кулганек
jan-lipavsky | CZ | foreign-minister 2021-12-17/2025-12-15 | Jan Lipavsky; Jan Lipavský | जान लिपावस्की; यान लिपावस्की; जैन लिपावस्की; जान लिपाव्स्की | ইয়ান লিপাভস্কি; জান লিপাভস্কি; জ্যান লিপাভস্কি | Ян Липавский
petr-macinka | CZ | foreign-minister 2025-12-15/..; deputy-head-of-government 2025-12-15/.. | Petr Macinka | पेट्र मैसिंका; पेट्र मात्सिंका; पेत्र मासिंका | পেত্র মাচিনকা; পেত্র মাৎসিনকা | Петр Мацинка
jana-cernochova | CZ | defence-minister 2021-12-17/2025-12-15 | Jana Cernochova; Jana Černochová | जाना सेर्नोचोवा; याना चेर्नोखोवा | ইয়ানা চের্নোখোভা; জানা সেরনোকোভা | Яна Чернохова
jaromir-zuna | CZ | defence-minister 2025-12-15/.. | Jaromir Zuna; Jaromír Zůna | जारोमीर ज़ूना | ইয়ারোমির জুনা | Яромир Зуна
lubomir-metnar | CZ | defence-minister 2018-06-27/2021-12-17 | Lubomir Metnar | लुबोमिर मेतनार | লুবোমির মেতনার | Любомир Метнар
milos-vystrcil | CZ | legislator 2020-02-19/.. | Milos Vystrcil; Miloš Vystrčil | मिलोस विस्ट्रसिल; मिलोश विस्तरचिल | মিলোস ভিস্ট্রসিল; মিলোশ ভিস্ত্রচিল | Милош Выстрчил
tomio-okamura | CZ | legislator 2025-11-05/.. | Tomio Okamura | टोमियो ओकामुरा | তোমিও ওকামুরা | Томио Окамура
# Slovakia
michal-kovac | SK | head-of-state 1993-03-02/1998-03-02 | Michal Kovac; Michal Kováč | माइकल कोवाच | মিখাল কোভাচ | Михал Ковач
rudolf-schuster | SK | head-of-state 1999-06-15/2004-06-15 | Rudolf Schuster | रुडोल्फ शुस्टर | রুডলফ শুস্টার | Рудольф Шустер
ivan-gasparovic | SK | head-of-state 2004-06-15/2014-06-15 | Ivan Gasparovic; Ivan Gašparovič | इवान गास्परोविच | ইভান গাশপারোভিচ | Иван Гашпарович
andrej-kiska | SK | head-of-state 2014-06-15/2019-06-15 | Andrej Kiska | आंद्रेज किस्का; आंद्रेई किस्का | আন্দ্রেই কিস্কা; আন্দ্রেজ কিসকা | Андрей Киска
zuzana-caputova | SK | head-of-state 2019-06-15/2024-06-15 | Zuzana Caputova; Zuzana Čaputová | जुजाना कैपुतोवा; ज़ुज़ाना कापुतोवा; जुजाना चापुतोवा; ज़ुज़ाना चापुतोवा | জুজানা কাপুতোভা; জুজানা চাপুতোভা | Зузана Чапутова
peter-pellegrini | SK | legislator 2014-11/2016-03; head-of-government 2018-03-22/2020-03-21; legislator 2023-10-25/2024-04-07; head-of-state 2024-06-15/.. | Peter Pellegrini | पीटर पेलेग्रिनी; पीटर पेलिग्रिनी; पीटर पेल्लेग्रिनी | পিটার পেলেগ্রিনি; পেতের পেলেগ্রিনি | Петер Пеллегрини
vladimir-meciar | SK | head-of-government 1993-01-01/1994-03-15; head-of-government 1994-12-13/1998-10-30 | Vladimir Meciar; Vladimír Mečiar | व्लादिमीर मेचियार | ভ্লাদিমির মেচিয়ার | Владимир Мечьяр
mikulas-dzurinda | SK | head-of-government 1998-10-30/2006-07-04; foreign-minister 2010-07-09/2012-04-04 | Mikulas Dzurinda; Mikuláš Dzurinda | मिकुलास डज़ुरिंडा | মিকুলাস জুরিন্দা | Микулаш Дзуринда
robert-fico | SK | head-of-government 2006-07-04/2010-07-08; head-of-government 2012-04-04/2018-03-22; head-of-government 2023-10-25/.. | Robert Fico | रॉबर्ट फिको; रॉबर्ट फीको; रोबर्ट फिको; रॉबर्ट फित्सो | রবার্ট ফিকো; রবার্ট ফিৎসো; রোবের্ত ফিকো | Роберт Фицо
iveta-radicova | SK | head-of-government 2010-07-08/2012-04-04 | Iveta Radicova; Iveta Radičová | इवेता रादिकोवा | ইভেতা রাদিচোভা | Ивета Радичова
igor-matovic | SK | head-of-government 2020-03-21/2021-04-01; minister 2021-04-01/2022-12-23 | Igor Matovic; Igor Matovič | इगोर मातोविक; इगोर मैटोविक; इगोर मातोविच | ইগর মাতোভিচ; ইগর মাতোভিক | Игорь Матович
eduard-heger | SK | minister 2020-03-21/2021-04-01; head-of-government 2021-04-01/2023-05-15 | Eduard Heger | एडुआर्ड हेगर; एडवर्ड हेगर | এডুয়ার্ড হেগার; এদুয়ার্দ হেগার | Эдуард Хегер
ludovit-odor | SK | head-of-government 2023-05-15/2023-10-25 | Ludovit Odor; Ľudovít Ódor | लुडोविट ओडोर | লুদোভিত ওদোর | Людовит Одор
eduard-kukan | SK | foreign-minister 1998-10-30/2006-07-04 | Eduard Kukan | एडुआर्ड कुकन | এদুয়ার্দ কুকান | Эдуард Кукан
jan-kubis | SK | foreign-minister 2006-07-04/2009-01-26 | Jan Kubis; Ján Kubiš | जान कुबिस; यान कुबिस | ইয়ান কুবিস; জান কুবিস | Ян Кубиш
miroslav-lajcak | SK | envoy 2007-07/2009-01; foreign-minister 2009-01-26/2010-07-09; foreign-minister 2012-04-04/2020-03-21 | Miroslav Lajcak; Miroslav Lajčák | मिरोस्लाव लाजकैक; मिरोस्लाव लाजसाक; मिरोस्लाव लाइचाक; मिरोस्लाव लाजचक | মিরোস্লাভ লাইচাক; মিরোস্লাভ লাজাক; মিরোস্লাভ লায়চাক | Мирослав Лайчак
ivan-korcok | SK | ambassador 2018-09/2020-04; foreign-minister 2020-04-08/2022-09-13 | Ivan Korcok; Ivan Korčok | इवान कोरकोक; इवान कोरचोक | ইভান করচক; ইভান কোরচোক | Иван Корчок
rastislav-kacer | SK | foreign-minister 2022-09-13/2023-05-15 | Rastislav Kacer; Rastislav Káčer | रास्तिस्लाव काचेर; रास्टिस्लाव काकर | রাস্তিস্লাভ কাচের | Растислав Качер
miroslav-wlachovsky | SK | foreign-minister 2023-05-15/2023-10-25 | Miroslav Wlachovsky; Miroslav Wlachovský | मिरोस्लाव व्लाचोव्स्की | মিরোস্লাভ ভ্লাখোভস্কি | Мирослав Влаховский
juraj-blanar | SK | foreign-minister 2023-10-25/.. | Juraj Blanar; Juraj Blanár | जुराज ब्लानार; यूराज ब्लानर; जुराज ब्लानर; युराय ब्लानार | ইউরাই ব্লানার; জুরাজ ব্লানার | Юрай Бланар
robert-kalinak | SK | minister 2012-04-04/2018-03-22; defence-minister 2023-10-25/..; deputy-head-of-government 2023-10-25/.. | Robert Kalinak; Robert Kaliňák | रॉबर्ट कलिनक; रॉबर्ट कालिनाक | রবার্ট কালিনাক | Роберт Калиняк
jaroslav-nad | SK | defence-minister 2020-03-21/2023-05-15 | Jaroslav Nad; Jaroslav Naď | जारोस्लाव नाद (); यारोस्लाव नाद () | ইয়ারোস্লাভ নাদ (); জারোস্লাভ নাদ () | Ярослав Надь; Ярослав Надь (Надь)
denisa-sakova | SK | minister 2023-10-25/.. | Denisa Sakova; Denisa Saková | डेनिसा साकोवा | দেনিসা সাকোভা | Дениса Сакова
robert-maxian | SK | ambassador 2021/.. | Robert Maxian | रॉबर्ट मैक्सियन | রবার্ট ম্যাক্সিয়ান | Роберт Максиан
# Romania
ion-iliescu | RO | head-of-state 1989-12-26/1996-11-29; head-of-state 2000-12-20/2004-12-20 | Ion Iliescu | इओन इलिएस्कु; आयन इलिएस्कू | ইওন ইলিয়েস্কু; ইয়ন ইলিয়েস্কু | Ион Илиеску
emil-constantinescu | RO | head-of-state 1996-11-29/2000-12-20 | Emil Constantinescu | एमिल कॉन्स्टेंटिनेस्कु | এমিল কনস্তান্তিনেস্কু | Эмиль Константинеску
traian-basescu | RO | head-of-state 2004-12-20/2014-12-21 | Traian Basescu; Traian Băsescu | ट्रियान बासेस्कू; ट्राइन बासेस्कु | ত্রাইয়ান বাসেস্কু; ট্রাইয়ান বাসেস্কু | Траян Бэсеску
klaus-iohannis | RO | head-of-state 2014-12-21/2025-02-12 | Klaus Iohannis; Klaus Johannis; Klaus Werner Iohannis | क्लाउस इओहानिस; क्लाउस इयोहानिस; क्लॉस इओहानिस; क्लाउस योहानिस; क्लाउस आयोहानिस | ক্লাউস ইওহানিস; ক্লাউস আইওহানিস; ক্লাউস ইয়োহানিস | Клаус Йоханнис
nicusor-dan | RO | official 2020-10-27/2025-05-26; head-of-state 2025-05-26/.. | Nicusor Dan (); Nicușor Dan () | निकुसोर डैन (); निकुसोर डान (); निकुशोर डान () | নিকুসর ড্যান (); নিকুশোর দান (); নিকুসোর দান (); নিকুসোর ড্যান () | Никушор Дан ()
radu-vasile | RO | head-of-government 1998-04-17/1999-12-13 | Radu Vasile | राडू वासिले | রাদু ভাসিলে | Раду Василе
mugur-isarescu | RO | head-of-government 1999-12-22/2000-12-28; official 2000-12-28/.. | Mugur Isarescu; Mugur Isărescu | मुगुर इसारेस्कु | মুগুর ইসারেস্কু | Мугур Исэреску
adrian-nastase | RO | foreign-minister 1990-06-28/1992-11; head-of-government 2000-12-28/2004-12-21 | Adrian Nastase; Adrian Năstase | एड्रियन नास्तासे | আদ্রিয়ান নাস্তাসে | Адриан Нэстасе
calin-popescu-tariceanu | RO | head-of-government 2004-12-29/2008-12-22 | Calin Popescu-Tariceanu; Calin Popescu Tariceanu; Călin Popescu-Tăriceanu | कालिन पोपेस्कू-तारिचेनू | কালিন পোপেস্কু-তারিচানু | Кэлин Попеску-Тэричану
emil-boc | RO | head-of-government 2008-12-22/2012-02-06 | Emil Boc | एमिल बोक; एमिल बॉक | এমিল বোক | Эмиль Бок ()
mihai-razvan-ungureanu | RO | foreign-minister 2004-12-28/2007-03-12; head-of-government 2012-02-09/2012-05-07 | Mihai Razvan Ungureanu; Mihai Ungureanu; Mihai Răzvan Ungureanu | मिहाई रज़वान उंगुरेनु | মিহাই রাজভান উঙ্গুরেয়ানু | Михай Рэзван Унгуряну; Михай-Рэзван Унгуряну
victor-ponta | RO | head-of-government 2012-05-07/2015-11-05 | Victor Ponta | विक्टर पोंटा; विक्टर पोन्टा | ভিক্টর পন্টা; ভিক্তর পোন্তা | Виктор Понта
dacian-ciolos | RO | head-of-government 2015-11-17/2017-01-04 | Dacian Ciolos; Dacian Cioloș | डेसियन सियोलोस; दाचियन चोलोस | দাচিয়ান চোলোশ | Дачиан Чолош
sorin-grindeanu | RO | head-of-government 2017-01-04/2017-06-29; minister 2021-11-25/2025-06-23; legislator 2025-06/.. | Sorin Grindeanu | सोरिन ग्रिंडेनू; सोरिन ग्रिंडियानु | সোরিন গ্রিন্দেয়ানু | Сорин Гриндяну
mihai-tudose | RO | head-of-government 2017-06-29/2018-01-16 | Mihai Tudose | मिहाई टुडोस; मिहाई तुदोसे | মিহাই তুদোসে | Михай Тудосе
viorica-dancila | RO | head-of-government 2018-01-29/2019-11-04 | Viorica Dancila; Viorica Dăncilă | वियोरिका डैन्सिला; विओरिका डेंसिला; वियोरिका डांसिला | ভিওরিকা দানচিলা; ভিওরিকা ডানসিলা | Виорика Дэнчилэ
ludovic-orban | RO | head-of-government 2019-11-04/2020-12-07 | Ludovic Orban | लुडोविक ओर्बन; लुडोविक ऑर्बन | লুদোভিক অরবান | Людовик Орбан
florin-citu | RO | minister 2019-11-04/2020-12-23; head-of-government 2020-12-23/2021-11-25 | Florin Citu; Florin Cîțu | फ्लोरिन सीटू; फ्लोरिन सिटु; फ्लोरिन चित्सू | ফ্লোরিন সিতু; ফ্লোরিন কিৎসু | Флорин Кыцу
nicolae-ciuca | RO | defence-minister 2019-11-04/2021-11-25; head-of-government 2021-11-25/2023-06-12 | Nicolae Ciuca; Nicolae Ciucă; Nicolae-Ionel Ciuca | निकोले सिउका; निकोलाई सिउका; निकोलाए चिउका | নিকোলাই চিউকা; নিকোলায়ে সিউকা | Николае Чукэ
marcel-ciolacu | RO | head-of-government 2023-06-15/2025-05-06 | Marcel Ciolacu; Ion-Marcel Ciolacu | मार्सेल सियोलाकु; मार्सेल सिओलाकू; मार्सेल चोलाकू | মার্সেল সিওলাকু; মার্সেল চোলাকু; মার্সেল চিওলাকু | Марчел Чолаку; Ион-Марчел Чолаку
ilie-bolojan | RO | legislator 2024-12-23/2025-06-23; head-of-state 2025-02-12/2025-05-26; head-of-government 2025-06-23/.. | Ilie Bolojan | इली बोलोजान; इलिए बोलोजान; इलिए बोलोजन | ইলিয়ে বোলোজান; ইলি বোলোজান; ইলিয়ে বোলোঝান | Илие Боложан
andrei-plesu | RO | foreign-minister 1997-12-29/1999-12-22 | Andrei Plesu; Andrei Pleșu | आंद्रेई प्लेसू | আন্দ্রেই প্লেসু | Андрей Плешу
victor-ciorbea | RO | head-of-government 1996-12-12/1998-03-30 | Victor Ciorbea | विक्टर चोरबेया | ভিক্টর চোরবেয়া | Виктор Чорбя
petre-roman | RO | head-of-government 1989-12-26/1991-10-16; foreign-minister 1999-12-22/2000-12-28 | Petre Roman () | पेट्रे रोमन () | পেত্রে রোমান () | Петре Роман ()
mircea-geoana | RO | foreign-minister 2000-12-28/2004-12-28 | Mircea Geoana; Mircea Geoană | मिर्सिया जियोना; मिर्चा जियोआना; मिर्सिया जियोआना | মির্চা জিওয়ানা; মির্সিয়া জিওয়ানা; মিরচা জোয়ানা | Мирча Джоанэ
adrian-cioroianu | RO | foreign-minister 2007-04-05/2008-04-15 | Adrian Cioroianu | एड्रियन चिओरोइयानू | আদ্রিয়ান চোরোইয়ানু | Адриан Чорояну
lazar-comanescu | RO | foreign-minister 2008-04-15/2008-12-22; foreign-minister 2015-11-17/2017-01-04; organisation-head 2021/.. | Lazar Comanescu; Lazăr Comănescu | लाज़ार कोमानेस्कु | লাজার কোমানেস্কু | Лазэр Комэнеску
cristian-diaconescu | RO | foreign-minister 2008-12-22/2009-10; foreign-minister 2012-01-24/2012-05-07; security-adviser 2025/2025 | Cristian Diaconescu | क्रिस्टियन डियाकोनेस्कु | ক্রিস্তিয়ান দিয়াকোনেস্কু | Кристиан Диаконеску
teodor-baconschi | RO | foreign-minister 2009-12-23/2012-01-23 | Teodor Baconschi; Teodor Baconsky | तेओडोर बाकोंस्की | তেওদোর বাকোনস্কি | Теодор Баконски; Теодор Баконский
titus-corlatean | RO | foreign-minister 2012-08-06/2014-11-10 | Titus Corlatean; Titus Corlățean | टाइटस कोर्लाटियन | তিতুস কোর্লাৎসিয়ান | Титус Корлэцян
bogdan-aurescu | RO | foreign-minister 2014-11-24/2015-11-17; foreign-minister 2019-11-04/2023-06-15 | Bogdan Aurescu | बोगदान ऑरेस्कु; बोगदान औरेस्कू; बोगडान ऑरेस्कू | বোগদান অরেস্কু; বোগদান আউরেস্কু | Богдан Ауреску
teodor-melescanu | RO | foreign-minister 1992-11/1996-12; foreign-minister 2017-01-04/2019-07-24 | Teodor Melescanu; Teodor Meleșcanu | तेओदोर मेलेस्कानु; टेओडोर मेलेस्कानु | তেওদোর মেলেস্কানু | Теодор Мелешкану
ramona-manescu | RO | foreign-minister 2019-07-24/2019-11-04 | Ramona Manescu; Ramona Mănescu | रमोना मानेस्कु | রামোনা মানেস্কু | Рамона Мэнеску
luminita-odobescu | RO | foreign-minister 2023-06-15/2024-12-23 | Luminita Odobescu; Luminița Odobescu | लुमिनिता ओडोबेस्कु; लुमिनिता ओदोबेस्कू | লুমিনিতা ওদোবেস্কু | Луминица Одобеску
emil-hurezeanu | RO | foreign-minister 2024-12-23/2025-06-23 | Emil Hurezeanu | एमिल हुरेज़ेनु | এমিল হুরেজেয়ানু | Эмиль Хурезяну
oana-toiu | RO | foreign-minister 2025-06-23/.. | Oana Toiu; Oana Țoiu; Oana-Silvia Toiu | ओना टोइउ; ओआना तोइउ; ओआना त्सोइयू | ওয়ানা তোইউ; ওয়ানা সোইউ | Оана Цою
angel-tilvar | RO | defence-minister 2022-10-31/2024-12-23; defence-minister 2024-12-23/2025-05 | Angel Tilvar; Angel Tîlvăr | एंजेल टिलवार; एंजल तिलवर | অ্যাঞ্জেল তিলভার | Анджел Тылвэр
ionut-mosteanu | RO | defence-minister 2025-06-23/2025-11-28 | Ionut Mosteanu; Ionuț Moșteanu | इओनुत मोस्टेनू; इयोनुट मोस्टीनू | ইওনুত মোস্তেয়ানু | Ионуц Моштяну
radu-miruta | RO | minister 2025-06-23/2025-12; defence-minister 2025-12/.. | Radu Miruta; Radu Miruță | राडू मिरुता | রাদু মিরুৎসা | Раду Мируцэ
vasile-dincu | RO | defence-minister 2021-11-25/2022-10-24 | Vasile Dincu; Vasile Dîncu | वासिले डिंकू | ভাসিলে দিনকু | Василе Дынку
calin-georgescu | RO | official 2024/2025 | Calin Georgescu; Călin Georgescu | कैलिन जॉर्जेस्कू; कालिन जॉर्जेस्कु | ক্যালিন জর্জেস্কু; কালিন জর্জেস্কু | Кэлин Джорджеску
george-simion | RO | legislator 2020-12/.. | George Simion | जॉर्ज सिमियन; जॉर्ज सिमिओन | জর্জ সিমিয়ন; জর্জ সিমিওন | Джордже Симион
sena-latif | RO | ambassador 2023/.. | Sena Latif () | सेना लतीफ (); सेना लातिफ () | সেনা লতিফ () | Сена Латиф ()
# Bulgaria
petar-stoyanov | BG | head-of-state 1997-01-22/2002-01-22 | Petar Stoyanov | पेटार स्टोयानोव | পেতার স্তোয়ানভ | Петр Стоянов; Петар Стоянов
zhelyu-zhelev | BG | head-of-state 1990-08-01/1997-01-22 | Zhelyu Zhelev | झेल्यू झेलेव | ঝেলিউ ঝেলেভ | Желю Желев
georgi-parvanov | BG | head-of-state 2002-01-22/2012-01-22 | Georgi Parvanov; Georgi Purvanov | जॉर्जी परवानोव; गेओर्गी पारवानोव | গিওর্গি পারভানভ | Георгий Пырванов; Георги Пырванов
rosen-plevneliev | BG | head-of-state 2012-01-22/2017-01-22 | Rosen Plevneliev | रोसेन प्लेवनेलिव | রোসেন প্লেভনেলিয়েভ | Росен Плевнелиев
rumen-radev | BG | head-of-state 2017-01-22/2026-01-23; head-of-government 2026-05/.. | Rumen Radev | रुमेन रादेव; रुमेन राडेव; रूमेन रादेव | রুমেন রাদেভ | Румен Радев
iliana-iotova | BG | official 2017-01-22/2026-01-23; head-of-state 2026-01-23/.. | Iliana Iotova; Iliana Yotova | इलियाना इओतोवा; इलियाना योतोवा; इलियाना आयोटोवा | ইলিয়ানা ইওতোভা; ইলিয়ানা ইয়োতোভা | Илияна Йотова; Илиана Йотова
ivan-kostov | BG | head-of-government 1997-05-21/2001-07-24 | Ivan Kostov | इवान कोस्तोव | ইভান কোস্তভ | Иван Костов
simeon-saxe-coburg-gotha | BG | head-of-government 2001-07-24/2005-08-17 | Simeon Saxe-Coburg-Gotha (Saxe-Coburg); Simeon Sakskoburggotski; Simeon Saxe-Coburg | सिमोन सैक्स-कोबर्ग-गोथा | সিমিওন স্যাক্স-কোবার্গ-গোথা | Симеон Саксен-Кобург-Готский; Симеон Сакскобургготский
sergei-stanishev | BG | head-of-government 2005-08-17/2009-07-27 | Sergei Stanishev; Sergey Stanishev | सर्गेई स्टानिशेव | সের্গেই স্তানিশেভ | Сергей Станишев
boyko-borisov | BG | head-of-government 2009-07-27/2013-03-13; head-of-government 2014-11-07/2017-01-27; head-of-government 2017-05-04/2021-05-12 | Boyko Borisov; Boyko Borissov; Boiko Borisov; Boyko Metodiev Borisov | बोयको बोरिसोव; बोइको बोरिसोव; बॉयको बोरिसोव | বয়কো বরিসভ; বোইকো বরিসভ; বয়কো বরিসোভ | Бойко Борисов
plamen-oresharski | BG | head-of-government 2013-05-29/2014-08-06 | Plamen Oresharski | प्लामेन ओरेशार्स्की | প্লামেন ওরেশারস্কি | Пламен Орешарский; Пламен Орешарски
stefan-yanev | BG | head-of-government 2021-05-12/2021-12-13; defence-minister 2021-12-13/2022-03-01 | Stefan Yanev | स्टीफन यानेव; स्टेफन यानेव | স্তেফান ইয়ানেভ; স্টেফান ইয়ানেভ | Стефан Янев
kiril-petkov | BG | head-of-government 2021-12-13/2022-08-02 | Kiril Petkov | किरिल पेटकोव; किरील पेत्कोव | কিরিল পেতকভ; কিরিল পেটকভ | Кирил Петков
galab-donev | BG | head-of-government 2022-08-02/2023-06-06 | Galab Donev; Gulub Donev | गालाब डोनेव; गलाब दोनेव | গালাব দোনেভ | Гылыб Донев
nikolai-denkov | BG | head-of-government 2023-06-06/2024-04-09 | Nikolai Denkov; Nikolay Denkov | निकोलाई डेनकोव; निकोलाय देनकोव | নিকোলাই দেনকভ; নিকোলাই ডেনকভ | Николай Денков
dimitar-glavchev | BG | head-of-government 2024-04-09/2025-01-16; foreign-minister 2024-04-22/2024-08-27 | Dimitar Glavchev | दिमितार ग्लावचेव; दिमितर ग्लेवचेव | দিমিতার গ্লাভচেভ | Димитр Главчев; Димитар Главчев
rosen-zhelyazkov | BG | legislator 2023-04/2024-01; head-of-government 2025-01-16/2026-02-19 | Rosen Zhelyazkov; Rossen Zhelyazkov; Rosen Jeliazkov | रोसेन झेल्याज़कोव; रोसेन ज़ेल्याज़कोव; रोसेन झेल्याजकोव; रोसेन जेलियाजकोव | রোসেন ঝেলিয়াজকভ; রোসেন জেলিয়াজকভ | Росен Желязков
andrey-gyurov | BG | head-of-government 2026-02-19/2026-05 | Andrey Gyurov; Andrei Gyurov | आंद्रेई ग्यूरोव | আন্দ্রেই গিউরভ | Андрей Гюров
nadezhda-mihaylova | BG | foreign-minister 1997-05-21/2001-07-24 | Nadezhda Mihaylova; Nadezhda Neynsky | नादेज़्दा मिहाइलोवा | নাদেঝদা মিখাইলোভা | Надежда Михайлова
solomon-passy | BG | foreign-minister 2001-07-24/2005-08-17 | Solomon Passy | सोलोमन पासी | সলোমন পাসি | Соломон Паси
ivailo-kalfin | BG | foreign-minister 2005-08-17/2009-07-27 | Ivailo Kalfin; Ivaylo Kalfin | इवाइलो कालफिन | ইভাইলো কালফিন | Ивайло Калфин
rumiana-jeleva | BG | foreign-minister 2009-07-27/2010-01-27 | Rumiana Jeleva; Rumyana Zheleva | रुमियाना जेलेवा | রুমিয়ানা জেলেভা | Румяна Желева
nickolay-mladenov | BG | defence-minister 2009-07-27/2010-01-27; foreign-minister 2010-01-27/2013-03-13 | Nickolay Mladenov; Nikolay Mladenov; Nikolai Mladenov | निकोले म्लादेनोव; निकोलाय म्लादेनोव; निकोलाई म्लादेनोव | নিকোলাই ম্লাদেনভ; নিকোলাই ম্লাদেনোভ | Николай Младенов
kristian-vigenin | BG | foreign-minister 2013-05-29/2014-08-06 | Kristian Vigenin | क्रिस्टियन विगेनिन | ক্রিস্তিয়ান ভিগেনিন | Кристиан Вигенин
daniel-mitov | BG | foreign-minister 2014-08-06/2017-01-27; minister 2025-01-16/2026-02-19 | Daniel Mitov | डैनियल मितोव | দানিয়েল মিতভ | Даниэль Митов; Даниел Митов
ekaterina-zaharieva | BG | foreign-minister 2017-05-04/2021-05-12 | Ekaterina Zaharieva; Ekaterina Zakharieva | एकातेरिना ज़हरीवा; एकातेरिना जहारिएवा; एकातेरिना ज़ाहारिएवा | একাতেরিনা জাহারিয়েভা | Екатерина Захариева
svetlan-stoev | BG | foreign-minister 2021-05-12/2021-12-13 | Svetlan Stoev | स्वेतलान स्टोएव | স্বেতলান স্তোয়েভ | Светлан Стоев
teodora-genchovska | BG | foreign-minister 2021-12-13/2022-08-02 | Teodora Genchovska | तेओदोरा गेनचोव्स्का | তেওদোরা গেনচোভস্কা | Теодора Генчовская; Теодора Генчовска
nikolay-milkov | BG | foreign-minister 2022-08-02/2023-06-06 | Nikolay Milkov | निकोलाय मिल्कोव | নিকোলাই মিলকভ | Николай Милков
mariya-gabriel | BG | foreign-minister 2023-06-06/2024-04-09 | Mariya Gabriel; Maria Gabriel | मारिया गेब्रियल; मारिया गैब्रियल | মারিয়া গ্যাব্রিয়েল; মারিয়া গাব্রিয়েল | Мария Габриэль; Мария Габриел
ivan-kondov | BG | foreign-minister 2024-08-27/2025-01-16 | Ivan Kondov | इवान कोंडोव | ইভান কন্দভ | Иван Кондов
georg-georgiev | BG | foreign-minister 2025-01-16/2026-02 | Georg Georgiev | जॉर्ज जॉर्जिएव; जॉर्ज जॉर्जीव | গিওর্গ গিওর্গিয়েভ; জর্জ জর্জিয়েভ | Георг Георгиев
todor-tagarev | BG | defence-minister 2023-06-06/2024-04-09 | Todor Tagarev | टोडोर टैगारेव; तोदोर तागारेव | তোদোর তাগারেভ | Тодор Тагарев
atanas-zapryanov | BG | defence-minister 2024-04-09/2026-02-19 | Atanas Zapryanov | अतानास ज़ाप्रियानोव | আতানাস জাপ্রিয়ানভ | Атанас Запрянов
irina-bokova | BG | foreign-minister 1996-11/1997-02 | Irina Bokova | इरीना बोकोवा; इरिना बोकोवा | ইরিনা বোকোভা | Ирина Бокова
# Serbia (with Yugoslavia and Serbia and Montenegro before it)
slobodan-milosevic | RS | head-of-state 1991-01-11/2000-10-07 | Slobodan Milosevic; Slobodan Milošević | स्लोबोदान मिलोसेविच; स्लोबोदन मिलोसेविक; स्लोबोडान मिलोसेविच | স্লোবোদান মিলোসেভিচ; স্লোবোদান মিলোশেভিচ; স্লোবোদান মিলোসেভিক | Слободан Милошевич
vojislav-kostunica | RS | head-of-state 2000-10-07/2003-03-07; head-of-government 2004-03-03/2008-07-07 | Vojislav Kostunica; Vojislav Koštunica | वोजिस्लाव कोस्टुनिका; वोयिस्लाव कोस्तुनित्सा | ভোইস্লাভ কস্তুনিৎসা | Воислав Коштуница
zoran-djindjic | RS | head-of-government 2001-01-25/2003-03-12 | Zoran Djindjic; Zoran Đinđić | ज़ोरान जिंदजिच; ज़ोरान जिंजिक | জোরান জিন্দজিচ | Зоран Джинджич
zoran-zivkovic | RS | head-of-government 2003-03-18/2004-03-03 | Zoran Zivkovic; Zoran Živković | ज़ोरान ज़िवकोविच | জোরান জিভকোভিচ | Зоран Живкович
boris-tadic | RS | defence-minister 2003-03-18/2004-04; head-of-state 2004-07-11/2012-04-05 | Boris Tadic; Boris Tadić | बोरिस तादिक; बोरिस तादिच | বরিস তাদিচ | Борис Тадич
tomislav-nikolic | RS | head-of-state 2012-05-31/2017-05-31 | Tomislav Nikolic; Tomislav Nikolić | तोमिस्लाव निकोलिक; टोमिस्लाव निकोलिच; तोमिस्लाव निकोलिच | তোমিস্লাভ নিকোলিচ; টমিস্লাভ নিকোলিচ | Томислав Николич
aleksandar-vucic | RS | defence-minister 2012-07-27/2013-09-02; deputy-head-of-government 2012-07-27/2014-04-27; head-of-government 2014-04-27/2017-05-31; head-of-state 2017-05-31/.. | Aleksandar Vucic; Aleksandar Vučić; Alexander Vucic; Alexandar Vucic | अलेक्जेंडर वुसिक; अलेक्जेंडर वुचिच; अलेक्सांदर वुचिच; एलेक्जेंडर वुसिक; अलेक्जेंडर वूचिच; अलेक्सांदर वुसिक; अलेक्सांद्र वुचिच; अलेक्जेंडर वुचिक | আলেকজান্ডার ভুচিচ; আলেক্সান্ডার ভুচিচ; আলেকসান্দার ভুচিচ; আলেকজান্দার ভুসিচ; আলেকসান্দার ভুসিক; আলেকজান্ডার ভুসিক; আলেক্সান্দার ভুচিচ | Александр Вучич; Александар Вучич
mirko-cvetkovic | RS | head-of-government 2008-07-07/2012-07-27 | Mirko Cvetkovic; Mirko Cvetković | मिर्को स्वेतकोविक; मिर्को त्स्वेत्कोविच | মিরকো স্বেতকোভিচ | Мирко Цветкович
ivica-dacic | RS | minister 2008-07-07/2012-07-27; head-of-government 2012-07-27/2014-04-27; foreign-minister 2014-04-27/2020-10-28; legislator 2020-10-22/2022-02; foreign-minister 2022-10-26/2024-05-02; minister 2024-05-02/.. | Ivica Dacic; Ivica Dačić | इविका डेसिक; इविका डैसिक; इविका दाचिच; इवित्सा दासिच; इवित्सा दाचिच | ইভিকা দাচিচ; ইভিৎসা দাচিচ; ইভিকা দাসিক | Ивица Дачич
ana-brnabic | RS | head-of-government 2017-06-29/2024-03-20; legislator 2024-03-20/.. | Ana Brnabic; Ana Brnabić | एना ब्रनाबिच; एना बर्नाबिक; एना ब्रनाबिक; आना ब्रनाबिच; अना ब्रनाबिक | আনা ব্রনাবিচ; আনা ব্রানাবিচ; আনা ব্রনাবিক | Ана Брнабич
milos-vucevic | RS | defence-minister 2022-10-26/2024-05-02; head-of-government 2024-05-02/2025-04-16 | Milos Vucevic; Miloš Vučević | मिलोस वुसेविक; मिलोश वुचेविच; मिलोस वुचेविच; मिलोस वुसेविच | মিলোস ভুচেভিচ; মিলোশ ভুচেভিচ; মিলোস ভুসেভিচ | Милош Вучевич
djuro-macut | RS | head-of-government 2025-04-16/.. | Djuro Macut; Đuro Macut; Duro Macut | जुरो मकुट; ड्यूरो मकुट; ड्जुरो मकुत; जुरो मात्सुत | জুরো মাকুট; দিউরো মাকুত; জুরো মাচুত; ডুরো মাকুত | Джуро Мацут
goran-svilanovic | RS | foreign-minister 2000-11-04/2004-04 | Goran Svilanovic; Goran Svilanović | गोरान स्विलानोविक | গোরান স্ভিলানোভিচ | Горан Свиланович
vuk-draskovic | RS | foreign-minister 2004-04-16/2007-05-15 | Vuk Draskovic; Vuk Drašković | वुक द्राशकोविच; वुक ड्रैस्कोविक | ভুক দ্রাশকোভিচ | Вук Драшкович
vuk-jeremic | RS | foreign-minister 2007-05-15/2012-07-27 | Vuk Jeremic; Vuk Jeremić | वुक जेरेमिक; वुक येरेमिच | ভুক ইয়েরেমিচ; ভুক জেরেমিচ | Вук Еремич
ivan-mrkic | RS | foreign-minister 2012-07-27/2014-04-27 | Ivan Mrkic; Ivan Mrkić | इवान म्रकिक | ইভান মরকিচ | Иван Мркич
nikola-selakovic | RS | minister 2012-07-27/2016-08; foreign-minister 2020-10-28/2022-10-26; minister 2022-10-26/.. | Nikola Selakovic; Nikola Selaković | निकोला सेलाकोविक; निकोला सेलाकोविच | নিকোলা সেলাকোভিচ; নিকোলা সেলাকোভিক | Никола Селакович
marko-djuric | RS | official 2012/2020-10; ambassador 2020-10/2024-05; foreign-minister 2024-05-02/.. | Marko Djuric; Marko Đurić; Marko Duric | मार्को जुरिक; मार्को ड्यूरिक; मार्को जुरिच; मार्को दुरिच; मार्को ज्यूरिच | মার্কো জুরিচ; মার্কো দিউরিচ; মার্কো জিউরিচ | Марко Джурич
aleksandar-vulin | RS | defence-minister 2017-06-29/2020-10-28; minister 2020-10-28/2022-10-26; official 2022-12/2023-11; deputy-head-of-government 2024-05-02/2025-04-16 | Aleksandar Vulin | अलेक्जेंडर वुलिन; अलेक्सांदर वुलिन | আলেকসান্দার ভুলিন; আলেকজান্ডার ভুলিন | Александр Вулин; Александар Вулин
nebojsa-stefanovic | RS | minister 2014-04-27/2020-10-28; defence-minister 2020-10-28/2022-10-26 | Nebojsa Stefanovic; Nebojša Stefanović | नेबोज्सा स्टेफानोविक; नेबोयशा स्टेफानोविच | নেবোইশা স্তেফানোভিচ | Небойша Стефанович
bratislav-gasic | RS | defence-minister 2014-04-27/2016-02; minister 2022-10-26/2024-05-02; defence-minister 2024-05-02/.. | Bratislav Gasic; Bratislav Gašić | ब्रातिस्लाव गैसिक; ब्रातिस्लाव गाशिच | ব্রাতিস্লাভ গাশিচ | Братислав Гашич
sinisa-mali | RS | minister 2018-05-29/..; deputy-head-of-government 2022-10-26/.. | Sinisa Mali (); Siniša Mali () | सिनीसा माली (); सिनिशा माली () | সিনিশা মালি () | Синиша Мали ()
dubravka-djedovic-handanovic | RS | minister 2022-10-26/.. | Dubravka Djedovic Handanovic (Djedovic Handanovic); Dubravka Đedović Handanović (Đedović); Dubravka Djedovic | दुब्रावका जेदोविक हैंडानोविक; दुब्रावका जेदोविच | দুব্রাভকা জেদোভিচ | Дубравка Джедович-Ханданович; Дубравка Джедович
# Kosovo
ibrahim-rugova | XK | head-of-state 2002-03-04/2006-01-21 | Ibrahim Rugova | इब्राहिम रुगोवा | ইব্রাহিম রুগোভা | Ибрагим Ругова
fatmir-sejdiu | XK | head-of-state 2006-02-10/2010-09-27 | Fatmir Sejdiu | फतमीर सेजदिउ | ফাতমির সেইদিউ | Фатмир Сейдиу
behgjet-pacolli | XK | head-of-state 2011-02-22/2011-03-30; foreign-minister 2017-09/2020-02 | Behgjet Pacolli | बेहगजेत पाचोली | বেহজেত পাচোলি | Беджет Пацолли
atifete-jahjaga | XK | head-of-state 2011-04-07/2016-04-07 | Atifete Jahjaga | अतीफेते जाहजागा; आतिफेते याहयागा | আতিফেতে ইয়াহইয়াগা | Атифете Яхьяга
hashim-thaci | XK | head-of-government 2008-01-09/2014-12-09; foreign-minister 2014-12/2016-04; head-of-state 2016-04-07/2020-11-05 | Hashim Thaci; Hashim Thaçi | हाशिम थाची; हाशिम थासी; हाशिम ताची | হাশিম থাচি; হাশিম থাসি; হাশিম তাচি | Хашим Тачи
vjosa-osmani | XK | legislator 2020-02-03/2021-03-22; head-of-state 2021-04-06/2026-04 | Vjosa Osmani; Vjosa Osmani-Sadriu | व्जोसा ओस्मानी; वोसा ओस्मानी; व्योसा ओस्मानी | ভিয়োসা ওসমানি; ভজোসা ওসমানি; ভিওসা ওসমানি | Вьоса Османи; Вьоса Османи-Садриу
ramush-haradinaj | XK | head-of-government 2004-12-03/2005-03-08; head-of-government 2017-09-09/2020-02-03 | Ramush Haradinaj | रामुश हरादिनाज; रमुश हाराडिनाज | রামুশ হারাদিনাই; রামুশ হারাদিনাজ | Рамуш Харадинай
agim-ceku | XK | head-of-government 2006-03-10/2008-01-09 | Agim Ceku; Agim Çeku | अगीम चेकू | আগিম চেকু | Агим Чеку
isa-mustafa | XK | head-of-government 2014-12-09/2017-09-09 | Isa Mustafa () | ईसा मुस्तफा () | ইসা মুস্তাফা () | Иса Мустафа ()
albin-kurti | XK | head-of-government 2020-02-03/2020-06-03; head-of-government 2021-03-22/.. | Albin Kurti | अल्बिन कुर्ती; एल्बिन कुर्ती; अल्बिन कुर्ति | আলবিন কুর্তি; অ্যালবিন কুর্তি | Альбин Курти
avdullah-hoti | XK | head-of-government 2020-06-03/2021-03-22 | Avdullah Hoti | अब्दुल्ला होती (); अवदुल्ला होती (); अवदुल्लाह होती () | আভদুল্লাহ হোতি; আবদুল্লাহ হোতি | Авдулла Хоти
skender-hyseni | XK | foreign-minister 2008/2011-02-22 | Skender Hyseni | स्केंडर हिसेनी | স্কেন্দার হিসেনি | Скендер Хюсени; Скендер Хисени
enver-hoxhaj | XK | foreign-minister 2011-02-22/2014-12; foreign-minister 2016-06/2017-09 | Enver Hoxhaj | एनवर होजाज; एनवर होक्सहाज | এনভার হোজাই | Энвер Ходжай
donika-gervalla | XK | foreign-minister 2021-03-22/2026 | Donika Gervalla-Schwarz (Gervalla); Donika Gervalla; Donika Gërvalla-Schwarz (Gërvalla) | डोनिका गेर्वाला-श्वार्ज (गेर्वाला); डोनिका गेर्वाला | দোনিকা গেরভাল্লা-শোয়ার্জ (গেরভাল্লা); দোনিকা গেরভাল্লা; ডোনিকা গেরভালা | Доника Гервалла-Шварц (Гервалла); Доника Гервалла
besnik-bislimi | XK | deputy-head-of-government 2021-03-22/2026 | Besnik Bislimi | बेसनिक बिस्लिमी | বেসনিক বিসলিমি | Бесник Бислими
xhelal-svecla | XK | minister 2021-03-22/.. | Xhelal Svecla; Xhelal Sveçla | ज़ेलाल स्वेक्ला; जेलाल स्वेक्ला | জেলাল স্ভেচলা; জেলাল সভেচলা | Джеляль Свечла; Джелял Свечля
glauk-konjufca | XK | foreign-minister 2020-02-03/2020-06-03; legislator 2021-03-22/2025; foreign-minister 2026/.. | Glauk Konjufca | ग्लॉक कोंजुफ्का | গ্লাউক কনিউফচা | Глаук Конюфца
# Croatia
franjo-tudman | HR | head-of-state 1990-05-30/1999-12-10 | Franjo Tudjman; Franjo Tudman; Franjo Tuđman | फ्रांजो तुजमान; फ्रांजो टुडमैन | ফ্রানিও তুজমান; ফ্রাঞ্জো টুডম্যান | Франьо Туджман
stjepan-mesic | HR | head-of-state 2000-02-18/2010-02-18 | Stjepan Mesic; Stipe Mesic; Stjepan Mesić | स्टेपन मेसिक; स्त्जेपान मेसिच | স্টিপে মেসিচ; স্ত্যেপান মেসিচ | Степан Месич; Стипе Месич; Стьепан Месич
ivo-josipovic | HR | head-of-state 2010-02-18/2015-02-18 | Ivo Josipovic; Ivo Josipović | इवो जोसिपोविक; इवो योसिपोविच | ইভো ইয়োসিপোভিচ | Иво Йосипович
kolinda-grabar-kitarovic | HR | foreign-minister 2005-02-17/2008-01-12; official 2011-07/2014-10; head-of-state 2015-02-19/2020-02-18 | Kolinda Grabar-Kitarovic; Kolinda Grabar Kitarovic (Kitarovic); Kolinda Grabar-Kitarović | कोलिंडा ग्रैबर-कितारोविक; कोलिंदा ग्रबर कितारोविक (कितारोविक); कोलिंडा ग्रेबर कित्रोविक (कित्रोविक); कोलिंदा ग्राबर-कितारोविच | কোলিন্দা গ্রাবার-কিতারোভিচ; কোলিন্দা গ্রাবার কিতারোভিচ (কিতারোভিচ); কোলিন্ডা গ্রাবার-কিতারোভিচ | Колинда Грабар-Китарович
zoran-milanovic | HR | head-of-government 2011-12-23/2016-01-22; head-of-state 2020-02-19/.. | Zoran Milanovic; Zoran Milanović | ज़ोरान मिलानोविच; जोरान मिलानोविक; ज़ोरान मिलनोविक; जोरान मिलानोविच | জোরান মিলানোভিচ; জোরান মিলানোভিক | Зоран Миланович
ivica-racan | HR | head-of-government 2000-01-27/2003-12-23 | Ivica Racan; Ivica Račan | इविका राचान | ইভিৎসা রাচান | Ивица Рачан
ivo-sanader | HR | head-of-government 2003-12-23/2009-07-06 | Ivo Sanader | इवो सानादेर | ইভো সানাদের | Иво Санадер
jadranka-kosor | HR | head-of-government 2009-07-06/2011-12-23 | Jadranka Kosor | यद्रांका कोसोर | ইয়াদ্রাঙ্কা কোসোর | Ядранка Косор
tihomir-oreskovic | HR | head-of-government 2016-01-22/2016-10-19 | Tihomir Oreskovic; Tihomir Orešković | तिहोमिर ओरेस्कोविक | তিহোমির ওরেশকোভিচ | Тихомир Орешкович
andrej-plenkovic | HR | head-of-government 2016-10-19/.. | Andrej Plenkovic; Andrej Plenković | आंद्रेज प्लेनकोविक; आंद्रेज प्लेंकोविक; आंद्रेज प्लेनकोविच; आंद्रेई प्लेंकोविच; आंद्रेज प्लेंकोविच; आंद्रेई प्लेनकोविच | আন্দ্রেজ প্লেনকোভিচ; আন্দ্রেই প্লেনকোভিচ; আন্দ্রেই প্লেঙ্কোভিচ; আন্দ্রেজ প্লেঙ্কোভিক | Андрей Пленкович
mate-granic | HR | foreign-minister 1993-05/2000-01-27 | Mate Granic; Mate Granić | मेट ग्रानिक | মাতে গ্রানিচ | Мате Гранич
miomir-zuzul | HR | foreign-minister 2003-12-23/2005-02 | Miomir Zuzul; Miomir Žužul | मियोमिर ज़ूज़ुल | মিওমির জুজুল | Миомир Жужул
tonino-picula | HR | foreign-minister 2000-01-27/2003-12-23; legislator 2013-07-01/.. | Tonino Picula | टोनिनो पिकुला | তোনিনো পিৎসুলা | Тонино Пицула
gordan-jandrokovic | HR | foreign-minister 2008-01-12/2011-12-23; legislator 2017-05-05/.. | Gordan Jandrokovic; Gordan Jandroković | गोर्डन जांद्रोकोविक; गोर्डन यांद्रोकोविच | গোরদান ইয়ান্দ্রোকোভিচ | Гордан Яндрокович
vesna-pusic | HR | foreign-minister 2011-12-23/2016-01-22 | Vesna Pusic; Vesna Pusić | वेस्ना पुसिक | ভেসনা পুসিচ | Весна Пусич
miro-kovac | HR | foreign-minister 2016-01-22/2016-10-19 | Miro Kovac; Miro Kovač | मिरो कोवाक | মিরো কোভাচ | Миро Ковач
davor-ivo-stier | HR | foreign-minister 2016-10-19/2017-06-19 | Davor Ivo Stier; Davor Stier | डावर इवो स्टियर | দাভর ইভো স্টিয়ার | Давор Иво Штир; Давор Штир
marija-pejcinovic-buric | HR | foreign-minister 2017-06-19/2019-07-19 | Marija Pejcinovic Buric (Pejcinovic Buric); Marija Pejčinović Burić (Pejčinović Burić) | मारिजा पेजिनोविक बुरिक; मारिया पेजचिनोविच बुरिच (बुरिच) | মারিয়া পেইচিনোভিচ বুরিচ (বুরিচ); মারিজা পেজসিনোভিচ বুরিচ | Мария Пейчинович-Бурич; Мария Пейчинович Бурич
gordan-grlic-radman | HR | foreign-minister 2019-07-22/.. | Gordan Grlic Radman (Grlic Radman); Gordan Grlić Radman (Grlić Radman); Gordan Grlic-Radman | गोर्डन ग्रलिक रेडमैन (रेडमैन); गोर्डन ग्रिलिक रैडमैन (रैडमैन); गोर्डन ग्रलिक-रैडमैन; गोरदान ग्रलिक रेडमैन (रेडमैन) | গোর্ডান গ্রলিচ রাদমান (রাদমান); গোরদান গ্রলিচ রাদমান (রাদমান) | Гордан Грлич-Радман; Гордан Грлич Радман (Грлич Радман)
ivan-anusic | HR | defence-minister 2023-11/..; deputy-head-of-government 2023-11/.. | Ivan Anusic; Ivan Anušić | इवान अनुसिक; इवान अनुशिच | ইভান আনুশিচ | Иван Анушич
mario-banozic | HR | defence-minister 2020-07-23/2023-11-11 | Mario Banozic; Mario Banožić | मारियो बानोज़िक | মারিও বানোজিচ | Марио Баножич
damir-krsticevic | HR | defence-minister 2016-10-19/2020-07-23 | Damir Krsticevic; Damir Krstičević | दामिर क्रस्टिसेविक | দামির ক্রস্তিচেভিচ | Дамир Крстичевич
petar-ljubicic | HR | ambassador 2022/.. | Petar Ljubicic; Petar Ljubičić | पेटार ल्यूबिचिच; पेटार लुबिसिक | পেতার লিউবিচিচ | Петар Любичич
# Slovenia
milan-kucan | SI | head-of-state 1991-06-25/2002-12-22 | Milan Kucan; Milan Kučan | मिलान कुचान | মিলান কুচান | Милан Кучан
janez-drnovsek | SI | head-of-government 1992-05-14/2000-06-07; head-of-government 2000-11-30/2002-12-19; head-of-state 2002-12-22/2007-12-22 | Janez Drnovsek; Janez Drnovšek | जानेज ड्रनोवशेक | ইয়ানেজ দ্রনোভশেক | Янез Дрновшек
danilo-turk | SI | head-of-state 2007-12-22/2012-12-22 | Danilo Turk (); Danilo Türk () | डैनिलो तुर्क (); दानिलो टुर्क () | দানিলো তুর্ক () | Данило Тюрк ()
borut-pahor | SI | head-of-government 2008-11-21/2012-02-10; head-of-state 2012-12-22/2022-12-22 | Borut Pahor | बोरूट पाहोर; बोरुत पहोर; बोरुत पाहोर | বোরুত পাহোর; বোরুত পাহর | Борут Пахор
natasa-pirc-musar | SI | head-of-state 2022-12-23/.. | Natasa Pirc Musar (Pirc Musar); Nataša Pirc Musar (Pirc Musar); Natasha Pirc Musar | नताशा पिर्क मुसर; नतासा पिर्क मुसर; नताशा पिर्च मुसार; नताशा पर्क मुसर | নাতাশা পির্ক মুসার; নাতাশা পির্চ মুসার; নাতাসা পির্ক মুসার | Наташа Пирц-Мусар; Наташа Пирц Мусар (Пирц Мусар)
andrej-bajuk | SI | head-of-government 2000-06-07/2000-11-30 | Andrej Bajuk | आंद्रेज बाजुक | আন্দ্রেই বাইউক | Андрей Баюк
anton-rop | SI | head-of-government 2002-12-19/2004-12-03 | Anton Rop | एंटोन रोप () | আন্তন রোপ | Антон Роп
janez-jansa | SI | defence-minister 1990-05/1994-03; head-of-government 2004-12-03/2008-11-21; head-of-government 2012-02-10/2013-03-20; head-of-government 2020-03-13/2022-06-01 | Janez Jansa; Janez Janša | जानेज जानसा; यानेज यान्शा; जानेज़ जांसा; जेनेज जांसा | ইয়ানেজ ইয়ানশা; জানেজ জানসা; ইয়ানেজ জানসা; জ্যানেজ জানসা | Янез Янша
alenka-bratusek | SI | head-of-government 2013-03-20/2014-09-18 | Alenka Bratusek; Alenka Bratušek | अलेंका ब्रातुसेक; अलेंका ब्राटुसेक | আলেঙ্কা ব্রাতুশেক | Аленка Братушек
miro-cerar | SI | head-of-government 2014-09-18/2018-09-13; foreign-minister 2018-09-13/2020-03-13 | Miro Cerar | मिरो सेरार; मीरो सेरर | মিরো সেরার; মিরো চেরার | Миро Церар
marjan-sarec | SI | head-of-government 2018-09-13/2020-03-13; defence-minister 2022-06-01/2024-07 | Marjan Sarec; Marjan Šarec | मारजन सारेक; मरयान शारेत्स | মারিয়ান শারেক; মারজান সারেক | Марьян Шарец
robert-golob | SI | head-of-government 2022-06-01/2026 | Robert Golob | रॉबर्ट गोलोब; रॉबर्ट गोलब | রবার্ট গোলোব; রোবের্ট গোলোব; রবার্ট গলব | Роберт Голоб
dimitrij-rupel | SI | foreign-minister 2000-11-30/2004-07; foreign-minister 2004-12-03/2008-11-21 | Dimitrij Rupel | दिमित्रिज रूपेल | দিমিত্রি রুপেল | Димитрий Рупел
samuel-zbogar | SI | foreign-minister 2008-11-21/2012-02-10; ambassador 2023-05/.. | Samuel Zbogar; Samuel Žbogar | सैमुअल ज़्बोगार; सैमुअल ज़बोगर | স্যামুয়েল জবোগার; সামুয়েল জবোগার | Самуэль Жбогар
karl-erjavec | SI | defence-minister 2004-12-03/2008-11-21; foreign-minister 2012-02-10/2018-09-13; defence-minister 2018-09-13/2020-01 | Karl Erjavec | कार्ल एरजावेक; कार्ल एर्यावेत्स | কার্ল এরিয়াভেৎস; কার্ল এরজাভেক | Карл Эрьявец; Карл Эръявец
anze-logar | SI | foreign-minister 2020-03-13/2022-06-01 | Anze Logar; Anže Logar | एंज़े लोगर; अंजे लोगार; आंजे लोगार | আনজে লোগার; আঞ্জে লোগার | Анже Логар
tanja-fajon | SI | foreign-minister 2022-06-01/2026 | Tanja Fajon | तंजा फाजोन; तान्या फायोन; तान्या फाजोन; तांजा फाजोन; तान्या फजोन | তানিয়া ফায়ন; তানজা ফাজোন; তানজা ফাইয়ন; তানিয়া ফাজোন | Таня Файон
matej-tonin | SI | defence-minister 2020-03-13/2022-06-01 | Matej Tonin | मातेज टोनिन | মাতেই তোনিন | Матей Тонин
# Bosnia and Herzegovina (a presidency of three: head-of-state is whoever chairs it, eight months at a time)
alija-izetbegovic | BA | head-of-state 1990-12-20/1998-10-13; head-of-state 2000-02-14/2000-10-14 | Alija Izetbegovic; Alija Izetbegović | अलीजा इज़ेतबेगोविच; अलिजा इजेतबेगोविक | আলিয়া ইজেতবেগোভিচ; আলিজা ইজেতবেগোভিচ | Алия Изетбегович
zivko-radisic | BA | head-of-state 1998-10-13/1999-06-15; head-of-state 2000-10-14/2001-06-14 | Zivko Radisic; Živko Radišić | ज़िवको रादिसिच | জিভকো রাদিশিচ | Живко Радишич
ante-jelavic | BA | head-of-state 1999-06-15/2000-02-14 | Ante Jelavic; Ante Jelavić | एंटे जेलाविच | আন্তে ইয়েলাভিচ | Анте Елавич
beriz-belkic | BA | head-of-state 2002-02-14/2002-10-28 | Beriz Belkic; Beriz Belkić | बेरिज बेल्किच | বেরিজ বেলকিচ | Бериз Белкич
borislav-paravac | BA | head-of-state 2003-04-10/2003-06-27; head-of-state 2004-10-28/2005-06-27 | Borislav Paravac | बोरिस्लाव परावाच | বরিস্লাভ পারাভাচ | Борислав Паравац
dragan-covic | BA | head-of-state 2003-06-27/2004-02-27; head-of-state 2015-07-17/2016-03-17; head-of-state 2017-07-17/2018-03-17; legislator 2019-02/.. | Dragan Covic; Dragan Čović | ड्रैगन कोविक; द्रागान चोविच | দ্রাগান চোভিচ | Драган Чович
sulejman-tihic | BA | head-of-state 2004-02-28/2004-10-28; head-of-state 2006-02-28/2006-11-06 | Sulejman Tihic; Sulejman Tihić | सुलेजमान तिहिच | সুলেইমান তিহিচ | Сулейман Тихич
ivo-miro-jovic | BA | head-of-state 2005-06-28/2006-02-28 | Ivo Miro Jovic; Ivo Miro Jović | इवो मिरो जोविच | ইভো মিরো ইয়োভিচ | Иво Миро Йович
nebojsa-radmanovic | BA | head-of-state 2006-11-06/2007-07-06; head-of-state 2008-11-06/2009-07-06; head-of-state 2010-11-10/2011-07-10; head-of-state 2012-11-10/2013-07-10 | Nebojsa Radmanovic; Nebojša Radmanović | नेबोज्सा रादमानोविक | নেবোইশা রাদমানোভিচ | Небойша Радманович
zeljko-komsic | BA | official 2006-11-06/2014-11-17; head-of-state 2007-07-06/2008-03-06; head-of-state 2009-07-06/2010-03-06; head-of-state 2011-07-10/2012-03-10; head-of-state 2013-07-10/2014-03-10; official 2018-11-20/2026-11; head-of-state 2019-07-20/2020-03-20; head-of-state 2021-07-20/2022-03-20; head-of-state 2023-07-16/2024-03-16; head-of-state 2025-07-16/2026-03-16 | Zeljko Komsic; Željko Komšić | ज़ेल्को कोम्सिक; जेल्जको कोम्सिक; ज़ेल्को कोमशिच; झेल्को कोम्सिक | জেলকো কোমসিচ; জেলজকো কমসিচ; জেলিকো কোমশিচ | Желько Комшич
haris-silajdzic | BA | foreign-minister 1990-12/1993-10; head-of-state 2008-03-06/2008-11-06; head-of-state 2010-03-06/2010-11-10 | Haris Silajdzic; Haris Silajdžić | हारिस सिलाजिक | হারিস সিলাইজিচ | Харис Силайджич
bakir-izetbegovic | BA | official 2010-11-10/2018-11-20; head-of-state 2012-03-10/2012-11-10; head-of-state 2014-03-10/2014-11-17; head-of-state 2016-03-17/2016-11-17; head-of-state 2018-03-17/2018-11-20 | Bakir Izetbegovic; Bakir Izetbegović | बाकिर इज़ेतबेगोविच; बाकिर इज़ेतबेगोविक | বাকির ইজেতবেগোভিচ | Бакир Изетбегович
mladen-ivanic | BA | foreign-minister 2002-12-23/2007-02-11; head-of-state 2014-11-17/2015-07-17; head-of-state 2016-11-17/2017-07-17 | Mladen Ivanic; Mladen Ivanić | म्लादेन इवानिच; म्लाडेन इवानिक | ম্লাদেন ইভানিচ | Младен Иванич
milorad-dodik | BA | official 1998-01/2001-01; official 2006-02/2018-11-19; head-of-state 2018-11-20/2019-07-20; head-of-state 2020-11-20/2021-07-20; official 2018-11-20/2025-08 | Milorad Dodik | मिलोराड डोडिक; मिलोराद दोदिक; मिलोरद डोडिक | মিলোরাদ দোদিক; মিলোরাড ডোডিক | Милорад Додик
sefik-dzaferovic | BA | official 2018-11-20/2022-11-16; head-of-state 2020-03-20/2020-11-20; head-of-state 2022-03-20/2022-11-16 | Sefik Dzaferovic; Šefik Džaferović | सेफिक ज़ाफेरोविक; शेफिक जाफेरोविच | শেফিক জাফেরোভিচ; সেফিক জাফেরোভিচ | Шефик Джаферович
zeljka-cvijanovic | BA | official 2013-03/2022-11; official 2022-11-16/2026-11; head-of-state 2022-11-16/2023-07-16; head-of-state 2024-11-16/2025-07-16 | Zeljka Cvijanovic; Željka Cvijanović | ज़ेल्का स्विजानोविक; जेल्का स्विजानोविच; ज़ेल्का त्सवियानोविच | জেলকা স্ভিজানোভিচ; জেলকা চভিয়ানোভিচ; জেলকা সভিয়ানোভিচ | Желька Цвиянович
denis-becirovic | BA | official 2022-11-16/2026-11; head-of-state 2024-03-16/2024-11-16; head-of-state 2026-03-16/2026-11 | Denis Becirovic; Denis Bećirović | डेनिस बेसिरोविक; डेनिस बेचिरोविच; डेनिस बेसिरोविच | দেনিস বেচিরোভিচ; ডেনিস বেসিরোভিচ | Денис Бечирович
adnan-terzic | BA | head-of-government 2002-12-23/2007-01-11 | Adnan Terzic; Adnan Terzić | अदनान तेर्ज़िच | আদনান তেরজিচ | Аднан Терзич
nikola-spiric | BA | head-of-government 2007-01-11/2012-01-12 | Nikola Spiric; Nikola Špirić | निकोला स्पिरिच | নিকোলা স্পিরিচ | Никола Шпирич
vjekoslav-bevanda | BA | head-of-government 2012-01-12/2015-03-31 | Vjekoslav Bevanda | व्येकोस्लाव बेवांडा | ভিয়েকোস্লাভ বেভান্দা | Векослав Беванда; Вьекослав Беванда
denis-zvizdic | BA | head-of-government 2015-03-31/2019-12-23 | Denis Zvizdic; Denis Zvizdić | डेनिस ज़्विज़्दिच; डेनिस ज़्विज़डिक | দেনিস জভিজদিচ | Денис Звиздич
zoran-tegeltija | BA | head-of-government 2019-12-23/2023-01-25 | Zoran Tegeltija | ज़ोरान तेगेल्तिजा | জোরান তেগেলতিয়া | Зоран Тегелтия
borjana-kristo | BA | head-of-government 2023-01-25/.. | Borjana Kristo; Borjana Krišto | बोरजाना क्रिस्टो; बोर्याना क्रिश्तो | বোরিয়ানা ক্রিস্তো; বোরজানা ক্রিস্টো | Борьяна Кришто; Боряна Кришто
sven-alkalaj | BA | foreign-minister 2007-02-11/2012-01-12 | Sven Alkalaj | स्वेन अल्कालाज | স্ভেন আলকালাই | Свен Алкалай
zlatko-lagumdzija | BA | foreign-minister 2001-02/2002-12-23; foreign-minister 2012-01-12/2015-03-31; ambassador 2023/.. | Zlatko Lagumdzija; Zlatko Lagumdžija | ज़्लाटको लागुमदज़िजा | জলাতকো লাগুমজিয়া | Златко Лагумджия
igor-crnadak | BA | foreign-minister 2015-03-31/2019-12-23 | Igor Crnadak | इगोर क्रनाडाक; इगोर सरनाडक | ইগর ক্রনাদাক | Игорь Црнадак; Игор Црнадак
bisera-turkovic | BA | foreign-minister 2019-12-23/2023-01-25 | Bisera Turkovic; Bisera Turković | बिसेरा तुर्कोविक; बिसेरा तुर्कोविच | বিসেরা তুর্কোভিচ | Бисера Туркович
elmedin-konakovic | BA | foreign-minister 2023-01-25/.. | Elmedin Konakovic; Elmedin Konaković | एल्मेडिन कोनाकोविक; एल्मेदिन कोनाकोविच | এলমেদিন কোনাকোভিচ | Элмедин Конакович; Эльмедин Конакович
zukan-helez | BA | defence-minister 2023-01-25/.. | Zukan Helez | ज़ुकान हेलेज | জুকান হেলেজ | Зукан Хелез
valentin-inzko | BA | envoy 2009-03-26/2021-07-31 | Valentin Inzko | वैलेंटाइन इंज़को; वैलेंटिन इंज्को | ভ্যালেন্টিন ইনজকো; ভালেন্টিন ইনৎসকো | Валентин Инцко
christian-schmidt | BA | envoy 2021-08-01/.. | Christian Schmidt | क्रिश्चियन श्मिट; क्रिस्टियन श्मिट | ক্রিশ্চিয়ান স্মিট; ক্রিস্টিয়ান শ্মিট | Кристиан Шмидт
# Montenegro
milo-djukanovic | ME | head-of-government 1991-02-15/1998-02-05; head-of-state 1998-01-15/2002-11-25; head-of-government 2003-01-08/2006-11-10; head-of-government 2008-02-29/2010-12-29; head-of-government 2012-12-04/2016-11-28; head-of-state 2018-05-20/2023-05-20 | Milo Djukanovic; Milo Đukanović; Milo Dukanovic | मिलो जुकानोविच; मिलो ड्यूकानोविक; मिलो जुकानोविक; मिलो डुकानोविक | মিলো জুকানোভিচ; মিলো দুকানোভিচ; মিলো ডুকানোভিচ | Мило Джуканович
filip-vujanovic | ME | head-of-government 1998-02-05/2002-11-05; head-of-state 2003-05-22/2018-05-20 | Filip Vujanovic; Filip Vujanović | फिलिप वुजानोविक; फिलिप वुयानोविच | ফিলিপ ভুয়ানোভিচ | Филип Вуянович
jakov-milatovic | ME | minister 2020-12-04/2022-04-28; head-of-state 2023-05-20/.. | Jakov Milatovic; Jakov Milatović | जकोव मिलाटोविक; याकोव मिलातोविच; जाकोव मिलातोविक; जैकोव मिलातोविच | ইয়াকভ মিলাতোভিচ; জাকভ মিলাতোভিচ | Яков Милатович
zeljko-sturanovic | ME | head-of-government 2006-11-10/2008-02-29 | Zeljko Sturanovic; Željko Šturanović | ज़ेल्को स्तुरानोविच | জেলকো স্তুরানোভিচ | Желько Штуранович
igor-luksic | ME | head-of-government 2010-12-29/2012-12-04; foreign-minister 2012-12-04/2016-11-28 | Igor Luksic; Igor Lukšić | इगोर लुक्सिक; इगोर लुकशिच | ইগর লুকশিচ | Игорь Лукшич; Игор Лукшич
dusko-markovic | ME | head-of-government 2016-11-28/2020-12-04 | Dusko Markovic; Duško Marković | डुस्को मार्कोविक; दुश्को मार्कोविच | দুশকো মার্কোভিচ; ডুস্কো মার্কোভিচ | Душко Маркович
zdravko-krivokapic | ME | head-of-government 2020-12-04/2022-04-28 | Zdravko Krivokapic; Zdravko Krivokapić | ज़्ड्राव्को क्रिवोकैपिक; ज़्द्राव्को क्रिवोकापिच | জদ্রাভকো ক্রিভোকাপিচ | Здравко Кривокапич
dritan-abazovic | ME | head-of-government 2022-04-28/2023-10-31 | Dritan Abazovic; Dritan Abazović | ड्रिटन अबाज़ोविक; द्रितान अबाजोविच | দ্রিতান আবাজোভিচ | Дритан Абазович
milojko-spajic | ME | minister 2020-12-04/2022-04-28; head-of-government 2023-10-31/.. | Milojko Spajic; Milojko Spajić | मिलोजको स्पाजिक; मिलोयको स्पायिच | মিলোইকো স্পাইচ; মিলোজকো স্পাজিক | Милойко Спаич
milan-rocen | ME | foreign-minister 2006-11-10/2012-07 | Milan Rocen; Milan Roćen | मिलान रोचेन | মিলান রোচেন | Милан Рочен
srdjan-darmanovic | ME | foreign-minister 2016-11-28/2020-12-04 | Srdjan Darmanovic; Srđan Darmanović | सर्जन डारमानोविक; स्रजान दारमानोविच | সরদান দারমানোভিচ | Срджан Дарманович
djordje-radulovic | ME | foreign-minister 2020-12-04/2022-04-28 | Djordje Radulovic; Đorđe Radulović | जॉर्जे रादुलोविच | জর্জে রাদুলোভিচ | Джордже Радулович
ranko-krivokapic | ME | legislator 2003-07/2016-06; foreign-minister 2022-04-28/2022-10 | Ranko Krivokapic; Ranko Krivokapić | रैंको क्रिवोकैपिक; रांको क्रिवोकापिच | রাঙ্কো ক্রিভোকাপিচ | Ранко Кривокапич
svetozar-marovic | ME | official 2003-03-07/2006-06-03 | Svetozar Marovic; Svetozar Marović | स्वेतोज़ार मारोविच | স্ভেতোজার মারোভিচ | Светозар Марович
filip-ivanovic | ME | foreign-minister 2023-10-31/2024-07-23; deputy-head-of-government 2023-10-31/.. | Filip Ivanovic; Filip Ivanović | फिलिप इवानोविक; फिलिप इवानोविच | ফিলিপ ইভানোভিচ | Филип Иванович
ervin-ibrahimovic | ME | foreign-minister 2024-07-23/..; deputy-head-of-government 2024-07-23/.. | Ervin Ibrahimovic; Ervin Ibrahimović | एरविन इब्राहिमोविक; एर्विन इब्राहिमोविच | এরভিন ইব্রাহিমোভিচ | Эрвин Ибрагимович
# North Macedonia
kiro-gligorov | MK | head-of-state 1991-01-27/1999-11-19 | Kiro Gligorov | किरो ग्लिगोरोव | কিরো গ্লিগোরভ | Киро Глигоров
boris-trajkovski | MK | head-of-state 1999-12-15/2004-02-26 | Boris Trajkovski | बोरिस ट्राज्कोव्स्की | বরিস ত্রাইকোভস্কি | Борис Трайковский
branko-crvenkovski | MK | head-of-government 1992-09-04/1998-11-30; head-of-government 2002-11-01/2004-05-12; head-of-state 2004-05-12/2009-05-12 | Branko Crvenkovski | ब्रांको क्रवेंकोव्स्की | ব্রাঙ্কো ক্রভেনকোভস্কি | Бранко Црвенковский; Бранко Црвенковски
gjorge-ivanov | MK | head-of-state 2009-05-12/2019-05-12 | Gjorge Ivanov; Gjorgje Ivanov; Djordje Ivanov | जॉर्ज इवानोव; ग्योर्गे इवानोव; ज्योर्ज इवानोव | গিওর্গি ইভানভ; জর্জ ইভানভ | Георге Иванов; Джордже Иванов
stevo-pendarovski | MK | head-of-state 2019-05-12/2024-05-12 | Stevo Pendarovski | स्टीवो पेंदारोव्स्की; स्टेवो पेंडारोव्स्की | স্তেভো পেনদারোভস্কি; স্টেভো পেন্ডারোভস্কি | Стево Пендаровский; Стево Пендаровски
gordana-siljanovska-davkova | MK | head-of-state 2024-05-12/.. | Gordana Siljanovska-Davkova; Gordana Siljanovska Davkova (Siljanovska) | गोर्डाना सिल्जानोव्स्का-डावकोवा; गोर्डाना सिलजानोव्स्का-दावकोवा; गोरदाना सिल्यानोव्स्का-दावकोवा | গোরদানা সিলিয়ানোভস্কা-দাভকোভা; গর্ডানা সিলজানোভস্কা-দাভকোভা | Гордана Силяновска-Давкова; Гордана Сильяновска-Давкова; Гордана Силяновская-Давкова
ljubco-georgievski | MK | head-of-government 1998-11-30/2002-11-01 | Ljubco Georgievski; Ljubčo Georgievski | ल्युब्चो गेओर्गिएव्स्की | লিউবচো গিওর্গিয়েভস্কি | Любчо Георгиевский; Любчо Георгиевски
vlado-buckovski | MK | head-of-government 2004-12-17/2006-08-27; envoy 2020-11/2022 | Vlado Buckovski; Vlado Bučkovski | व्लाडो बुच्कोव्स्की | ভ্লাদো বুচকোভস্কি | Владо Бучковский; Владо Бучковски
nikola-gruevski | MK | head-of-government 2006-08-27/2016-01-18 | Nikola Gruevski | निकोला ग्रुएव्स्की; निकोला ग्रुवस्की | নিকোলা গ্রুয়েভস্কি | Никола Груевский; Никола Груевски
emil-dimitriev | MK | head-of-government 2016-01-18/2017-05-31 | Emil Dimitriev | एमिल दिमित्रिएव | এমিল দিমিত্রিয়েভ | Эмил Димитриев
zoran-zaev | MK | head-of-government 2017-05-31/2020-01-03; head-of-government 2020-08-30/2022-01-16 | Zoran Zaev | ज़ोरान ज़ेव; जोरान जैव; ज़ोरान ज़ाएव; जोरान जाएव | জোরান জায়েভ; জোরান জাভ () | Зоран Заев
oliver-spasovski | MK | head-of-government 2020-01-03/2020-08-30; minister 2020-08-30/2024-01 | Oliver Spasovski | ओलिवर स्पासोव्स्की | অলিভার স্পাসোভস্কি | Оливер Спасовский; Оливер Спасовски
dimitar-kovacevski | MK | head-of-government 2022-01-16/2024-01-28 | Dimitar Kovacevski; Dimitar Kovačevski | दिमितर कोवासेव्स्की; दिमितार कोवाचेव्स्की | দিমিতার কোভাচেভস্কি | Димитар Ковачевский; Димитар Ковачевски
talat-xhaferi | MK | legislator 2017-04-27/2024-01-26; head-of-government 2024-01-28/2024-06-23 | Talat Xhaferi | तलत ज़फेरी; तलत जाफेरी | তালাত জাফেরি | Талат Джафери
hristijan-mickoski | MK | head-of-government 2024-06-23/.. | Hristijan Mickoski; Christian Mickoski | ह्रिस्टिजन मिकोस्की; हृस्तियान मित्स्कोस्की; ह्रिस्तिजान मिकोस्की | হ্রিস্তিয়ান মিকোস্কি; হ্রিস্টিজান মিকোস্কি; ক্রিস্টিজান মিকোস্কি | Христиан Мицкоский; Христиан Мицкоски; Християн Мицкоски
antonio-milososki | MK | foreign-minister 2006-08/2011-07 | Antonio Milososki; Antonio Milošoski | एंटोनियो मिलोसोस्की | আন্তোনিও মিলোশোস্কি | Антонио Милошоский; Антонио Милошоски
nikola-poposki | MK | foreign-minister 2011-07-28/2017-05-31 | Nikola Poposki | निकोला पोपोस्की | নিকোলা পোপোস্কি | Никола Попоский; Никола Попоски
nikola-dimitrov | MK | foreign-minister 2017-05-31/2020-08-30; deputy-head-of-government 2020-08-30/2022-01-16 | Nikola Dimitrov | निकोला दिमित्रोव; निकोला दिमीत्रोव | নিকোলা দিমিত্রভ | Никола Димитров
bujar-osmani | MK | deputy-head-of-government 2017-05-31/2020-08-30; foreign-minister 2020-08-30/2024-06-23 | Bujar Osmani | बुजार ओस्मानी; बुयार ओस्मानी | বুয়ার ওসমানি; বুজার ওসমানি | Буяр Османи
timco-mucunski | MK | foreign-minister 2024-06-23/.. | Timco Mucunski; Timčo Mucunski | टिम्को मुकुन्स्की; तिम्चो मुत्सुन्स्की | তিমচো মুকুনস্কি; টিমকো মুকুনস্কি | Тимчо Муцунский; Тимчо Муцунски
vlado-misajlovski | MK | defence-minister 2024-06-23/.. | Vlado Misajlovski | व्लाडो मिसाज्लोव्स्की | ভ্লাদো মিসাইলোভস্কি | Владо Мисайловский; Владо Мисайловски
# Albania
sali-berisha | AL | head-of-state 1992-04-09/1997-07-24; head-of-government 2005-09-10/2013-09-15 | Sali Berisha | साली बेरीशा; सली बेरिशा | সালি বেরিশা | Сали Бериша
rexhep-meidani | AL | head-of-state 1997-07-24/2002-07-24 | Rexhep Meidani | रेजेप मेदानी | রেজেপ মেইদানি | Реджеп Мейдани
alfred-moisiu | AL | head-of-state 2002-07-24/2007-07-24 | Alfred Moisiu | अल्फ्रेड मोइसिउ | আলফ্রেড মোইসিউ | Альфред Мойсиу
bamir-topi | AL | head-of-state 2007-07-24/2012-07-24 | Bamir Topi | बामिर टोपी () | বামির তোপি | Бамир Топи
bujar-nishani | AL | head-of-state 2012-07-24/2017-07-24 | Bujar Nishani | बुजार निशानी () | বুয়ার নিশানি | Буяр Нишани
ilir-meta | AL | head-of-government 1999-10-29/2002-02-22; foreign-minister 2002-07/2003-07; foreign-minister 2009-09-17/2010-09; legislator 2013-09-10/2017-07-24; head-of-state 2017-07-24/2022-07-24 | Ilir Meta () | इलिर मेटा (); इलिर मेता | ইলির মেতা (); ইলির মেটা () | Илир Мета ()
bajram-begaj | AL | head-of-state 2022-07-24/.. | Bajram Begaj | बजराम बेगाज; बैरम बेगज; बयराम बेगाय | বাইরাম বেগাই; বজরাম বেগাজ | Байрам Бегай
fatos-nano | AL | head-of-government 1997-07-25/1998-10-02; head-of-government 2002-07-29/2005-09-10 | Fatos Nano | फातोस नानो | ফাতোস নানো | Фатос Нано
pandeli-majko | AL | head-of-government 1998-10-02/1999-10-29; head-of-government 2002-02-22/2002-07-29 | Pandeli Majko | पांडेली माज्को | পান্ডেলি মাইকো | Пандели Майко
edi-rama | AL | head-of-government 2013-09-15/..; foreign-minister 2019-01-22/2020-12-31 | Edi Rama | एडी रामा; एदी रामा; इदी रामा | এদি রামা; ইডি রামা; এডি রামা | Эди Рама
paskal-milo | AL | foreign-minister 1997-07/2001-09 | Paskal Milo | पास्कल मिलो | পাসকাল মিলো | Паскаль Мило
besnik-mustafaj | AL | foreign-minister 2005-09/2007-04 | Besnik Mustafaj | बेसनिक मुस्तफाज | বেসনিক মুস্তাফাই | Бесник Мустафай
lulzim-basha | AL | foreign-minister 2007-05/2009-09 | Lulzim Basha | लुल्ज़िम बाशा | লুলজিম বাশা | Люльзим Баша
edmond-haxhinasto | AL | foreign-minister 2010-09/2012 | Edmond Haxhinasto | एडमंड हाजिनास्टो | এডমন্ড হাজিনাস্তো | Эдмонд Хаджинасто
ditmir-bushati | AL | foreign-minister 2013-09-15/2019-01-21 | Ditmir Bushati | दितमिर बुशाती | দিতমির বুশাতি | Дитмир Бушати
olta-xhacka | AL | defence-minister 2017-09-13/2020-12-31; foreign-minister 2021-01-01/2023-09 | Olta Xhacka; Olta Xhaçka | ओल्टा ज़ाका; ओल्टा जाचका; ओल्टा झाका | ওলতা জাচকা; ওলটা জাকা | Ольта Джачка
igli-hasani | AL | foreign-minister 2023-09-12/2025-09 | Igli Hasani | इगली हसनी; इग्ली हसनी | ইগলি হাসানি | Игли Хасани
elisa-spiropali | AL | minister 2018/2024; legislator 2024-07/2025-09; foreign-minister 2025-09/2026 | Elisa Spiropali | एलिसा स्पिरोपाली | এলিসা স্পিরোপালি | Элиса Спиропали
niko-peleshi | AL | defence-minister 2021-01-01/2024-07; legislator 2025-09/.. | Niko Peleshi | निको पेलेशी | নিকো পেলেশি | Нико Пелеши
pirro-vengu | AL | defence-minister 2024-07/.. | Pirro Vengu | पिरो वेंगु | পিরো ভেঙ্গু | Пирро Венгу
`;
