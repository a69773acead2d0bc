import { rows } from "../../../text/table.js";

/** Heads of state and government, foreign ministers and others of Europe west of the former Soviet Union, of the Vatican and of the EU. */
export default rows`
# United Kingdom
elizabeth-ii | GB | monarch 1952-02-06/2022-09-08 | Elizabeth II (Elizabeth); Queen Elizabeth II (Elizabeth); Queen Elizabeth | एलिजाबेथ द्वितीय (एलिजाबेथ); महारानी एलिजाबेथ द्वितीय (एलिजाबेथ); महारानी एलिजाबेथ | দ্বিতীয় এলিজাবেথ; রানি দ্বিতীয় এলিজাবেথ; রানি এলিজাবেথ; রানী এলিজাবেথ | Елизавета II (Елизавета); королева Елизавета
charles-iii | GB | official 1958-07-26/2022-09-08; monarch 2022-09-08/.. | Charles III (Charles); King Charles III (Charles); King Charles; Prince Charles | चार्ल्स तृतीय (चार्ल्स); किंग चार्ल्स; प्रिंस चार्ल्स; किंग चार्ल्स तृतीय (चार्ल्स) | তৃতীয় চার্লস; রাজা চার্লস; রাজা তৃতীয় চার্লস; প্রিন্স চার্লস | Карл III (Карл); король Карл; принц Чарльз; Чарльз III (Чарльз)
prince-william | GB | official 2022-09-09/.. | Prince William | प्रिंस विलियम | প্রিন্স উইলিয়াম | принц Уильям
margaret-thatcher | GB | head-of-government 1979-05-04/1990-11-28 | Margaret Thatcher | मार्गरेट थैचर; मारग्रेट थैचर | মার্গারেট থ্যাচার | Маргарет Тэтчер
john-major | GB | foreign-minister 1989-07-24/1989-10-26; head-of-government 1990-11-28/1997-05-02 | John Major | जॉन मेजर | জন মেজর | Джон Мейджор; Джон Мэйджор
tony-blair | GB | head-of-government 1997-05-02/2007-06-27; envoy 2007-06-27/2015-05-27 | Tony Blair | टोनी ब्लेयर | টনি ব্লেয়ার | Тони Блэр
gordon-brown | GB | minister 1997-05-02/2007-06-27; head-of-government 2007-06-27/2010-05-11 | Gordon Brown | गॉर्डन ब्राउन; गोर्डन ब्राउन | গর্ডন ব্রাউন | Гордон Браун
david-cameron | GB | head-of-government 2010-05-11/2016-07-13; foreign-minister 2023-11-13/2024-07-05 | David Cameron | डेविड कैमरन; डेविड कैमरून | ডেভিড ক্যামেরন | Дэвид Кэмерон
theresa-may | GB | minister 2010-05-12/2016-07-13; head-of-government 2016-07-13/2019-07-24 | Theresa May | थेरेसा मे; टेरीजा मे; टेरेसा मे; थेरीसा मे | থেরেসা মে; টেরিজা মে | Тереза Мэй
boris-johnson | GB | foreign-minister 2016-07-13/2018-07-09; head-of-government 2019-07-24/2022-09-06 | Boris Johnson | बोरिस जॉनसन; बोरिस जानसन | বরিস জনসন | Борис Джонсон
liz-truss | GB | minister 2019-07-24/2021-09-15; foreign-minister 2021-09-15/2022-09-06; head-of-government 2022-09-06/2022-10-25 | Liz Truss; Elizabeth Truss | लिज ट्रस; लिज़ ट्रूस; एलिजाबेथ ट्रस | লিজ ট্রাস; এলিজাবেথ ট্রাস | Лиз Трасс; Элизабет Трасс
rishi-sunak | GB | minister 2020-02-13/2022-07-05; head-of-government 2022-10-25/2024-07-05 | Rishi Sunak | ऋषि सुनक; ऋषि सुनाक | ঋষি সুনাক; ঋষি সুনক | Риши Сунак
keir-starmer | GB | legislator 2020-04-04/2024-07-05; head-of-government 2024-07-05/.. | Keir Starmer | कीर स्टार्मर; केअर स्टार्मर; किएर स्टार्मर; कीर स्टारमर; केर स्टार्मर; कीएर स्टार्मर | কিয়ার স্টারমার; কেয়ার স্টারমার; কিয়ার স্টার্মার; কিয়ের স্টারমার | Кир Стармер; Кейр Стармер
douglas-hurd | GB | foreign-minister 1989-10-26/1995-07-05 | Douglas Hurd | डगलस हर्ड | ডগলাস হার্ড | Дуглас Хёрд; Дуглас Херд
malcolm-rifkind | GB | defence-minister 1992-04-10/1995-07-05; foreign-minister 1995-07-05/1997-05-02 | Malcolm Rifkind | मैल्कम रिफकाइंड | ম্যালকম রিফকিন্ড | Малколм Рифкинд
robin-cook | GB | foreign-minister 1997-05-02/2001-06-08 | Robin Cook | रॉबिन कुक | রবিন কুক | Робин Кук
jack-straw | GB | foreign-minister 2001-06-08/2006-05-05 | Jack Straw | जैक स्ट्रॉ | জ্যাক স্ট্র | Джек Стро
margaret-beckett | GB | foreign-minister 2006-05-05/2007-06-27 | Margaret Beckett | मार्गरेट बेकेट | মার্গারেট বেকেট | Маргарет Бекетт
david-miliband | GB | foreign-minister 2007-06-28/2010-05-11 | David Miliband | डेविड मिलिबैंड; डेविड मिलीबैंड | ডেভিড মিলিব্যান্ড | Дэвид Милибэнд
william-hague | GB | foreign-minister 2010-05-12/2014-07-14 | William Hague | विलियम हेग | উইলিয়াম হেগ | Уильям Хейг; Уильям Хейг (Хейг)
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
john-reid | GB | defence-minister 2005-05-06/2006-05-05; minister 2006-05-05/2007-06-27 | John Reid | जॉन रीड | জন রিড | Джон Рид
des-browne | GB | defence-minister 2006-05-05/2008-10-03 | Des Browne | डेस ब्राउन | ডেস ব্রাউন | Дес Браун
bob-ainsworth | GB | defence-minister 2009-06-05/2010-05-11 | Bob Ainsworth | बॉब एन्सवर्थ | বব আইন্সওয়ার্থ | Боб Эйнсуорт
liam-fox | GB | defence-minister 2010-05-12/2011-10-14; minister 2016-07-13/2019-07-24 | Liam Fox | लियाम फॉक्स | লিয়াম ফক্স | Лиам Фокс
michael-fallon | GB | defence-minister 2014-07-15/2017-11-01 | Michael Fallon | माइकल फॉलन; माइकल फैलन | মাইকেল ফ্যালন; মাইকেল ফ্যালোন | Майкл Фэллон; Майкл Фаллон
gavin-williamson | GB | defence-minister 2017-11-02/2019-05-01 | Gavin Williamson | गेविन विलियमसन; गैविन विलियमसन | গ্যাভিন উইলিয়ামসন | Гэвин Уильямсон
penny-mordaunt | GB | defence-minister 2019-05-01/2019-07-24 | Penny Mordaunt | पेनी मोर्डंट; पेनी मॉर्डन्ट | পেনি মরডান্ট; পেনি মরডন্ট | Пенни Мордонт
ben-wallace | GB | defence-minister 2019-07-24/2023-08-31 | Ben Wallace | बेन वालेस; बेन वॉलेस | বেন ওয়ালেস | Бен Уоллес
grant-shapps | GB | defence-minister 2023-08-31/2024-07-05 | Grant Shapps | ग्रांट शाप्स; ग्रांट शैप्स | গ্রান্ট শ্যাপস | Грант Шэппс; Грант Шаппс
john-healey | GB | defence-minister 2024-07-05/.. | John Healey | जॉन हीली; जॉन हेली | জন হিলি; জন হেলি | Джон Хили
alistair-darling | GB | minister 2007-06-28/2010-05-11 | Alistair Darling | एलिस्टेयर डार्लिंग | অ্যালিস্টার ডার্লিং | Алистер Дарлинг
george-osborne | GB | minister 2010-05-11/2016-07-13 | George Osborne | जॉर्ज ओसबोर्न; जॉर्ज ऑसबोर्न | জর্জ অসবর্ন | Джордж Осборн
rachel-reeves | GB | minister 2024-07-05/.. | Rachel Reeves | रेचल रीव्स; राहेल रीव्स; रैचेल रीव्स | র‍্যাচেল রিভস; রেচেল রিভস | Рэйчел Ривз; Рейчел Ривз; Рэйчел Ривс
jonathan-reynolds | GB | minister 2024-07-05/2025-09-05 | Jonathan Reynolds | जोनाथन रेनॉल्ड्स | জোনাথন রেনল্ডস | Джонатан Рейнольдс
peter-kyle | GB | minister 2024-07-05/.. | Peter Kyle | पीटर काइल | পিটার কাইল | Питер Кайл
kemi-badenoch | GB | minister 2022-09-06/2024-07-05; legislator 2024-11-02/.. | Kemi Badenoch | केमी बेडेनोच; केमी बैडनोच; केमी बाडेनोक | কেমি ব্যাডেনক; কেমি বেডেনোচ | Кеми Баденок; Кеми Бейденок
priti-patel | GB | minister 2016-07-14/2017-11-08; minister 2019-07-24/2022-09-06 | Priti Patel | प्रीति पटेल; प्रीती पटेल | প্রীতি প্যাটেল; প্রীতি পটেল; প্রীতি পাটেল | Прити Патель; Прити Пател
alok-sharma | GB | minister 2019-07-24/2022-10-25 | Alok Sharma | आलोक शर्मा | অলোক শর্মা | Алок Шарма
suella-braverman | GB | minister 2022-09-06/2022-10-19; minister 2022-10-25/2023-11-13 | Suella Braverman | सुएला ब्रेवरमैन; सुएला ब्रेवरमेन | সুয়েলা ব্র্যাভারম্যান; সুয়েলা ব্রাভারম্যান | Суэлла Браверман
shabana-mahmood | GB | minister 2024-07-05/.. | Shabana Mahmood | शबाना महमूद | শাবানা মাহমুদ; শাবানা মাহমুদা | Шабана Махмуд
ed-miliband | GB | minister 2008-10-03/2010-05-11; legislator 2010-09-25/2015-05-08; minister 2024-07-05/.. | Ed Miliband | एड मिलिबैंड; एड मिलीबैंड | এড মিলিব্যান্ড | Эд Милибэнд
mark-field | GB | official 2017-06/2019-07 | Mark Field | मार्क फील्ड | মার্ক ফিল্ড | Марк Филд
tariq-ahmad | GB | official 2017-06/2024-07-05 | Tariq Ahmad; Lord Tariq Ahmad; Lord Ahmad | तारिक अहमद; लॉर्ड तारिक अहमद | তারিক আহমেদ; লর্ড তারিক আহমেদ; তারিক আহমাদ; লর্ড আহমেদ | Тарик Ахмад
anne-marie-trevelyan | GB | minister 2020-02/2020-09; minister 2021-09-15/2022-09-06; official 2022-10/2024-07-05 | Anne-Marie Trevelyan | ऐनी-मैरी ट्रेवेलियन; ऐनी मैरी ट्रेवेलियन | অ্যান-মারি ট্রেভেলিয়ান; অ্যান মারি ট্রেভেলিয়ান | Энн-Мари Тревельян
catherine-west | GB | official 2024-07-09/2025-09 | Catherine West | कैथरीन वेस्ट | ক্যাথরিন ওয়েস্ট | Кэтрин Уэст
seema-malhotra | GB | official 2024-07/.. | Seema Malhotra | सीमा मल्होत्रा | সীমা মালহোত্রা | Сима Малхотра
tulip-siddiq | GB | legislator 2015-05-07/..; official 2024-07-09/2025-01-14 | Tulip Siddiq; Tulip Rizwana Siddiq | ट्यूलिप सिद्दीक; ट्यूलिप सिद्दीकी | টিউলিপ সিদ্দিক; টিউলিপ রিজওয়ানা সিদ্দিক | Тьюлип Сиддик; Тюлип Сиддик
rushanara-ali | GB | legislator 2010-05-06/..; envoy 2016-04/2024 | Rushanara Ali | रुशनारा अली | রুশনারা আলী; রুশনারা আলি | Рушанара Али
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
sarah-cooke | GB | ambassador 2023-04/.. | Sarah Cooke; Sarah Catherine Cooke | सारा कुक; सारा कूक | সারাহ কুক; সারাহ ক্যাথেরিন কুক; সারা কুক | Сара Кук
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
sadiq-khan | GB | official 2016-05-09/.. | Sadiq Khan | सादिक खान | সাদিক খান | Садик Хан
# France
francois-mitterrand | FR | head-of-state 1981-05-21/1995-05-17 | Francois Mitterrand | फ्रांस्वा मितरां; फ्रांस्वा मितेरां | ফ্রাঁসোয়া মিতেরাঁ; ফ্রাঁসোয়া মিতেরঁ | Франсуа Миттеран
jacques-chirac | FR | head-of-government 1986-03-20/1988-05-10; head-of-state 1995-05-17/2007-05-16 | Jacques Chirac | जैक शिराक; जाक शिराक; ज्याक शिराक | জাক শিরাক; জ্যাক শিরাক | Жак Ширак
nicolas-sarkozy | FR | minister 2002-05-07/2007-03-26; head-of-state 2007-05-16/2012-05-15 | Nicolas Sarkozy | निकोलस सरकोजी; निकोला सरकोजी; निकोलस सार्कोजी | নিকোলা সারকোজি; নিকোলাস সারকোজি; নিকোলাস সারকোজী | Николя Саркози
francois-hollande | FR | head-of-state 2012-05-15/2017-05-14 | Francois Hollande | फ्रांस्वा ओलांद; फ्रांस्वा ओलांदे; फ्रांस्वा होलांद; फ्रांसुआ ओलांद; फ्रांकोइस ओलांद; फ्रांस्वा ओलॉन्द | ফ্রাঁসোয়া ওলাঁদ; ফ্রাঁসোয়া ওঁলাদ; ফ্রাঁসোয়া ওলান্দ; ফ্রাঁসোয়া অলাঁদ | Франсуа Олланд
emmanuel-macron | FR | minister 2014-08-26/2016-08-30; head-of-state 2017-05-14/.. | Emmanuel Macron | इमैनुएल मैक्रों; एमैनुएल मैक्रों; इमैनुअल मैक्रों; इमानुएल मैक्रों; एमानुएल मैक्रों; इमैनुएल मैक्रोन; इमैन्युअल मैक्रों | ইমানুয়েল মাখোঁ; এমানুয়েল মাখোঁ; ইমানুয়েল ম্যাক্রোঁ; এমানুয়েল ম্যাক্রোঁ; ইমানুয়েল ম্যাক্রো; ইমানুয়েল মাক্রোঁ; ইমানুয়েল ম্যাক্রন; এমানুয়েল মাক্রোঁ | Эмманюэль Макрон; Эммануэль Макрон; Эмманюэль Макрон (Макрон)
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
edouard-philippe | FR | head-of-government 2017-05-15/2020-07-03 | Edouard Philippe | एडवर्ड फिलिप; एडुआर्ड फिलिप; एदुआर फिलिप | এদুয়ার ফিলিপ; এদুয়ার্দ ফিলিপ; এডুয়ার্ড ফিলিপ | Эдуар Филипп
jean-castex | FR | head-of-government 2020-07-03/2022-05-16 | Jean Castex | ज्यां कास्ते; जीन कैस्टेक्स; ज्यां कैस्टेक्स | জঁ কাস্তেক্স; জ্যাঁ ক্যাসটেক্স; জ্যঁ কাস্তেক্স | Жан Кастекс
elisabeth-borne | FR | head-of-government 2022-05-16/2024-01-09; minister 2024-12-23/2025-10 | Elisabeth Borne | एलिजाबेथ बोर्न; एलिजाबेथ बोर्ने | এলিজাবেথ বর্ন; এলিজাবেথ বোর্ন; এলিজাবেথ বোর্নে | Элизабет Борн
gabriel-attal | FR | head-of-government 2024-01-09/2024-09-05 | Gabriel Attal | गेब्रियल अट्टल; गेब्रियल अटाल; गैब्रियल अटल; गेब्रियल अटल | গ্যাব্রিয়েল আতাল; গ্যাব্রিয়েল আত্তাল; গাব্রিয়েল আতাল | Габриэль Атталь; Габриэль Аттал
michel-barnier | FR | foreign-minister 2004-03-31/2005-06-02; official 2010-02-10/2014-11-01; official 2016-10-01/2021-03; head-of-government 2024-09-05/2024-12-13 | Michel Barnier | मिशेल बार्नियर; माइकल बार्नियर; मिशेल बर्नियर | মিশেল বার্নিয়ে; মিশেল বার্নিয়ার; মাইকেল বার্নিয়ার | Мишель Барнье
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
stephane-sejourne | FR | foreign-minister 2024-01-11/2024-09-21; official 2024-12-01/.. | Stephane Sejourne | स्टीफन सेजॉर्न; स्टीफन सेजॉर्ने; स्टेफन सेजोर्न | স্টেফান সেজোর্ন; স্তেফান সেজুর্নে | Стефан Сежурне
jean-noel-barrot | FR | foreign-minister 2024-09-21/.. | Jean-Noel Barrot | ज्यां-नोएल बैरोट; ज्यां-नोएल बारो; जीन-नोएल बैरोट; ज्यां नोएल बैरो | জঁ-নোয়েল বারো; জ্যঁ-নোয়েল বারো; জ্যাঁ-নোয়েল ব্যারট; জঁ নোয়েল বারো; জ্যঁ-নোয়েল ব্যারো | Жан-Ноэль Барро
alain-richard | FR | defence-minister 1997-06-04/2002-05-06 | Alain Richard | एलन रिचर्ड | আলাঁ রিশার | Ален Ришар
herve-morin | FR | defence-minister 2007-05-18/2010-11-14 | Herve Morin | हर्वे मोरिन | এরভে মোরাঁ | Эрве Морен
gerard-longuet | FR | defence-minister 2011-02-27/2012-05-15 | Gerard Longuet | जेरार्ड लोंगुए | জেরার লঁগে | Жерар Лонге
sylvie-goulard | FR | defence-minister 2017-05-17/2017-06-21 | Sylvie Goulard | सिल्वी गोलार्ड | সিলভি গুলার | Сильви Гулар
florence-parly | FR | defence-minister 2017-06-21/2022-05-20 | Florence Parly | फ्लोरेंस पार्ली; फ्लोरेंस पारले | ফ্লোরেন্স পার্লি; ফ্লোরঁস পার্লি | Флоранс Парли
catherine-vautrin | FR | minister 2024-01-11/2025-10-05; defence-minister 2025-10-12/.. | Catherine Vautrin | कैथरीन वॉट्रिन; कैथरीन वोट्रिन | ক্যাথরিন ভোত্রাঁ; ক্যাথরিন ভট্রিন | Катрин Вотрен
christine-lagarde | FR | minister 2007-06-19/2011-06-29; organisation-head 2011-07-05/2019-09-12; organisation-head 2019-11-01/.. | Christine Lagarde | क्रिस्टीन लेगार्ड; क्रिस्टीन लगार्ड; क्रिस्टीन लागार्ड; क्रिस्टिन लगार्द | ক্রিস্টিন লাগার্ড; ক্রিস্টিন লাগার্দ; ক্রিস্টিনা লাগার্দে | Кристин Лагард
bruno-le-maire | FR | minister 2017-05-17/2024-09-21 | Bruno Le Maire (Le Maire) | ब्रूनो ले मायेर (ले मायेर); ब्रूनो ले मायर (ले मायर); ब्रूनो ले मैरे (ले मैरे) | ব্রুনো ল্য মেয়ার (ল্য মেয়ার); ব্রুনো লে মায়ার (লে মায়ার); ব্রুনো লে মেয়ার (লে মেয়ার) | Брюно Ле Мэр (Ле Мэр); Бруно Ле Мэр (Ле Мэр)
michel-sapin | FR | minister 2014-04-02/2017-05-10 | Michel Sapin | मिशेल सापिन; मिशेल सापां | মিশেল সাপাঁ | Мишель Сапен
segolene-royal | FR | minister 2014-04-02/2017-05-10 | Segolene Royal | सेगोलेन रॉयल; सेगोलेन रोयाल | সেগোলেন রয়্যাল; সেগোলেন রোয়াইয়াল | Сеголен Руаяль
gerald-darmanin | FR | minister 2017-05-17/.. | Gerald Darmanin | गेराल्ड डारमैनिन; जेराल्ड दारमानिन | জেরাল্ড দারমানাঁ; জেরাল্ড দারমানিন | Жеральд Дарманен
emmanuel-bonne | FR | official 2019-05/.. | Emmanuel Bonne | इमैनुएल बोन; इमैनुएल बॉन; एमैनुएल बोने | ইমানুয়েল বোন; ইমানুয়েল বন; এমানুয়েল বন | Эмманюэль Бонн; Эммануэль Бонн
jean-baptiste-lemoyne | FR | official 2017-06/2022-05 | Jean-Baptiste Lemoyne | ज्यां-बैप्टिस्ट लेमोयने; जीन बैप्टिस्ट लेमोयने | জঁ-বাতিস্ত লেমোইন | Жан-Батист Лемуан
marine-le-pen | FR | legislator 2017-06-18/.. | Marine Le Pen (Le Pen) | मरीन ले पेन (ले पेन); मरिन ले पेन (ले पेन); मैरिन ली पेन (ली पेन) | মারিন লো পেন (লো পেন); মেরিন লে পেন (লে পেন); মারিঁ লো পেন (লো পেন); ম্যারিন লে পেন (লে পেন) | Марин Ле Пен (Ле Пен)
emmanuel-lenain | FR | ambassador 2019-09/2023-08 | Emmanuel Lenain | इमैनुएल लेनैन; इमैनुएल लेनिन | ইমানুয়েল লেনাইন; ইমানুয়েল লেনাঁ | Эмманюэль Ленен
thierry-mathou | FR | ambassador 2023-08/.. | Thierry Mathou | थिएरी माथू; थियरी माथौ | থিয়েরি মাথু | Тьерри Мату
marie-masdupuy | FR | ambassador 2021-10/2025-08 | Marie Masdupuy | मैरी मासदुपुय | মারি মাসদুপুই | Мари Масдюпюи
pierre-levy | FR | ambassador 2020-01/2024-11 | Pierre Levy | पियरे लेवी | পিয়ের লেভি | Пьер Леви
# Germany
konrad-adenauer | DE | head-of-government 1949-09-15/1963-10-16 | Konrad Adenauer | कोनराड एडेनॉयर | কনরাড আডেনাওয়ার | Конрад Аденауэр
willy-brandt | DE | head-of-government 1969-10-22/1974-05-07 | Willy Brandt | विली ब्रांट | ভিলি ব্রান্ট | Вилли Брандт
helmut-schmidt | DE | head-of-government 1974-05-16/1982-10-01 | Helmut Schmidt | हेल्मुट श्मिट | হেলমুট স্মিট | Гельмут Шмидт
helmut-kohl | DE | head-of-government 1982-10-01/1998-10-27 | Helmut Kohl | हेल्मुट कोल; हेलमुट कोल | হেলমুট কোল | Гельмут Коль
gerhard-schroeder | DE | head-of-government 1998-10-27/2005-11-22 | Gerhard Schroeder; Gerhard Schröder | गेरहार्ड श्रोडर; गेरहार्ड श्रोएडर; गेर्हार्ड श्रोएडर | গেরহার্ড শ্রোয়েডার; গেরহার্ড শ্রোডার; গেরহার্ড শ্র্যোডার | Герхард Шрёдер
angela-merkel | DE | head-of-government 2005-11-22/2021-12-08 | Angela Merkel | एंजेला मर्केल; अंगेला मर्केल; एंजेला मार्केल; अंजेला मर्केल; एंगेला मर्केल; आंगेला मैर्केल | আঙ্গেলা মের্কেল; অ্যাঞ্জেলা মার্কেল; অ্যাঙ্গেলা মের্কেল; অ্যাঙ্গেলা মার্কেল; আঙ্গেলা ম্যার্কেল; এঞ্জেলা মার্কেল | Ангела Меркель
olaf-scholz | DE | minister 2018-03-14/2021-12-08; deputy-head-of-government 2018-03-14/2021-12-08; head-of-government 2021-12-08/2025-05-06 | Olaf Scholz | ओलाफ शोल्ज; ओलाफ स्कोल्ज; ओलाफ शॉल्ज; ओलाफ शोल्ट्स; ओलाफ़ शॉल्त्स; ओलाफ स्कोल्ज़; ओलाफ शुल्ज | ওলাফ শলৎস; ওলাফ শলৎজ; ওলাফ শোলজ; ওলাফ শুলজ; ওলাফ শোলৎজ; ওলাফ স্কোলজ; ওলাফ শলজ | Олаф Шольц
friedrich-merz | DE | legislator 2022-01-31/2025-05-06; head-of-government 2025-05-06/.. | Friedrich Merz | फ्रेडरिक मर्ज; फ्रेडरिक मैर्ज; फ्रीडरिष मैर्त्स; फ्रेडरिक मर्त्ज़; फ्रीडरिक मर्ज; फ्रेडरिक मेर्ज; फ्रेडरिख मर्ज | ফ্রিডরিখ মের্ৎস; ফ্রিডরিশ ম্যার্ৎস; ফ্রেডরিখ মের্জ; ফ্রেডরিক মার্জ; ফ্রিডরিখ মার্জ; ফ্রিডরিখ মেৎস; ফ্রেডরিখ মের্ৎস; ফ্রিডরিখ ম্যার্ৎস | Фридрих Мерц
richard-von-weizsaecker | DE | head-of-state 1984-07-01/1994-06-30 | Richard von Weizsaecker (Weizsaecker); Richard von Weizsäcker (Weizsäcker) | रिचर्ड वॉन वाइसैकर (वाइसैकर) | রিচার্ড ফন ভাইৎসেকার | Рихард фон Вайцзеккер (Вайцзеккер)
roman-herzog | DE | head-of-state 1994-07-01/1999-06-30 | Roman Herzog | रोमान हर्ज़ोग | রোমান হেরৎসগ | Роман Херцог
johannes-rau | DE | head-of-state 1999-07-01/2004-06-30 | Johannes Rau | योहानेस राउ; जोहान्स राउ | ইয়োহানেস রাউ | Йоханнес Рау
horst-koehler | DE | organisation-head 2000-05-01/2004-03-04; head-of-state 2004-07-01/2010-05-31; envoy 2017-08/2019-05 | Horst Koehler; Horst Köhler | होर्स्ट कोहलर; होर्स्ट कोलर | হর্স্ট কোহলার; হোর্স্ট ক্যোলার | Хорст Кёлер
christian-wulff | DE | head-of-state 2010-06-30/2012-02-17 | Christian Wulff | क्रिस्टियन वुल्फ; क्रिश्चियन वुल्फ | ক্রিস্টিয়ান ভুলফ; ক্রিশ্চিয়ান উলফ | Кристиан Вульф
joachim-gauck | DE | head-of-state 2012-03-18/2017-03-18 | Joachim Gauck | जोआचिम गौक; योआखिम गाउक; जोआकिम गाउक | ইওয়াখিম গাউক; জোয়াকিম গাউক; ইয়োয়াখিম গাউক | Йоахим Гаук
frank-walter-steinmeier | DE | foreign-minister 2005-11-22/2009-10-28; foreign-minister 2013-12-17/2017-01-27; head-of-state 2017-03-19/.. | Frank-Walter Steinmeier; Frank Walter Steinmeier | फ्रैंक-वाल्टर स्टीनमीयर; फ्रैंक वाल्टर स्टाइनमायर; फ्रैंक-वाल्टर स्टीनमायर; फ्रांक-वाल्टर श्टाइनमायर; फ्रैंक वाल्टर स्टेनमीयर | ফ্রাঙ্ক-ভাল্টার স্টাইনমায়ার; ফ্রাঙ্ক ওয়াল্টার স্টেইনমেয়ার; ফ্রাঙ্ক ভাল্টার স্টাইনমায়ার; ফ্রাংক-ভাল্টার স্টাইনমায়ার | Франк-Вальтер Штайнмайер
hans-dietrich-genscher | DE | foreign-minister 1974-05-17/1992-05-17 | Hans-Dietrich Genscher | हंस-डिट्रिच गेंशर; हांस-डीट्रिश गेंशर | হান্স-ডিট্রিশ গেনশার | Ганс-Дитрих Геншер
klaus-kinkel | DE | foreign-minister 1992-05-18/1998-10-26 | Klaus Kinkel | क्लाउस किंकेल | ক্লাউস কিনকেল | Клаус Кинкель
joschka-fischer | DE | foreign-minister 1998-10-27/2005-11-22 | Joschka Fischer | योश्का फिशर; जोशका फिशर | ইয়শকা ফিশার; জোশকা ফিশার | Йошка Фишер
guido-westerwelle | DE | foreign-minister 2009-10-28/2013-12-17 | Guido Westerwelle | गुइडो वेस्टरवेले; गीडो वेस्टरवेले | গুইডো ভেস্টারভেলে; গিডো ভেস্টারভেলে; গুইডো ওয়েস্টারওয়েলে | Гидо Вестервелле
sigmar-gabriel | DE | minister 2013-12-17/2017-01-27; foreign-minister 2017-01-27/2018-03-14; deputy-head-of-government 2013-12-17/2018-03-14 | Sigmar Gabriel | सिगमार गैब्रियल; जिगमार गाब्रिएल; सिग्मर गेब्रियल | সিগমার গাব্রিয়েল; জিগমার গাব্রিয়েল; সিগমার গ্যাব্রিয়েল | Зигмар Габриэль
heiko-maas | DE | minister 2013-12-17/2018-03-14; foreign-minister 2018-03-14/2021-12-08 | Heiko Maas | हेइको मास; हाइको मास; हीको मास | হাইকো মাস; হেইকো মাস | Хайко Маас
annalena-baerbock | DE | foreign-minister 2021-12-08/2025-05-06; organisation-head 2025-09-09/2026-09 | Annalena Baerbock | एनालेना बेरबॉक; अन्नालेना बेरबोक; एनालेना बेयरबॉक; एनालेना बैरबॉक; अनालेना बेयरबॉक; एनालेना बारबॉक; अनालेना बेरबॉक | আনালেনা বেয়ারবক; আন্নালেনা বেয়ারবক; অ্যানালেনা বেয়ারবক; আনালেনা বায়েরবক; অ্যানালেনা বায়েরবক | Анналена Бербок; Анналена Бэрбок
johann-wadephul | DE | foreign-minister 2025-05-06/.. | Johann Wadephul; Johann David Wadephul | जोहान वाडेफुल; योहान वाडेफुल; जोहान वेडफुल; योहान वाडेफूल; जोहान वेडेफुल | ইয়োহান ভাডেফুল; জোহান ওয়াডেফুল; জোহান ভাডেফুল; ইওহান ভাডেফুল | Йоханн Вадефуль; Иоганн Вадефуль; Йохан Вадефуль
volker-ruehe | DE | defence-minister 1992-04-01/1998-10-26 | Volker Ruehe; Volker Rühe | फोल्कर र्यूहे | ফোলকার রুহে | Фолькер Рюэ
rudolf-scharping | DE | defence-minister 1998-10-27/2002-07-18 | Rudolf Scharping | रुडोल्फ शार्पिंग | রুডলফ শার্পিং | Рудольф Шарпинг
peter-struck | DE | defence-minister 2002-07-19/2005-11-22 | Peter Struck | पीटर स्ट्रुक | পিটার স্ট্রুক | Петер Штрук
franz-josef-jung | DE | defence-minister 2005-11-22/2009-10-28 | Franz Josef Jung | फ्रांज जोसेफ जंग | ফ্রান্স ইয়োসেফ ইয়ুং | Франц Йозеф Юнг
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
`;
