import { rows } from "../../../text/table.js";

/** Heads of state and government, foreign ministers and others of Australia, New Zealand and the Pacific islands. */
export default rows`
# Australia
bob-hawke | AU | head-of-government 1983-03-11/1991-12-20 | Bob Hawke | बॉब हॉक | বব হক () | Боб Хоук
paul-keating | AU | head-of-government 1991-12-20/1996-03-11 | Paul Keating | पॉल कीटिंग | পল কিটিং | Пол Китинг
john-howard | AU | head-of-government 1996-03-11/2007-12-03 | John Howard | जॉन हॉवर्ड; जॉन हावर्ड | জন হাওয়ার্ড | Джон Говард; Джон Ховард
kevin-rudd | AU | head-of-government 2007-12-03/2010-06-24; foreign-minister 2010-09-14/2012-02-22; head-of-government 2013-06-27/2013-09-18; ambassador 2023-03/2026-03 | Kevin Rudd | केविन रड (); केविन रुड | কেভিন রাড; কেভিন রুড () | Кевин Радд
julia-gillard | AU | deputy-head-of-government 2007-12-03/2010-06-24; head-of-government 2010-06-24/2013-06-27 | Julia Gillard | जूलिया गिलार्ड; जूलिया गिलर्ड | জুলিয়া গিলার্ড | Джулия Гиллард
tony-abbott | AU | head-of-government 2013-09-18/2015-09-15 | Tony Abbott | टोनी एबॉट; टोनी एबट; टोनी अबॉट | টনি অ্যাবট; টনি অ্যাবোট | Тони Эбботт; Тони Эббот
malcolm-turnbull | AU | head-of-government 2015-09-15/2018-08-24 | Malcolm Turnbull | मैल्कम टर्नबुल; मैलकम टर्नबुल; मैल्कॉम टर्नबुल | ম্যালকম টার্নবুল | Малкольм Тернбулл; Малколм Тернбулл
scott-morrison | AU | minister 2015-09-21/2018-08-24; head-of-government 2018-08-24/2022-05-23 | Scott Morrison | स्कॉट मॉरिसन; स्कॉट मोरिसन | স্কট মরিসন | Скотт Моррисон
anthony-albanese | AU | head-of-government 2022-05-23/.. | Anthony Albanese | एंथनी अल्बनीज; एंथनी अल्बानीज; एंथोनी अल्बनीज; एंथनी अल्बानीस; एंथनी अल्बनीस; एंथनी अल्बानिज | অ্যান্থনি আলবানিজ; অ্যান্থনি আলবানেজ; অ্যান্টনি আলবানিজ; অ্যান্থনি আলবানিস; অ্যান্থনি অ্যালবানিজ; অ্যান্টনি অ্যালবানিজ; অ্যান্টনি অ্যালবানিজ় | Энтони Албаниз; Энтони Албанезе; Энтони Альбанезе; Энтони Альбаниз
gareth-evans | AU | foreign-minister 1988-09-02/1996-03-11 | Gareth Evans | गैरेथ इवांस | গ্যারেথ ইভান্স | Гарет Эванс
alexander-downer | AU | foreign-minister 1996-03-11/2007-12-03; ambassador 2014/2018 | Alexander Downer | अलेक्जेंडर डाउनर; एलेक्जेंडर डाउनर | আলেকজান্ডার ডাউনার | Александр Даунер
stephen-smith | AU | foreign-minister 2007-12-03/2010-09-14; defence-minister 2010-09-14/2013-09-18; ambassador 2023-01/2026 | Stephen Smith () | स्टीफन स्मिथ () | স্টিফেন স্মিথ () | Стивен Смит
bob-carr | AU | foreign-minister 2012-03-13/2013-09-18 | Bob Carr | बॉब कार (); बॉब कर () | বব কার () | Боб Карр
julie-bishop | AU | foreign-minister 2013-09-18/2018-08-28 | Julie Bishop () | जूली बिशप () | জুলি বিশপ () | Джули Бишоп
marise-payne | AU | defence-minister 2015-09-21/2018-08-28; foreign-minister 2018-08-28/2022-05-23 | Marise Payne | मारिस पायने; मैरिस पायने; मारिस पेन (); मारिसे पायने | মারিস পেইন; মারিজ পেইন | Марис Пейн; Мэрис Пейн; Мариз Пейн
penny-wong | AU | foreign-minister 2022-05-23/.. | Penny Wong | पेनी वोंग; पेनी वॉन्ग; पेनी वांग | পেনি ওং; পেনি ওয়ং | Пенни Вонг
richard-marles | AU | deputy-head-of-government 2022-05-23/..; defence-minister 2022-06-01/.. | Richard Marles | रिचर्ड मार्ल्स; रिचर्ड मार्लेस; रिचर्ड मार्लिस | রিচার্ড মার্লেস; রিচার্ড মারলেস | Ричард Марлз; Ричард Марлес
robert-hill | AU | defence-minister 2001-11-26/2006-01-27 | Robert Hill () | रॉबर्ट हिल () | রবার্ট হিল () | Роберт Хилл
brendan-nelson | AU | defence-minister 2006-01-27/2007-12-03 | Brendan Nelson | ब्रेंडन नेल्सन | ব্রেন্ডন নেলসন | Брендан Нельсон
joel-fitzgibbon | AU | defence-minister 2007-12-03/2009-06-09 | Joel Fitzgibbon | जोएल फिट्जगिबन | জোয়েল ফিটজগিবন | Джоэл Фицгиббон
john-faulkner | AU | defence-minister 2009-06-09/2010-09-14 | John Faulkner | जॉन फॉल्कनर | জন ফকনার | Джон Фолкнер
david-johnston-australia | AU | defence-minister 2013-09-18/2014-12-23 | David Johnston | डेविड जॉनस्टन | ডেভিড জনস্টন | Дэвид Джонстон
kevin-andrews | AU | defence-minister 2014-12-23/2015-09-21 | Kevin Andrews | केविन एंड्रयूज | কেভিন অ্যান্ড্রুজ | Кевин Эндрюс
christopher-pyne | AU | defence-minister 2018-08-28/2019-05-26 | Christopher Pyne | क्रिस्टोफर पाइन () | ক্রিস্টোফার পাইন () | Кристофер Пайн
linda-reynolds | AU | defence-minister 2019-05-29/2021-03-30 | Linda Reynolds | लिंडा रेनॉल्ड्स | লিন্ডা রেনল্ডস | Линда Рейнольдс
peter-dutton | AU | minister 2014-12-23/2021-03-30; defence-minister 2021-03-30/2022-05-23; legislator 2022-05-30/2025-05-03 | Peter Dutton | पीटर डटन; पीटर डटॉन | পিটার ডাটন | Питер Даттон
andrew-robb | AU | minister 2013-09-18/2016-02-18 | Andrew Robb | एंड्रयू रॉब | অ্যান্ড্রু রব () | Эндрю Робб
simon-birmingham | AU | minister 2018-08-28/2020-12-22 | Simon Birmingham () | साइमन बर्मिंघम () | সাইমন বার্মিংহাম () | Саймон Бирмингем
dan-tehan | AU | minister 2020-12-22/2022-05-23 | Dan Tehan | डैन तेहान; डैन टेहन | ড্যান টেহান; ড্যান তেহান | Дэн Тиэн; Дэн Техан
don-farrell | AU | minister 2022-06-01/.. | Don Farrell | डॉन फैरेल; डॉन फेरेल | ডন ফারেল; ডন ফ্যারেল | Дон Фаррелл
josh-frydenberg | AU | minister 2018-08-24/2022-05-23 | Josh Frydenberg | जोश फ्राइडेनबर्ग | জশ ফ্রাইডেনবার্গ | Джош Фрайденберг
jim-chalmers | AU | minister 2022-05-23/.. | Jim Chalmers | जिम चाल्मर्स; जिम चामर्स | জিম চালমার্স | Джим Чалмерс
chris-bowen | AU | minister 2022-06-01/.. | Chris Bowen | क्रिस बोवेन | ক্রিস বোয়েন; ক্রিস বাওয়েন | Крис Боуэн
tony-burke | AU | minister 2022-06-01/.. | Tony Burke | टोनी बर्क | টনি বার্ক; টনি বুর্ক | Тони Берк; Тони Бёрк
pat-conroy | AU | minister 2022-06-01/.. | Pat Conroy | पैट कॉनरॉय | প্যাট কনরয় | Пэт Конрой
barnaby-joyce | AU | deputy-head-of-government 2016-02-18/2018-02-26; deputy-head-of-government 2021-06-22/2022-05-23 | Barnaby Joyce | बार्नेबी जॉयस | বার্নাবি জয়েস | Барнаби Джойс
barry-ofarrell | AU | ambassador 2020-02/2023-06 | Barry O'Farrell | बैरी ओ'फारेल; बैरी ओ फैरेल (ओ फैरेल); बैरी ओफैरेल | ব্যারি ও'ফ্যারেল; ব্যারি ও ফারেল (ও ফারেল) | Барри О'Фаррелл
philip-green | AU | ambassador 2023-08/.. | Philip Green () | फिलिप ग्रीन () | ফিলিপ গ্রিন () | Филип Грин
quentin-bryce | AU | official 2008-09-05/2014-03-28 | Quentin Bryce | क्वेंटिन ब्राइस | কুয়েন্টিন ব্রাইস | Квентин Брайс
peter-cosgrove | AU | official 2014-03-28/2019-07-01 | Peter Cosgrove | पीटर कॉसग्रोव | পিটার কসগ্রোভ | Питер Косгроув
david-hurley | AU | official 2019-07-01/2024-07-01 | David Hurley | डेविड हर्ले | ডেভিড হার্লি | Дэвид Херли
sam-mostyn | AU | official 2024-07-01/.. | Sam Mostyn; Samantha Mostyn | सैम मोस्टिन; सामंथा मोस्टिन | স্যাম মোস্টিন; সামান্থা মোস্টিন | Саманта Мостин; Сэм Мостин
jeremy-bruer | AU | ambassador 2020/2023 | Jeremy Bruer | जेरेमी ब्रुअर | জেরেমি ব্রুয়ার | Джереми Брюэр
susan-ryle | AU | ambassador 2025/.. | Susan Ryle | सुसान राइल | সুসান রাইল | Сьюзан Райл
# New Zealand
jim-bolger | NZ | head-of-government 1990-11-02/1997-12-08 | Jim Bolger | जिम बोल्जर | জিম বোলজার | Джим Болджер
jenny-shipley | NZ | head-of-government 1997-12-08/1999-12-05 | Jenny Shipley | जेनी शिपले | জেনি শিপলি | Дженни Шипли
helen-clark | NZ | head-of-government 1999-12-05/2008-11-19 | Helen Clark | हेलेन क्लार्क | হেলেন ক্লার্ক | Хелен Кларк
john-key | NZ | head-of-government 2008-11-19/2016-12-12 | John Key () | जॉन की () | জন কি (); জন কী () | Джон Ки ()
bill-english | NZ | deputy-head-of-government 2008-11-19/2016-12-12; head-of-government 2016-12-12/2017-10-26 | Bill English () | बिल इंग्लिश () | বিল ইংলিশ () | Билл Инглиш
jacinda-ardern | NZ | head-of-government 2017-10-26/2023-01-25 | Jacinda Ardern | जैसिंडा अर्डर्न; जेसिंडा अर्डर्न; जैसिंडा आर्डर्न; जेसिंडा आर्डर्न; जेसिंडा अर्डन | জাসিন্ডা আরডার্ন; জেসিন্ডা আরডার্ন; জাসিন্ডা আর্ডেন | Джасинда Ардерн
chris-hipkins | NZ | head-of-government 2023-01-25/2023-11-27; legislator 2008-11/.. | Chris Hipkins | क्रिस हिपकिंस; क्रिस हिपकिन्स | ক্রিস হিপকিন্স; ক্রিস হিপকিনস | Крис Хипкинс
christopher-luxon | NZ | head-of-government 2023-11-27/.. | Christopher Luxon; Chris Luxon | क्रिस्टोफर लक्सन; क्रिस्टोफर लुक्सन; क्रिस लक्सन | ক্রিস্টোফার লাক্সন; ক্রিস্টোফার লুক্সন; ক্রিস লাক্সন | Кристофер Лаксон; Крис Лаксон; Кристофер Люксон
don-mckinnon | NZ | foreign-minister 1990-11-02/1999-12-10 | Don McKinnon | डॉन मैकिनॉन; डॉन मैककिनॉन | ডন ম্যাককিনন; ডন ম্যাকিনন | Дон Маккиннон
phil-goff | NZ | foreign-minister 1999-12-10/2005-10-19; defence-minister 2005-10-19/2008-11-19 | Phil Goff | फिल गॉफ | ফিল গফ | Фил Гофф
winston-peters | NZ | foreign-minister 2005-10-19/2008-08-29; deputy-head-of-government 2017-10-26/2020-11-06; foreign-minister 2017-10-26/2020-11-06; foreign-minister 2023-11-27/..; deputy-head-of-government 2023-11-27/2025-05-31 | Winston Peters | विंस्टन पीटर्स | উইনস্টন পিটার্স | Уинстон Питерс
murray-mccully | NZ | foreign-minister 2008-11-19/2017-05-02 | Murray McCully | मरे मैककली | মারে ম্যাককালি | Мюррей Маккалли
gerry-brownlee | NZ | defence-minister 2014-10-08/2017-05-02; foreign-minister 2017-05-02/2017-10-26; legislator 2023-12-05/.. | Gerry Brownlee | गैरी ब्राउनली; जेरी ब्राउनली | গেরি ব্রাউনলি; জেরি ব্রাউনলি | Джерри Браунли
nanaia-mahuta | NZ | foreign-minister 2020-11-06/2023-11-27 | Nanaia Mahuta | नानिया महुता; ननाया महुता | নানাইয়া মাহুতা | Наная Махута
judith-collins | NZ | defence-minister 2023-11-27/2026 | Judith Collins | जूडिथ कॉलिन्स; जुडिथ कोलिन्स | জুডিথ কলিন্স | Джудит Коллинз
andrew-little | NZ | defence-minister 2023-02-01/2023-11-27 | Andrew Little () | एंड्रयू लिटिल () | অ্যান্ড্রু লিটল () | Эндрю Литтл
peeni-henare | NZ | defence-minister 2020-11-06/2023-02-01 | Peeni Henare | पीनी हेनारे | পিনি হেনারে | Пини Хенаре
ron-mark | NZ | defence-minister 2017-10-26/2020-11-06 | Ron Mark () | रॉन मार्क () | রন মার্ক () | Рон Марк
todd-mcclay | NZ | minister 2015-12/2017-10-26; minister 2023-11-27/.. | Todd McClay | टॉड मैक्ले; टॉड मैकक्ले; टॉड मैक्के | টড ম্যাকক্লে; টড ম্যাকলে | Тодд Макклей; Тод Макклей
damien-oconnor | NZ | minister 2020-11-06/2023-11-27 | Damien O'Connor | डेमियन ओ'कॉनर | ড্যামিয়েন ও'কনর | Дэмиен О'Коннор
david-seymour | NZ | minister 2023-11-27/..; deputy-head-of-government 2025-05-31/.. | David Seymour | डेविड सीमोर; डेविड सेमूर | ডেভিড সেমুর; ডেভিড সিমুর | Дэвид Сеймур
nicola-willis | NZ | minister 2023-11-27/.. | Nicola Willis | निकोला विलिस | নিকোলা উইলিস | Никола Уиллис
anand-satyanand | NZ | official 2006-08-23/2011-08-23 | Anand Satyanand | आनंद सत्यानंद | আনন্দ সত্যানন্দ | Ананд Сатьянанд
patsy-reddy | NZ | official 2016-09-28/2021-09-28 | Patsy Reddy () | पैट्सी रेड्डी () | প্যাটসি রেড্ডি () | Пэтси Редди ()
cindy-kiro | NZ | official 2021-10-21/.. | Cindy Kiro | सिंडी किरो | সিন্ডি কিরো | Синди Киро
phil-twyford | NZ | minister 2017-10-26/2023-11-27 | Phil Twyford | फिल ट्वाइफोर्ड | ফিল টুইফোর্ড | Фил Туайфорд
david-pine | NZ | ambassador 2020/2024 | David Pine () | डेविड पाइन () | ডেভিড পাইন () | Дэвид Пайн
patrick-rata | NZ | ambassador 2024/.. | Patrick Rata; Patrick John Rata | पैट्रिक राटा; पैट्रिक जॉन राटा | প্যাট্রিক রাটা | Патрик Рата
# Fiji
mahendra-chaudhry | FJ | head-of-government 1999-05-19/2000-05-27 | Mahendra Chaudhry () | महेंद्र चौधरी () | মহেন্দ্র চৌধুরী () | Махендра Чаудри ()
laisenia-qarase | FJ | head-of-government 2000-07-04/2006-12-05 | Laisenia Qarase | लैसेनिया करासे | লাইসেনিয়া কারাসে | Лайсения Нгарасе; Лайсениа Карасе
frank-bainimarama | FJ | head-of-government 2007-01-05/2022-12-24 | Frank Bainimarama; Voreqe Bainimarama; Josaia Voreqe Bainimarama | फ्रैंक बैनीमारामा; फ्रेंक बैनिमारामा; वोरेके बैनिमारामा; फ्रैंक बेनिमरामा | ফ্রাঙ্ক বাইনিমারামা; ফ্রাংক বাইনিমারামা; ভোরেকে বাইনিমারামা | Фрэнк Мбаинимарама; Вореке Мбаинимарама; Фрэнк Баинимарама
sitiveni-rabuka | FJ | head-of-government 1992-06-02/1999-05-19; head-of-government 2022-12-24/.. | Sitiveni Rabuka; Sitiveni Ligamamada Rabuka | सितिवेनी राबुका; सिटिवेनी राबुका; सितिवेनी लिगामामादा राबुका | সিতিভেনি রাবুকা; সিতিভেনি লিগামামাদা রাবুকা | Ситивени Рабука
biman-prasad | FJ | deputy-head-of-government 2022-12-24/2025-10 | Biman Prasad (); Biman Chand Prasad () | बिमान प्रसाद (); बीमन प्रसाद () | বিমান প্রসাদ () | Биман Прасад ()
manoa-kamikamica | FJ | deputy-head-of-government 2022-12-24/2025-10 | Manoa Kamikamica | मनोआ कामिकामिका | মানোয়া কামিকামিকা | Маноа Камикамика
ratu-josefa-iloilo | FJ | head-of-state 2000-07-13/2009-07-30 | Josefa Iloilo; Ratu Josefa Iloilo | जोसेफा इलोइलो | জোসেফা ইলোইলো | Жозефа Илоило; Джосефа Илоило
epeli-nailatikau | FJ | foreign-minister 2007-01/2008-09; head-of-state 2009-11-05/2015-11-12 | Epeli Nailatikau; Ratu Epeli Nailatikau | एपेली नैलातिकाऊ; इपेली नैलातिकौ | এপেলি নাইলাতিকাউ | Эпели Наилатикау
jioji-konrote | FJ | head-of-state 2015-11-12/2021-11-12 | Jioji Konrote; George Konrote | जियोजी कोनरोटे; जियोजी कोनरोते | জিওজি কনরোতে | Джиоджи Конроте
wiliame-katonivere | FJ | head-of-state 2021-11-12/2024-11-12 | Wiliame Katonivere; Ratu Wiliame Katonivere | विलियम काटोनिवेरे; विलियामे काटोनिवेरे; विलियम मैवालिली काटोनिवेरे | উইলিয়াম কাতোনিভেরে; উইলিয়ামে কাতোনিভেরে | Вилиаме Катонивере; Уильям Катонивере
naiqama-lalabalavu | FJ | legislator 2022-12-24/2024-10; head-of-state 2024-11-12/.. | Naiqama Lalabalavu; Ratu Naiqama Lalabalavu | नाइकामा लालाबालावु; नैकामा लालाबलावु | নাইকামা লালাবালাভু | Наикама Лалабалаву
kaliopate-tavola | FJ | foreign-minister 2000/2006-12-05 | Kaliopate Tavola | कालियोपेट तवोला | কালিওপাতে তাভোলা | Калиопате Тавола
ratu-inoke-kubuabola | FJ | foreign-minister 2009/2016-09 | Ratu Inoke Kubuabola; Inoke Kubuabola | इनोके कुबुआबोला; रातू इनोके कुबुआबोला | ইনোকে কুবুয়াবোলা | Иноке Кумбуамбола; Иноке Кубуабола
# Papua New Guinea
bill-skate | PG | head-of-government 1997-07-22/1999-07-14 | Bill Skate | बिल स्केट | বিল স্কেট | Билл Скейт
mekere-morauta | PG | head-of-government 1999-07-14/2002-08-05 | Mekere Morauta | मेकेरे मोराउता | মেকেরে মোরাউটা | Мекере Мораута
michael-somare | PG | head-of-government 1975-09-16/1980-03-11; head-of-government 1982-08-02/1985-11-21; head-of-government 2002-08-05/2010-12 | Michael Somare | माइकल सोमारे | মাইকেল সোমারে | Майкл Сомаре
peter-oneill | PG | head-of-government 2011-08-02/2019-05-29 | Peter O'Neill | पीटर ओ'नील; पीटर ओ नील (ओ नील) | পিটার ও'নিল; পিটার ও’নিল; পিটার ও নিল (ও নিল) | Питер О'Нил; Питер О'Нилл
james-marape | PG | head-of-government 2019-05-30/.. | James Marape | जेम्स मारापे; जेम्स मरापे; जेम्स मारपे | জেমস মারাপে | Джеймс Марапе
rimbink-pato | PG | foreign-minister 2012-08/2019-06 | Rimbink Pato | रिमबिंक पाटो | রিমবিঙ্ক পাটো; রিম্বিঙ্ক পাতো | Римбинк Пато
justin-tkatchenko | PG | foreign-minister 2022-08/2023-05; foreign-minister 2023-09/.. | Justin Tkatchenko | जस्टिन ताकाचेंको; जस्टिन त्काचेंको | জাস্টিন তাকাচেঙ্কো; জাস্টিন তকাচেঙ্কো | Джастин Ткаченко
john-rosso | PG | deputy-head-of-government 2022-08/.. | John Rosso | जॉन रोसो | জন রোসো | Джон Россо
bob-dadae | PG | official 2017-02-28/.. | Bob Dadae; Robert Dadae | बॉब डाडे; बॉब डाडाए | বব দাদায়ে; বব দাদে | Боб Дадаэ; Боб Дадае
# Pacific island states
manasseh-sogavare | SB | head-of-government 2000-06-30/2001-12-17; head-of-government 2006-05-04/2007-12-20; head-of-government 2014-12-09/2017-11-15; head-of-government 2019-04-24/2024-05-02 | Manasseh Sogavare | मनश्शे सोगावरे; मानासेह सोगावारे; मनासेह सोगावरे | মানাসেহ সোগাভারে; মানাসে সোগাভারে | Манассе Согаваре
jeremiah-manele | SB | foreign-minister 2019-04/2024-05-02; head-of-government 2024-05-02/.. | Jeremiah Manele | जेरेमिया मानेले; जेरेमिया मनेले | জেরেমিয়া মানেলে | Джеремайя Манеле; Иеремия Манеле
charlot-salwai | VU | head-of-government 2016-02-11/2020-04-20; head-of-government 2023-10-06/2025-02-11 | Charlot Salwai | चार्लोट सालवाई | শার্লট সালওয়াই | Шарло Салваи; Шарлот Салваи
ishmael-kalsakau | VU | head-of-government 2022-11-04/2023-09-04 | Ishmael Kalsakau; Alatoi Ishmael Kalsakau | इश्माएल कलसाकाउ | ইশমায়েল কালসাকাউ | Ишмаэль Калсакау
jotham-napat | VU | head-of-government 2025-02-11/.. | Jotham Napat | जोथम नापत; जोथम नापाट | জোথাম নাপাত | Джотам Напат
ralph-regenvanu | VU | foreign-minister 2017-12/2020-04; minister 2022-11/.. | Ralph Regenvanu | राल्फ रेगेनवानु | রালফ রেগেনভানু | Ральф Регенвану
tuilaepa-sailele-malielegaoi | WS | head-of-government 1998-11-23/2021-05-24 | Tuilaepa Sailele Malielegaoi (Tuilaepa); Tuilaepa Aiono Sailele Malielegaoi (Tuilaepa) | तुइलेपा सैलेले मालिएलेगाओई | তুইলায়েপা সাইলেলে মালিয়েলেগাওই | Туилаэпа Саилеле Малиелегаои
fiame-naomi-mataafa | WS | head-of-government 2021-05-24/2025-09-16 | Fiame Naomi Mataafa; Fiame Naomi Mata'afa; Fiame Mataafa | फियामे नाओमी मताफा; फियामी नाओमी माताफा | ফিয়ামে নাওমি মাতাফা | Фиаме Наоми Матаафа
laauli-leuatea-schmidt | WS | head-of-government 2025-09-16/.. | Laauli Leuatea Schmidt; La'auli Leuatea Polataivao Schmidt | लाउली लेउआटेया श्मिट | লাউলি লেউয়াতেয়া শ্মিট | Лаули Леуатеа Шмидт
tupou-vi | TO | monarch 2012-03-18/.. | Tupou VI (Tupou); King Tupou VI (Tupou) | तुपोउ षष्ठम (तुपोउ); टुपोउ VI (टुपोउ) | ষষ্ঠ তুপোউ; রাজা ষষ্ঠ তুপোউ | Тупоу VI (Тупоу)
siaosi-sovaleni | TO | head-of-government 2021-12-27/2024-12-09 | Siaosi Sovaleni; Hu'akavameiliku Siaosi Sovaleni | सियाओसी सोवालेनी | সিয়াওসি সোভালেনি | Сиаоси Совалени
taneti-maamau | KI | head-of-state 2016-03-11/.. | Taneti Maamau | तानेती मामाउ; तनेती मामाऊ | তানেতি মামাউ | Танети Маамау
kausea-natano | TV | head-of-government 2019-09-19/2024-02-26 | Kausea Natano | कौसिया नटानो; कौसिया नातानो | কাউসেয়া নাতানো | Каусеа Натано
feleti-teo | TV | head-of-government 2024-02-26/.. | Feleti Teo | फेलेटी टियो; फेलेटी तेओ | ফেলেটি টিও; ফেলেতি তেও | Фелети Тео
russ-kun | NR | head-of-state 2022-09-29/2023-10-25 | Russ Kun | रस कुन () | রাস কুন | Расс Кун
david-adeang | NR | head-of-state 2023-10-30/.. | David Adeang | डेविड एडियांग | ডেভিড আদিয়াং | Дэвид Адеанг
tommy-remengesau | PW | head-of-state 2001-01-19/2009-01-15; head-of-state 2013-01-17/2021-01-21 | Tommy Remengesau | टॉमी रेमेंगेसाउ | টমি রেমেঙ্গেসাউ | Томми Ременгесау
surangel-whipps | PW | head-of-state 2021-01-21/.. | Surangel Whipps; Surangel Whipps Jr. (Whipps) | सुरंगेल व्हिप्स; सुरांगेल व्हिप्स | সুরাঞ্জেল হুইপস; সুরাঙ্গেল হুইপস | Сурангел Уиппс; Сурангел Уипс
hilda-heine | MH | head-of-state 2016-01-28/2020-01-13; head-of-state 2024-01-03/.. | Hilda Heine | हिल्डा हेन; हिल्डा हाइन | হিলডা হেইন | Хильда Хайне
david-kabua | MH | head-of-state 2020-01-13/2024-01-03 | David Kabua | डेविड काबुआ | ডেভিড কাবুয়া | Дэвид Кабуа
david-panuelo | FM | head-of-state 2019-05-11/2023-05-11 | David Panuelo; David W. Panuelo | डेविड पैनुएलो; डेविड पनुएलो | ডেভিড পানুয়েলো | Дэвид Пануэло
wesley-simina | FM | head-of-state 2023-05-12/.. | Wesley Simina; Wesley W. Simina | वेस्ली सिमिना; वेस्ले सिमिना | ওয়েসলি সিমিনা | Уэсли Симина
mark-brown-cook-islands | CK | head-of-government 2020-10-01/.. | Mark Brown | मार्क ब्राउन | মার্ক ব্রাউন | Марк Браун
`;
