import { rows } from "../../../text/table.js";

/** Heads of state and government, foreign ministers, envoys and others of the United States, Canada and Mexico. */
export default rows`
# United States: presidents and vice-presidents
dwight-eisenhower | US | head-of-state 1953-01-20/1961-01-20 | Dwight D. Eisenhower; Dwight Eisenhower | ड्वाइट आइजनहावर; ड्वाइट डी. आइजनहावर | ডোয়াইট আইজেনহাওয়ার; ডুইট আইজেনহাওয়ার | Дуайт Эйзенхауэр
john-f-kennedy | US | head-of-state 1961-01-20/1963-11-22 | John F. Kennedy; John Kennedy; John Fitzgerald Kennedy | जॉन एफ. कैनेडी; जॉन एफ. केनेडी; जॉन कैनेडी | জন এফ কেনেডি; জন কেনেডি | Джон Кеннеди; Джон Фицджеральд Кеннеди
lyndon-johnson | US | head-of-state 1963-11-22/1969-01-20 | Lyndon B. Johnson; Lyndon Johnson | लिंडन बी. जॉनसन; लिंडन जॉनसन | লিন্ডন বি জনসন; লিন্ডন জনসন | Линдон Джонсон
richard-nixon | US | head-of-state 1969-01-20/1974-08-09 | Richard Nixon | रिचर्ड निक्सन | রিচার্ড নিক্সন | Ричард Никсон
gerald-ford | US | head-of-state 1974-08-09/1977-01-20 | Gerald Ford | जेराल्ड फोर्ड | জেরাল্ড ফোর্ড | Джеральд Форд
jimmy-carter | US | head-of-state 1977-01-20/1981-01-20 | Jimmy Carter | जिमी कार्टर | জিমি কার্টার | Джимми Картер
ronald-reagan | US | head-of-state 1981-01-20/1989-01-20 | Ronald Reagan | रोनाल्ड रीगन; रोनल्ड रीगन | রোনাল্ড রিগান; রোনাল্ড রেগান; রোনাল্ড রিগ্যান | Рональд Рейган
george-h-w-bush | US | deputy-head-of-government 1981-01-20/1989-01-20; head-of-state 1989-01-20/1993-01-20 | George H. W. Bush; George H.W. Bush; George Bush Sr. (Bush) | जॉर्ज एच. डब्ल्यू. बुश; जॉर्ज एच.डब्ल्यू. बुश; जॉर्ज बुश सीनियर (बुश) | জর্জ এইচ ডব্লিউ বুশ; জর্জ এইচ. ডব্লিউ. বুশ | Джордж Буш-старший (Буш); Джордж Герберт Уокер Буш
dan-quayle | US | deputy-head-of-government 1989-01-20/1993-01-20 | Dan Quayle | डैन क्वेल | ড্যান কোয়েল | Дэн Куэйл
bill-clinton | US | head-of-state 1993-01-20/2001-01-20 | Bill Clinton; William Jefferson Clinton | बिल क्लिंटन | বিল ক্লিনটন | Билл Клинтон; Уильям Клинтон
al-gore | US | deputy-head-of-government 1993-01-20/2001-01-20 | Al Gore; Albert Gore | अल गोर; एल गोर | আল গোর | Альберт Гор (); Ал Гор (); Эл Гор ()
george-w-bush | US | head-of-state 2001-01-20/2009-01-20 | George W. Bush; George W Bush; George Bush | जॉर्ज डब्ल्यू. बुश; जॉर्ज डब्ल्यू बुश; जॉर्ज बुश | জর্জ ডব্লিউ বুশ; জর্জ ডব্লিউ. বুশ; জর্জ বুশ | Джордж Буш-младший (Буш); Джордж Буш; Джордж У. Буш
dick-cheney | US | defence-minister 1989-03-21/1993-01-20; deputy-head-of-government 2001-01-20/2009-01-20 | Dick Cheney; Richard Cheney | डिक चेनी | ডিক চেনি | Дик Чейни; Ричард Чейни
barack-obama | US | head-of-state 2009-01-20/2017-01-20 | Barack Obama; Barack Hussein Obama | बराक ओबामा; बराक हुसैन ओबामा | বারাক ওবামা; বারাক হোসেন ওবামা | Барак Обама
joe-biden | US | deputy-head-of-government 2009-01-20/2017-01-20; head-of-state 2021-01-20/2025-01-20 | Joe Biden; Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr. (Biden) | जो बाइडेन; जो बाइडन; जो बिडेन; जोसेफ बाइडेन; जोसेफ आर. बाइडेन; जोसेफ बाइडन | জো বাইডেন; জোসেফ বাইডেন; জো বাইডন | Джо Байден; Джозеф Байден
donald-trump | US | head-of-state 2017-01-20/2021-01-20; head-of-state 2025-01-20/.. | Donald Trump; Donald J. Trump | डोनाल्ड ट्रंप; डोनल्ड ट्रंप; डॉनल्ड ट्रंप; डॉनाल्ड ट्रंप; डोनाल्ड जे. ट्रंप | ডোনাল্ড ট্রাম্প; ডনাল্ড ট্রাম্প; ডোনাল্ড জে ট্রাম্প | Дональд Трамп
mike-pence | US | deputy-head-of-government 2017-01-20/2021-01-20 | Mike Pence; Michael Pence | माइक पेंस; माइक पेन्स | মাইক পেন্স | Майк Пенс; Майкл Пенс
kamala-harris | US | deputy-head-of-government 2021-01-20/2025-01-20 | Kamala Harris | कमला हैरिस; कमला हेरिस | কমলা হ্যারিস; কমালা হ্যারিস; কামালা হ্যারিস | Камала Харрис; Камала Хэррис
jd-vance | US | deputy-head-of-government 2025-01-20/.. | JD Vance; J.D. Vance; J. D. Vance; James David Vance | जेडी वेंस; जे.डी. वेंस; जे डी वेंस; जेडी वैंस; जेडी वांस; जेम्स डेविड वेंस | জেডি ভ্যান্স; জে ডি ভ্যান্স; জে. ডি. ভ্যান্স; জেডি ভান্স | Джей Ди Вэнс; Джеймс Дэвид Вэнс; Дж. Д. Вэнс
# United States: secretaries of state
henry-kissinger | US | security-adviser 1969-01-20/1975-11-03; foreign-minister 1973-09-22/1977-01-20 | Henry Kissinger | हेनरी किसिंजर; हेनरी किसिंगर | হেনরি কিসিঞ্জার | Генри Киссинджер
james-baker | US | foreign-minister 1989-01-25/1992-08-23 | James Baker | जेम्स बेकर | জেমস বেকার | Джеймс Бейкер
lawrence-eagleburger | US | foreign-minister 1992-08-23/1993-01-20 | Lawrence Eagleburger | लॉरेंस ईगलबर्गर | লরেন্স ঈগলবার্গার | Лоуренс Иглбергер
warren-christopher | US | foreign-minister 1993-01-20/1997-01-17 | Warren Christopher () | वारेन क्रिस्टोफर (); वॉरेन क्रिस्टोफर () | ওয়ারেন ক্রিস্টোফার () | Уоррен Кристофер ()
madeleine-albright | US | foreign-minister 1997-01-23/2001-01-20 | Madeleine Albright | मैडलिन अलब्राइट; मेडलिन अलब्राइट; मैडलीन अलब्राइट; मेडेलीन अल्ब्राइट | ম্যাডেলিন অলব্রাইট; মেডেলিন অলব্রাইট | Мадлен Олбрайт
colin-powell | US | foreign-minister 2001-01-20/2005-01-26 | Colin Powell | कॉलिन पॉवेल; कोलिन पॉवेल; कॉलिन पावेल | কলিন পাওয়েল; কলিন পাওয়েল | Колин Пауэлл
condoleezza-rice | US | security-adviser 2001-01-20/2005-01-26; foreign-minister 2005-01-26/2009-01-20 | Condoleezza Rice | कोंडोलीज़ा राइस; कोंडालीजा राइस; कोंडोलिजा राइस; कॉन्डोलीज़ा राइस | কন্ডোলিৎসা রাইস; কন্ডোলিজা রাইস; কন্ডোলিসা রাইস | Кондолиза Райс
hillary-clinton | US | foreign-minister 2009-01-21/2013-02-01 | Hillary Clinton; Hillary Rodham Clinton | हिलेरी क्लिंटन; हिलरी क्लिंटन | হিলারি ক্লিনটন; হিলারি রডহ্যাম ক্লিনটন | Хиллари Клинтон; Хилари Клинтон
john-kerry | US | foreign-minister 2013-02-01/2017-01-20; envoy 2021-01-20/2024-03-06 | John Kerry | जॉन केरी; जॉन कैरी | জন কেরি | Джон Керри
rex-tillerson | US | foreign-minister 2017-02-01/2018-03-31 | Rex Tillerson | रेक्स टिलरसन; रेक्स टिलर्सन | রেক্স টিলারসন | Рекс Тиллерсон
mike-pompeo | US | official 2017-01-23/2018-04-26; foreign-minister 2018-04-26/2021-01-20 | Mike Pompeo; Michael Pompeo | माइक पोम्पिओ; माइक पोम्पियो; माइक पॉम्पियो; माइक पॉम्पिओ | মাইক পম্পেও; মাইক পম্পিও | Майк Помпео; Майкл Помпео
antony-blinken | US | official 2015-01-09/2017-01-20; foreign-minister 2021-01-26/2025-01-20 | Antony Blinken; Anthony Blinken; Tony Blinken | एंटनी ब्लिंकन; एंटोनी ब्लिंकन; एंथनी ब्लिंकन; एंटनी ब्लिंकेन; टोनी ब्लिंकन | অ্যান্টনি ব্লিংকেন; অ্যান্টনি ব্লিঙ্কেন; অ্যান্থনি ব্লিঙ্কেন; এন্টনি ব্লিঙ্কেন; অ্যান্টনি ব্লিনকেন | Энтони Блинкен
marco-rubio | US | legislator 2011-01-03/2025-01-20; foreign-minister 2025-01-21/..; security-adviser 2025-05-01/.. | Marco Rubio | मार्को रुबियो; मार्को रूबियो; मार्को रुबिओ | মার্কো রুবিও; মার্কো রুবিয়ো | Марко Рубио
# United States: secretaries of defence
les-aspin | US | defence-minister 1993-01-20/1994-02-03 | Les Aspin | लेस एस्पिन | লেস অ্যাসপিন | Лес Эспин
william-perry | US | defence-minister 1994-02-03/1997-01-24 | William Perry | विलियम पेरी | উইলিয়াম পেরি | Уильям Перри
william-cohen | US | defence-minister 1997-01-24/2001-01-20 | William Cohen | विलियम कोहेन | উইলিয়াম কোহেন | Уильям Коэн
donald-rumsfeld | US | defence-minister 2001-01-20/2006-12-18 | Donald Rumsfeld | डोनाल्ड रम्सफेल्ड; डोनाल्ड रम्सफील्ड | ডোনাল্ড রামসফেল্ড | Дональд Рамсфелд; Дональд Рамсфельд
robert-gates | US | defence-minister 2006-12-18/2011-07-01 | Robert Gates | रॉबर्ट गेट्स | রবার্ট গেটস | Роберт Гейтс
leon-panetta | US | official 2009-02-13/2011-06-30; defence-minister 2011-07-01/2013-02-26 | Leon Panetta | लियोन पेनेटा; लियोन पैनेटा; लिओन पेनेटा | লিওন প্যানেটা; লিয়ন প্যানেটা | Леон Панетта
chuck-hagel | US | defence-minister 2013-02-27/2015-02-17 | Chuck Hagel | चक हेगल; चक हैगल | চাক হেগেল; চাক হ্যাগেল | Чак Хейгел; Чак Хэйгел
ash-carter | US | defence-minister 2015-02-17/2017-01-20 | Ash Carter; Ashton Carter | एश्टन कार्टर; ऐश कार्टर; एश कार्टर | অ্যাশ কার্টার; অ্যাশটন কার্টার | Эштон Картер; Эш Картер
james-mattis | US | defence-minister 2017-01-20/2019-01-01 | James Mattis; Jim Mattis | जेम्स मैटिस; जिम मैटिस; जेम्स मेटिस | জেমস ম্যাটিস; জিম ম্যাটিস | Джеймс Мэттис; Джеймс Маттис
patrick-shanahan | US | defence-minister 2019-01-01/2019-06-23 | Patrick Shanahan | पैट्रिक शानाहान; पैट्रिक शनाहन | প্যাট্রিক শানাহান | Патрик Шэнахэн; Патрик Шанахан
mark-esper | US | defence-minister 2019-07-23/2020-11-09 | Mark Esper | मार्क एस्पर | মার্ক এসপার; মার্ক এস্পার | Марк Эспер
christopher-miller | US | defence-minister 2020-11-09/2021-01-20 | Christopher Miller; Christopher C. Miller | क्रिस्टोफर मिलर | ক্রিস্টোফার মিলার; ক্রিস্টোফার সি মিলার | Кристофер Миллер
lloyd-austin | US | defence-minister 2021-01-22/2025-01-20 | Lloyd Austin; Lloyd J. Austin; Lloyd Austin III (Austin) | लॉयड ऑस्टिन; लॉयड जे. ऑस्टिन | লয়েড অস্টিন; লয়েড জে অস্টিন | Ллойд Остин
pete-hegseth | US | defence-minister 2025-01-25/.. | Pete Hegseth; Peter Hegseth | पीट हेगसेथ; पीट हेगसेट; पीट हेगसेठ | পিট হেগসেথ; পিট হেগসেট | Пит Хегсет; Питер Хегсет
# United States: treasury, commerce, trade, energy, homeland, justice
robert-rubin | US | minister 1995-01-11/1999-07-02 | Robert Rubin | रॉबर्ट रुबिन | রবার্ট রুবিন | Роберт Рубин
lawrence-summers | US | minister 1999-07-02/2001-01-20 | Lawrence Summers; Larry Summers | लॉरेंस समर्स; लैरी समर्स | লরেন্স সামার্স; ল্যারি সামার্স | Лоуренс Саммерс; Ларри Саммерс
paul-oneill | US | minister 2001-01-20/2002-12-31 | Paul O'Neill | पॉल ओ'नील | পল ও'নিল; পল ও নিল () | Пол О'Нил; Пол О'Нилл
john-snow | US | minister 2003-02-03/2006-06-28 | John Snow () | जॉन स्नो () | জন স্নো () | Джон Сноу
henry-paulson | US | minister 2006-07-10/2009-01-20 | Henry Paulson; Hank Paulson | हेनरी पॉलसन; हैंक पॉलसन | হেনরি পলসন; হ্যাঙ্ক পলসন | Генри Полсон
timothy-geithner | US | minister 2009-01-26/2013-01-25 | Timothy Geithner; Tim Geithner | टिमोथी गाइटनर; टिमोथी गीथनर; टिम गीथनर | টিমোথি গেইথনার; টিমোথি গাইটনার | Тимоти Гайтнер
jack-lew | US | minister 2013-02-28/2017-01-20; ambassador 2023-11/2025-01 | Jack Lew; Jacob Lew | जैक ल्यू; जैकब ल्यू; जैक लू | জ্যাক লিউ; জ্যাকব লিউ | Джек Лью; Джейкоб Лью
steven-mnuchin | US | minister 2017-02-13/2021-01-20 | Steven Mnuchin; Steve Mnuchin | स्टीवन म्नुचिन; स्टीवन मनुचिन; स्टीव म्नुचिन; स्टीवन न्यूचिन | স্টিভেন মানুচিন; স্টিভ মানুচিন; স্টিভেন মিউচিন; স্টিভেন নুচিন | Стивен Мнучин
janet-yellen | US | minister 2021-01-26/2025-01-20 | Janet Yellen | जेनेट येलेन; जैनेट येलेन; जेनेट येलन | জ্যানেট ইয়েলেন; জেনেট ইয়েলেন | Джанет Йеллен
scott-bessent | US | minister 2025-01-28/.. | Scott Bessent | स्कॉट बेसेंट; स्कॉट बेसेन्ट | স্কট বেসেন্ট; স্কট বেসান্ত | Скотт Бессент
carlos-gutierrez | US | minister 2005-02-07/2009-01-20 | Carlos Gutierrez | कार्लोस गुटिरेज; कार्लोस गुतिरेज | কার্লোস গুতিয়ারেজ; কার্লোস গুতিয়েরেজ | Карлос Гутьеррес
gary-locke | US | minister 2009-03-26/2011-08-01; ambassador 2011-08/2014-03 | Gary Locke | गैरी लॉक () | গ্যারি লক () | Гэри Лок; Гари Лок
penny-pritzker | US | minister 2013-06-26/2017-01-20; envoy 2023-09/2024 | Penny Pritzker | पेनी प्रित्जकर; पेनी प्रिट्जकर | পেনি প্রিটজকার | Пенни Прицкер
wilbur-ross | US | minister 2017-02-28/2021-01-20 | Wilbur Ross | विल्बर रॉस; विलबर रॉस | উইলবার রস (); উইলবুর রস () | Уилбур Росс
gina-raimondo | US | minister 2021-03-03/2025-01-20 | Gina Raimondo | जीना रायमोंडो; जिना रायमोंडो; जीना रैमोंडो | জিনা রাইমন্ডো; জিনা রেইমন্ডো | Джина Раймондо
howard-lutnick | US | minister 2025-02-21/.. | Howard Lutnick | हॉवर्ड लटनिक; हावर्ड लुटनिक; हॉवर्ड लुटनिक | হাওয়ার্ড লুটনিক; হাওয়ার্ড লাটনিক | Говард Латник; Говард Лютник; Ховард Лютник; Говард Лутник
robert-zoellick | US | minister 2001-02-07/2005-02-22; official 2005-02-22/2006-07 | Robert Zoellick | रॉबर्ट जोएलिक; रॉबर्ट ज़ोलिक | রবার্ট জোয়েলিক; রবার্ট জোলিক | Роберт Зеллик
susan-schwab | US | minister 2006-06/2009-01-20 | Susan Schwab | सुसान श्वाब; सुजैन श्वाब | সুসান শোয়াব | Сьюзан Шваб
ron-kirk | US | minister 2009-03-18/2013-03-15 | Ron Kirk | रॉन किर्क | রন কার্ক | Рон Кирк
michael-froman | US | minister 2013-06-21/2017-01-20 | Michael Froman; Mike Froman | माइकल फ्रोमैन; माइकल फ्रोमेन | মাইকেল ফ্রোম্যান | Майкл Фроман; Майкл Фромен
robert-lighthizer | US | minister 2017-05-15/2021-01-20 | Robert Lighthizer; Bob Lighthizer | रॉबर्ट लाइटहाइजर; रॉबर्ट लाइथाइजर; रॉबर्ट लाइटहाइज़र | রবার্ট লাইটহাইজার; রবার্ট লাইথিজার | Роберт Лайтхайзер
katherine-tai | US | minister 2021-03-18/2025-01-20 | Katherine Tai | कैथरीन ताई (); कैथरिन ताई (); कैथरीन टाई () | ক্যাথরিন তাই (); ক্যাথেরিন তাই (); ক্যাথরিন টাই () | Кэтрин Тай ()
jamieson-greer | US | minister 2025-02-27/.. | Jamieson Greer | जेमीसन ग्रीर; जेमिसन ग्रीर; जैमीसन ग्रीर; जेमिसन ग्रीयर | জেমিসন গ্রির; জেমিসন গ্রিয়ার; জ্যামিসন গ্রিয়ার | Джеймисон Грир
steven-chu | US | minister 2009-01-21/2013-04-22 | Steven Chu | स्टीवन चू | স্টিভেন চু | Стивен Чу
ernest-moniz | US | minister 2013-05-21/2017-01-20 | Ernest Moniz | अर्नेस्ट मोनिज | আর্নেস্ট মনিজ; আর্নেস্ট মোনিজ | Эрнест Мониз
rick-perry | US | minister 2017-03-02/2019-12-01 | Rick Perry | रिक पेरी | রিক পেরি | Рик Перри
dan-brouillette | US | minister 2019-12-11/2021-01-20 | Dan Brouillette | डैन ब्रोइलेट; डैन ब्रुइलेट | ড্যান ব্রুইলেট | Дэн Бруйетт
jennifer-granholm | US | minister 2021-02-25/2025-01-20 | Jennifer Granholm | जेनिफर ग्रैनहोम; जेनिफर ग्रानहोम | জেনিফার গ্রানহোম; জেনিফার গ্র্যানহোম | Дженнифер Гренхольм; Дженнифер Грэнхолм
chris-wright | US | minister 2025-02-03/.. | Chris Wright | क्रिस राइट () | ক্রিস রাইট () | Крис Райт
doug-burgum | US | minister 2025-02-01/.. | Doug Burgum | डग बर्गम | ডগ বারগাম; ডাগ বার্গাম | Даг Бергам
janet-napolitano | US | minister 2009-01-21/2013-09-06 | Janet Napolitano | जेनेट नेपोलितानो | জ্যানেট নাপোলিটানো | Джанет Наполитано
alejandro-mayorkas | US | minister 2021-02-02/2025-01-20 | Alejandro Mayorkas | अलेजांद्रो मयोरकास; एलेजांद्रो मयोरकास | আলেহান্দ্রো মায়োরকাস | Алехандро Майоркас
kristi-noem | US | minister 2025-01-25/2026-03 | Kristi Noem | क्रिस्टी नोएम; क्रिस्टी नोम | ক্রিস্টি নোম; ক্রিস্টি নোয়েম | Кристи Ноэм
eric-holder | US | minister 2009-02-03/2015-04-27 | Eric Holder () | एरिक होल्डर () | এরিক হোল্ডার () | Эрик Холдер
merrick-garland | US | minister 2021-03-11/2025-01-20 | Merrick Garland | मेरिक गारलैंड; मेरिक गार्लैंड | মেরিক গারল্যান্ড | Меррик Гарленд
pam-bondi | US | minister 2025-02-05/2026 | Pam Bondi; Pamela Bondi | पाम बॉन्डी; पैम बॉन्डी | পাম বন্ডি; প্যাম বন্ডি | Пэм Бонди; Памела Бонди
dan-driscoll | US | official 2025-02-25/.. | Dan Driscoll; Daniel Driscoll | डैन ड्रिस्कॉल; डैनियल ड्रिस्कॉल | ড্যান ড্রিসকল; ড্যানিয়েল ড্রিসকল | Дэн Дрисколл; Дэниел Дрисколл
# United States: security advisers and intelligence
zbigniew-brzezinski | US | security-adviser 1977-01-20/1981-01-20 | Zbigniew Brzezinski | ज़्बिग्न्यू ब्रेज़िंस्की; जिबग्न्यू ब्रेजिंस्की | জিবিগনিউ ব্রেজিনস্কি | Збигнев Бжезинский
brent-scowcroft | US | security-adviser 1989-01-20/1993-01-20 | Brent Scowcroft | ब्रेंट स्कोक्रॉफ्ट | ব্রেন্ট স্কোক্রফট | Брент Скоукрофт
anthony-lake | US | security-adviser 1993-01-20/1997-03-14 | Anthony Lake () | एंथनी लेक () | অ্যান্থনি লেক () | Энтони Лейк
sandy-berger | US | security-adviser 1997-03-14/2001-01-20 | Sandy Berger; Samuel Berger | सैंडी बर्गर; सैमुअल बर्गर | স্যান্ডি বার্জার; স্যামুয়েল বার্জার | Сэнди Бергер; Сэмюэл Бергер
stephen-hadley | US | security-adviser 2005-01-26/2009-01-20 | Stephen Hadley | स्टीफन हैडली; स्टीफन हेडली | স্টিফেন হ্যাডলি | Стивен Хэдли
james-jones | US | security-adviser 2009-01-20/2010-10-08 | James Jones; Jim Jones; James L. Jones | जेम्स जोन्स; जिम जोन्स | জেমস জোনস; জিম জোনস | Джеймс Джонс
tom-donilon | US | security-adviser 2010-10-08/2013-07-01 | Tom Donilon; Thomas Donilon | टॉम डोनिलन; थॉमस डोनिलन; टॉम डॉनिलन | টম ডনিলন; থমাস ডনিলন | Том Донилон; Томас Донилон
susan-rice | US | ambassador 2009-01-26/2013-06-30; security-adviser 2013-07-01/2017-01-20; official 2021-01-20/2023-05-26 | Susan Rice; Susan E. Rice | सुसान राइस; सुज़ैन राइस; सूजन राइस | সুসান রাইস; সুজান রাইস | Сьюзан Райс; Сюзан Райс; Сьюзен Райс
michael-flynn | US | security-adviser 2017-01-20/2017-02-13 | Michael Flynn; Mike Flynn | माइकल फ्लिन; माइक फ्लिन; माइकल फ्लीन | মাইকেল ফ্লিন; মাইক ফ্লিন | Майкл Флинн
h-r-mcmaster | US | security-adviser 2017-02-20/2018-04-09 | H.R. McMaster; H. R. McMaster; Herbert McMaster; HR McMaster | एच.आर. मैकमास्टर; एच आर मैकमास्टर; एचआर मैकमास्टर; हर्बर्ट मैकमास्टर | এইচ আর ম্যাকমাস্টার; এইচ. আর. ম্যাকমাস্টার; এইচআর ম্যাকমাস্টার | Герберт Макмастер; Герберт Рэймонд Макмастер
john-bolton | US | ambassador 2005-08-01/2006-12; security-adviser 2018-04-09/2019-09-10 | John Bolton | जॉन बोल्टन; जॉन बॉल्टन | জন বোল্টন; জন বল্টন | Джон Болтон
robert-obrien | US | security-adviser 2019-09-18/2021-01-20 | Robert O'Brien; Robert C. O'Brien | रॉबर्ट ओ'ब्रायन; रॉबर्ट ओ ब्रायन (ओ ब्रायन); रॉबर्ट ओब्रायन | রবার্ট ও'ব্রায়েন; রবার্ট ওব্রায়েন; রবার্ট ও ব্রায়েন (ও ব্রায়েন) | Роберт О'Брайен; Роберт О’Брайен
jake-sullivan | US | security-adviser 2021-01-20/2025-01-20 | Jake Sullivan; Jacob Sullivan | जेक सुलिवन; जैक सुलिवन; जेक सुलिवान; जेक सुलीवन | জ্যাক সুলিভান; জেক সুলিভান | Джейк Салливан; Джек Салливан
mike-waltz | US | security-adviser 2025-01-20/2025-05-01; ambassador 2025-09/.. | Mike Waltz; Michael Waltz | माइक वाल्ट्ज; माइकल वाल्ट्ज; माइक वॉल्ट्ज; माइकल वॉल्ट्ज | মাইক ওয়াল্টজ; মাইকেল ওয়াল্টজ; মাইক ওয়ালৎজ | Майк Уолтц; Майкл Уолтц; Майк Уолц; Майкл Уолц
jon-finer | US | official 2021-01-20/2025-01-20 | Jon Finer; Jonathan Finer | जॉन फाइनर; जोनाथन फाइनर | জন ফাইনার; জোনাথন ফাইনার | Джон Файнер; Джонатан Файнер
john-brennan | US | official 2013-03-08/2017-01-20 | John Brennan | जॉन ब्रेनन | জন ব্রেনান | Джон Бреннан
david-petraeus | US | official 2011-09-06/2012-11-09 | David Petraeus | डेविड पेट्रियस; डेविड पेट्रॉस | ডেভিড পেট্রাউস; ডেভিড পেট্রেয়াস | Дэвид Петреус; Дэвид Петрэус
gina-haspel | US | official 2018-05-21/2021-01-20 | Gina Haspel | जीना हास्पेल; जिना हास्पेल | জিনা হ্যাসপেল; জিনা হাসপেল | Джина Хаспел; Джина Хэспел
william-burns | US | ambassador 2005-08/2008-05; official 2008-05/2014-11; official 2021-03-19/2025-01-20 | William Burns; William J. Burns; Bill Burns | विलियम बर्न्स; विलियम जे. बर्न्स; बिल बर्न्स | উইলিয়াম বার্নস; উইলিয়াম জে বার্নস; বিল বার্নস | Уильям Бернс; Билл Бернс
nicholas-burns | US | official 2005-03/2008-03; ambassador 2022-03/2025-01 | Nicholas Burns; R. Nicholas Burns; Nick Burns | निकोलस बर्न्स; निकोलास बर्न्स | নিকোলাস বার্নস; নিক বার্নস | Николас Бернс; Ник Бернс
john-ratcliffe | US | official 2020-05-26/2021-01-20; official 2025-01-23/.. | John Ratcliffe | जॉन रैटक्लिफ; जॉन रेटक्लिफ | জন র‍্যাটক্লিফ; জন র্যাটক্লিফ | Джон Рэтклифф
tulsi-gabbard | US | legislator 2013-01-03/2021-01-03; official 2025-02-12/.. | Tulsi Gabbard | तुलसी गबार्ड; तुलसी गैबार्ड; तुलसी गेबार्ड; तुलसी गबाड | তুলসী গ্যাবার্ড; তুলসি গ্যাবার্ড; তুলসী গাবার্ড | Тулси Габбард; Тулси Гэббард; Талси Габбард
avril-haines | US | official 2021-01-21/2025-01-20 | Avril Haines | एवरिल हेन्स; एवरिल हैन्स | অ্যাভ্রিল হেইন্স; এভ্রিল হেইনস | Эврил Хейнс; Аврил Хейнс
kash-patel | US | official 2025-02-20/.. | Kash Patel (); Kashyap Patel () | काश पटेल (); कश्यप पटेल (); कैश पटेल () | কাশ প্যাটেল (); ক্যাশ প্যাটেল (); কাশ পটেল () | Каш Патель (); Кэш Патель ()
# United States: deputies and under secretaries, state department
strobe-talbott | US | official 1994-02/2001-01 | Strobe Talbott | स्ट्रोब टालबोट; स्ट्रोब टैलबॉट | স্ট্রোব ট্যালবট | Строуб Тэлботт
richard-armitage | US | official 2001-03/2005-02 | Richard Armitage | रिचर्ड आर्मिटेज | রিচার্ড আরমিটেজ; রিচার্ড আর্মিটেজ | Ричард Армитедж; Ричард Армитидж
john-negroponte | US | ambassador 2001-09/2004-06; official 2005-04/2009-01-20 | John Negroponte | जॉन नेग्रोपोंटे | জন নেগ্রোপন্টে | Джон Негропонте
james-steinberg | US | official 2009-01/2011-07 | James Steinberg; Jim Steinberg | जेम्स स्टाइनबर्ग; जेम्स स्टीनबर्ग | জেমস স্টেইনবার্গ | Джеймс Стайнберг; Джеймс Штейнберг
wendy-sherman | US | official 2011-09/2015-10; official 2021-04-13/2023-07-28 | Wendy Sherman | वेंडी शर्मन; वेंडी शेरमेन; वेंडी शेरमन | ওয়েন্ডি শেরম্যান; ওয়েন্ডি শারম্যান | Уэнди Шерман; Венди Шерман
stephen-biegun | US | envoy 2018-08-23/2021-01-20; official 2019-12-21/2021-01-20 | Stephen Biegun; Steve Biegun | स्टीफन बीगन; स्टीफन बेगन; स्टीफन बाइगन | স্টিফেন বিগান; স্টিফেন বিগুন; স্টিফেন ই বিগান | Стивен Биган; Стив Биган
kurt-campbell | US | official 2009-06/2013-02; official 2021-01-20/2024-02-12; official 2024-02-12/2025-01-20 | Kurt Campbell | कर्ट कैंपबेल; कर्ट कैम्पबेल | কার্ট ক্যাম্পবেল; কুর্ট ক্যাম্পবেল | Курт Кэмпбелл; Курт Кемпбелл
christopher-landau | US | ambassador 2019-08/2021-01; official 2025-03-25/.. | Christopher Landau | क्रिस्टोफर लैंडाउ; क्रिस्टोफर लैंडौ; क्रिस्टोफर लांडौ | ক্রিস্টোফার ল্যান্ডাউ; ক্রিস্টোফার লান্ডাউ | Кристофер Ландау; Крис Ландау
victoria-nuland | US | official 2011-05/2017-01; official 2021-05/2024-03 | Victoria Nuland | विक्टोरिया नूलैंड; विक्टोरिया न्यूलैंड | ভিক্টোরিয়া নুল্যান্ড; ভিক্টোরিয়া ন্যুল্যান্ড | Виктория Нуланд
nisha-biswal | US | official 2013-10/2017-01-20 | Nisha Desai Biswal; Nisha Biswal | निशा देसाई बिस्वाल; निशा बिस्वाल | নিশা দেশাই বিসওয়াল; নিশা দেশাই বিসোয়াল; নিশা বিসওয়াল | Ниша Десаи Бисвал; Ниша Бисвал
robert-blake | US | official 2009-05/2013-10 | Robert Blake; Robert O. Blake | रॉबर्ट ब्लेक | রবার্ট ব্লেক; রবার্ট ও ব্লেক | Роберт Блейк
richard-boucher | US | official 2000-05/2009-05 | Richard Boucher | रिचर्ड बाउचर | রিচার্ড বাউচার | Ричард Баучер
christina-rocca | US | official 2001-05/2006-02 | Christina Rocca | क्रिस्टीना रोका; क्रिस्टिना रोका | ক্রিস্টিনা রোকা; ক্রিস্টিনা রকা | Кристина Рокка
karl-inderfurth | US | official 1997-08/2001-01 | Karl Inderfurth | कार्ल इंडरफर्थ | কার্ল ইন্ডারফার্থ | Карл Индерферт
alice-wells | US | official 2017-06/2020-05 | Alice Wells (); Alice G. Wells () | एलिस वेल्स (); एलिस जी. वेल्स () | অ্যালিস ওয়েলস (); এলিস ওয়েলস (); অ্যালিস জি ওয়েলস () | Элис Уэллс
donald-lu | US | official 2021-09-15/2025-01-17 | Donald Lu | डोनाल्ड लू; डॉनल्ड लू | ডোনাল্ড লু; ডনাল্ড লু | Дональд Лу
paul-kapur | US | official 2025-10/.. | S. Paul Kapur; Paul Kapur | एस. पॉल कपूर; पॉल कपूर | পল কাপুর; এস পল কাপুর | Пол Капур
allison-hooker | US | official 2025-06/.. | Allison Hooker | एलिसन हुकर | অ্যালিসন হুকার | Эллисон Хукер
uzra-zeya | US | official 2021-07/2025-01-20 | Uzra Zeya | उज़रा जेया; उजरा जेया | উজরা জেয়া; আজরা জেয়া | Узра Зея
afreen-akhter | US | official 2022/2025 | Afreen Akhter () | आफरीन अख्तर () | আফরিন আক্তার (); আফরিন আখতার () | Африн Ахтер ()
daniel-kritenbrink | US | ambassador 2017-11/2021-04; official 2021-09/2025-01 | Daniel Kritenbrink | डेनियल क्रिटेनब्रिंक; डैनियल क्रिटेनब्रिंक | ড্যানিয়েল ক্রিটেনব্রিঙ্ক; ড্যানিয়েল ক্রিটেনব্রিংক | Дэниел Критенбринк
rose-gottemoeller | US | official 2009-04/2016-10 | Rose Gottemoeller | रोज गोटेमोलर | রোজ গোটেমোলার | Роуз Геттемюллер; Роуз Гетемюллер
fiona-hill | US | official 2017-04/2019-07 | Fiona Hill () | फियोना हिल () | ফিওনা হিল () | Фиона Хилл
george-kent | US | official 2018-09/2021 | George Kent | जॉर्ज केंट | জর্জ কেন্ট | Джордж Кент
ned-price | US | official 2021-01-20/2023-03 | Ned Price () | नेड प्राइस () | নেড প্রাইস () | Нед Прайс
matthew-miller | US | official 2023-04/2025-01-20 | Matthew Miller | मैथ्यू मिलर | ম্যাথিউ মিলার | Мэттью Миллер; Мэтью Миллер
tammy-bruce | US | official 2025-01-20/2025-08 | Tammy Bruce | टैमी ब्रूस | ট্যামি ব্রুস | Тэмми Брюс
heather-nauert | US | official 2017-04/2019-03 | Heather Nauert | हीथर नोर्ट; हीथर नॉअर्ट; हीदर नोर्ट | হিদার নোয়ার্ট; হিদার নুয়ার্ট | Хизер Науэрт
morgan-ortagus | US | official 2019-04/2021-01-20; envoy 2025-01/.. | Morgan Ortagus | मॉर्गन ओर्टागस; मॉर्गन ऑर्टागस | মরগান ওরটাগাস; মর্গান অর্টাগাস | Морган Ортегас; Морган Ортагус
jen-psaki | US | official 2013-02/2015-04; official 2021-01-20/2022-05-13 | Jen Psaki; Jennifer Psaki | जेन साकी; जेन पसाकी; जेन साक्की | জেন সাকি; জেন পিসাকি | Джен Псаки; Дженнифер Псаки
karine-jean-pierre | US | official 2022-05-13/2025-01-20 | Karine Jean-Pierre | कैरीन जीन-पियरे; कैरीन जीन पियरे (जीन पियरे); काराइन जीन-पियरे; कराइन ज्यां-पियरे | কারিন জ্যাঁ-পিয়েরে; কারিন জ্যঁ পিয়ের (জ্যঁ পিয়ের); ক্যারিন জ্যঁ-পিয়েরে | Карин Жан-Пьер
karoline-leavitt | US | official 2025-01-20/.. | Karoline Leavitt | कैरोलिन लेविट; कैरोलाइन लेविट; करोलिन लेविट | ক্যারোলিন লেভিট; ক্যারোলাইন লেভিট; ক্যারোলিন লিভিট | Кэролайн Левитт; Каролин Левитт; Кэролайн Ливитт; Каролайн Левитт
john-kirby | US | official 2013-12/2017-01; official 2021-01/2025-01-20 | John Kirby | जॉन किर्बी | জন কারবি; জন কিরবি | Джон Кирби
sarah-sanders | US | official 2017-07/2019-07 | Sarah Huckabee Sanders; Sarah Sanders | सारा सैंडर्स; सारा हुकाबी सैंडर्स | সারাহ স্যান্ডার্স; সারা স্যান্ডার্স; সারাহ হাকাবি স্যান্ডার্স | Сара Сандерс; Сара Хакаби Сандерс; Сара Сэндерс
# United States: envoys and aides
richard-holbrooke | US | ambassador 1999-08/2001-01-20; envoy 2009-01-22/2010-12-13 | Richard Holbrooke | रिचर्ड होलब्रुक | রিচার্ড হলব্রুক | Ричард Холбрук
marc-grossman | US | official 2001-03/2005-02; envoy 2011-02/2012-12 | Marc Grossman | मार्क ग्रॉसमैन | মার্ক গ্রসম্যান | Марк Гроссман
george-mitchell | US | envoy 1995/2001; envoy 2009-01-22/2011-05 | George Mitchell | जॉर्ज मिशेल; जॉर्ज मिचेल | জর্জ মিচেল | Джордж Митчелл
todd-stern | US | envoy 2009-01/2016-04 | Todd Stern | टॉड स्टर्न | টড স্টার্ন | Тодд Стерн
zalmay-khalilzad | US | ambassador 2003-11/2007-03; ambassador 2007-04/2009-01-22; envoy 2018-09-05/2021-10-19 | Zalmay Khalilzad | ज़ल्मय खलीलजाद; जालमे खलीलजाद; जलमय खलीलजाद; जाल्मय खलीलज़ाद; जलमे खलीलजाद | জালমে খলিলজাদ; জালমাই খলিলজাদ; জালমেই খলিলজাদ | Залмай Халилзад
thomas-west | US | envoy 2021-10/2025-01 | Thomas West (); Tom West () | थॉमस वेस्ट (); टॉम वेस्ट () | থমাস ওয়েস্ট (); টম ওয়েস্ট () | Томас Уэст
steve-witkoff | US | envoy 2025-01-20/.. | Steve Witkoff; Steven Witkoff | स्टीव विटकॉफ; स्टीव विटकोफ; स्टीवन विटकॉफ | স্টিভ উইটকফ; স্টিভেন উইটকফ; স্টিভ উইটকোফ | Стив Уиткофф; Стивен Уиткофф; Стив Виткофф
keith-kellogg | US | official 2017-01/2021-01-20; envoy 2025-01-20/2026-01 | Keith Kellogg | कीथ केलॉग; कीथ केलोग | কিথ কেলগ; কেইথ কেলগ | Кит Келлог; Кейт Келлог; Кит Келлогг
jared-kushner | US | official 2017-01-20/2021-01-20; envoy 2025/.. | Jared Kushner | जेरेड कुशनर; जैरेड कुशनर; जारेड कुशनर | জ্যারেড কুশনার; জারেড কুশনার; জেয়ার্ড কুশনার | Джаред Кушнер
ivanka-trump | US | official 2017-03/2021-01-20 | Ivanka Trump (Ivanka) | इवांका ट्रंप (इवांका); इवांका ट्रम्प (इवांका) | ইভাঙ্কা ট্রাম্প (ইভাঙ্কা); ইভানকা ট্রাম্প (ইভানকা) | Иванка Трамп (Иванка)
tom-barrack | US | ambassador 2025-05/..; envoy 2025-05/.. | Tom Barrack; Thomas Barrack; Thomas J. Barrack | टॉम बैरक; थॉमस बैरक; टॉम बराक | টম ব্যারাক; থমাস ব্যারাক; টম বারাক | Том Баррак; Томас Баррак
massad-boulos | US | envoy 2025-04/.. | Massad Boulos | मसाद बुलोस; मसाद बौलोस | মাসাদ বুলোস; মাসাদ বুলস | Массад Булос; Массад Булус; Масад Булос
adam-boehler | US | envoy 2025/.. | Adam Boehler | एडम बोहलर | অ্যাডাম বোয়েলার; অ্যাডাম বোহলার | Адам Болер; Адам Бёлер
richard-grenell | US | ambassador 2018-05/2020-06; envoy 2019-10/2021-01-20; envoy 2025-01-20/.. | Richard Grenell; Ric Grenell | रिचर्ड ग्रेनेल; रिक ग्रेनेल | রিচার্ড গ্রেনেল; রিক গ্রেনেল | Ричард Гренелл
amos-hochstein | US | envoy 2021-08/2025-01-20 | Amos Hochstein | अमोस होचस्टीन; आमोस होचस्टीन | আমোস হোচস্টাইন; আমোস হকস্টেইন; অ্যামোস হোচস্টেইন | Амос Хокштейн; Амос Хохштейн
tim-lenderking | US | envoy 2021-02/2025-01 | Tim Lenderking; Timothy Lenderking | टिम लेंडरकिंग; टिमोथी लेंडरकिंग | টিম লেন্ডারকিং; টিমোথি লেন্ডারকিং | Тим Лендеркинг; Тимоти Лендеркинг
robert-malley | US | envoy 2021-01/2023-06 | Robert Malley; Rob Malley | रॉबर्ट मैली; रॉबर्ट माले; रॉब मैली | রবার্ট ম্যালি; রবার্ট মালে | Роберт Малли; Роб Малли; Роберт Мэлли
brian-hook | US | envoy 2018-08/2020-08 | Brian Hook () | ब्रायन हुक () | ব্রায়ান হুক () | Брайан Хук
elliott-abrams | US | envoy 2019-01/2021-01 | Elliott Abrams | इलियट अब्राम्स; एलियट अब्राम्स | এলিয়ট আব্রামস | Эллиот Абрамс; Эллиотт Абрамс
brett-mcgurk | US | envoy 2015-10/2018-12; official 2021-01-20/2025-01-20 | Brett McGurk | ब्रेट मैकगर्क | ব্রেট ম্যাকগার্ক | Бретт Макгерк; Бретт Макгурк
james-jeffrey | US | ambassador 2008-11/2012-06; envoy 2018-08/2020-11 | James Jeffrey; Jim Jeffrey | जेम्स जेफ्री; जेम्स जेफरी | জেমস জেফরি | Джеймс Джеффри
jason-greenblatt | US | envoy 2017-01/2019-10 | Jason Greenblatt | जेसन ग्रीनब्लाट; जेसन ग्रीनब्लैट | জেসন গ্রিনব্লাট | Джейсон Гринблатт
kurt-volker | US | ambassador 2008-07/2009-05; envoy 2017-07-07/2019-09-27 | Kurt Volker | कर्ट वोल्कर; कर्ट वोलकर | কার্ট ভলকার; কুর্ট ভলকার | Курт Волкер
sung-kim | US | ambassador 2011-11/2020-10; envoy 2021-05/2023-12 | Sung Kim | सुंग किम; सुंग किंग | সুং কিম; সাং কিম | Сон Ким; Сунг Ким
christopher-hill | US | ambassador 2004-08/2005-04; official 2005-04/2009-04; ambassador 2009-04/2010-08 | Christopher Hill () | क्रिस्टोफर हिल () | ক্রিস্টোফার হিল () | Кристофер Хилл
glyn-davies | US | envoy 2011-11/2014-11 | Glyn Davies | ग्लिन डेविस; ग्लेन डेविस | গ্লিন ডেভিস | Глин Дэвис
jeffrey-feltman | US | official 2009-08/2012-06; envoy 2021-04/2022-01 | Jeffrey Feltman | जेफ्री फेल्टमैन; जेफरी फेल्टमैन | জেফরি ফেল্টম্যান | Джеффри Фелтман
sam-brownback | US | ambassador 2018-02/2021-01-20 | Sam Brownback | सैम ब्राउनबैक | স্যাম ব্রাউনব্যাক | Сэм Браунбэк
peter-navarro | US | official 2017-01-20/2021-01-20; official 2025-01-20/.. | Peter Navarro | पीटर नवारो; पीटर नावारो | পিটার নাভারো | Питер Наварро
kevin-hassett | US | official 2017-09/2019-06; official 2025-01-20/.. | Kevin Hassett | केविन हैसेट; केविन हासेट | কেভিন হ্যাসেট | Кевин Хассет; Кевин Хассетт
stephen-miller | US | official 2017-01-20/2021-01-20; official 2025-01-20/.. | Stephen Miller | स्टीफन मिलर | স্টিফেন মিলার | Стивен Миллер
susie-wiles | US | official 2025-01-20/.. | Susie Wiles | सूसी विल्स; सूजी वाइल्स; सूसी वाइल्स | সুসি ওয়াইলস; সুজি ওয়াইলস | Сьюзи Уайлс; Сьюзан Уайлс
elon-musk | US | official 2025-01-20/2025-05-30 | Elon Musk | एलन मस्क; एलोन मस्क; इलॉन मस्क | ইলন মাস্ক; এলন মাস্ক | Илон Маск
steve-bannon | US | official 2017-01-20/2017-08-18 | Steve Bannon; Stephen Bannon | स्टीव बैनन; स्टीफन बैनन | স্টিভ ব্যানন; স্টিফেন ব্যানন | Стив Бэннон; Стивен Бэннон
ben-rhodes | US | official 2009-09/2017-01-20 | Ben Rhodes | बेन रोड्स | বেন রোডস | Бен Родс
eric-trager | US | official 2025/.. | Eric Trager | एरिक ट्रेगर | এরিক ট্রেগার | Эрик Трейгер
josh-gruenbaum | US | official 2025/.. | Josh Gruenbaum | जोश ग्रुएनबाम; जोश ग्रुनबाम | জশ গ্রুয়েনবাউম | Джош Грюнбаум
john-coale | US | envoy 2025-11/.. | John Coale | जॉन कोल | জন কোল () | Джон Коул
mark-savaya | US | envoy 2025-10/.. | Mark Savaya | मार्क सवाया | মার্ক সাভায়া | Марк Савая
# United States: ambassadors
robert-blackwill | US | ambassador 2001-07/2003-07 | Robert Blackwill | रॉबर्ट ब्लैकविल | রবার্ট ব্ল্যাকউইল | Роберт Блэкуилл
david-mulford | US | ambassador 2004-02/2009-02 | David Mulford; David C. Mulford | डेविड मलफोर्ड; डेविड सी. मलफोर्ड | ডেভিড মালফোর্ড | Дэвид Малфорд
timothy-roemer | US | ambassador 2009-08/2011-06 | Timothy Roemer; Tim Roemer | टिमोथी रोमर | টিমোথি রোমার | Тимоти Ремер; Тимоти Рёмер
nancy-powell | US | ambassador 2002-08/2004-10; ambassador 2007-07/2010-03; ambassador 2012-04/2014-05 | Nancy Powell; Nancy J. Powell | नैंसी पॉवेल; नैन्सी पॉवेल | ন্যান্সি পাওয়েল; ন্যান্সি জে পাওয়েল | Нэнси Пауэлл
richard-verma | US | ambassador 2015-01/2017-01-20; official 2023-04/2025-01-20 | Richard Verma (); Rich Verma (); Richard Rahul Verma () | रिचर्ड वर्मा (); रिचर्ड राहुल वर्मा (); रिच वर्मा () | রিচার্ড ভার্মা (); রিচার্ড বর্মা (); রিচার্ড রাহুল ভার্মা () | Ричард Верма (); Ричард Рахул Верма ()
kenneth-juster | US | ambassador 2017-11/2021-01-20 | Kenneth Juster; Ken Juster | केनेथ जस्टर; केनेथ जेस्टर; केन जस्टर | কেনেথ জাস্টার | Кеннет Джастер
eric-garcetti | US | ambassador 2023-05/2025-01-20 | Eric Garcetti | एरिक गार्सेटी; एरिक गार्सेट्टी | এরিক গারসেটি; এরিক গারসেত্তি | Эрик Гарсетти
sergio-gor | US | official 2025-01-20/2025-10; ambassador 2025-10/..; envoy 2025-08/.. | Sergio Gor | सर्जियो गोर; सर्जियो गौर (); सर्गियो गोर | সার্জিও গোর; সের্জিও গোর; সার্জিও গর () | Серджио Гор (); Серхио Гор ()
harry-thomas | US | ambassador 2003-08/2005-07 | Harry K. Thomas; Harry Thomas | हैरी के. थॉमस; हैरी थॉमस | হ্যারি কে টমাস; হ্যারি টমাস | Гарри Томас
dan-mozena | US | ambassador 2011-11/2015-01 | Dan Mozena; Dan W. Mozena | डैन मोजेना | ড্যান মজিনা; ড্যান ডব্লিউ মজিনা | Дэн Мозина
james-moriarty | US | ambassador 2004-07/2007-06; ambassador 2008-03/2011-06 | James Moriarty; James F. Moriarty | जेम्स मोरियार्टी | জেমস মরিয়ার্টি; জেমস এফ মরিয়ার্টি | Джеймс Мориарти
marcia-bernicat | US | ambassador 2015-02/2018-11 | Marcia Bernicat; Marcia Stephens Bloom Bernicat | मार्सिया बर्निकट | মার্শা বার্নিকাট; মার্সিয়া বার্নিকাট; মার্শা স্টিফেন ব্লুম বার্নিকাট | Марсия Берникат
earl-miller | US | ambassador 2018-11/2022-01 | Earl Miller; Earl R. Miller | अर्ल मिलर; अर्ल आर. मिलर | আর্ল মিলার; আর্ল আর মিলার; রবার্ট মিলার | Эрл Миллер
peter-haas | US | ambassador 2022-03/2024-07 | Peter Haas; Peter D. Haas | पीटर हास; पीटर हॉस | পিটার হাস; পিটার ডি হাস | Питер Хаас
tracey-ann-jacobson | US | ambassador 2017-09/2017-12; ambassador 2025-01/2026-01 | Tracey Ann Jacobson; Tracey Jacobson | ट्रेसी ऐन जैकबसन; ट्रेसी जैकबसन | ট্রেসি অ্যান জ্যাকবসন; ট্রেসি জ্যাকবসন | Трейси Энн Джейкобсон; Трейси Джейкобсон
brent-christensen | US | ambassador 2026-01/.. | Brent Christensen; Brent T. Christensen | ब्रेंट क्रिस्टेंसन; ब्रेंट क्रिस्टेनसेन | ব্রেন্ট ক্রিস্টেনসেন; ব্রেন্ট টি ক্রিস্টেনসেন; ব্রেন্ট ক্রিস্টেনসন | Брент Кристенсен
randy-berry | US | ambassador 2018-10/2022-10 | Randy Berry; Randy W. Berry | रैंडी बेरी; र्‍यान्डी बेरी | র‍্যান্ডি বেরি | Рэнди Берри
dean-thompson | US | ambassador 2022-10/2025 | Dean R. Thompson; Dean Thompson | डीन आर. थॉम्पसन; डीन थॉम्पसन; डीन थॉमसन | ডিন আর থম্পসন; ডিন থম্পসন | Дин Томпсон
donald-blome | US | ambassador 2022-05/2025-01 | Donald Blome | डोनाल्ड ब्लोम; डोनाल्ड ब्लूम | ডোনাল্ড ব্লোম; ডোনাল্ড ব্লুম | Дональд Блом; Дональд Блоум
anne-patterson | US | ambassador 2007-07/2010-10; ambassador 2011-08/2013-08 | Anne Patterson; Anne W. Patterson | ऐन पैटरसन; एन पैटरसन | অ্যান প্যাটারসন; অ্যানি প্যাটারসন | Энн Паттерсон; Энн Пэттерсон
cameron-munter | US | ambassador 2010-10/2012-07 | Cameron Munter | कैमरन मुंटर | ক্যামেরন মুন্টার; ক্যামেরন মান্টার | Кэмерон Мантер
richard-olson | US | ambassador 2012-10/2015-10; envoy 2015-11/2016-11 | Richard Olson | रिचर्ड ओल्सन; रिचर्ड ओलसन | রিচার্ড ওলসন | Ричард Олсон
john-bass | US | ambassador 2014-10/2017-10; ambassador 2017-12/2020-01; official 2021-12/2025-01 | John Bass (); John R. Bass () | जॉन बास () | জন বাস; জন ব্যাস | Джон Басс
alexander-vershbow | US | ambassador 2001-07/2005-07; ambassador 2005-10/2008-09 | Alexander Vershbow | अलेक्जेंडर वर्शबो | আলেকজান্ডার ভার্শবো | Александр Вершбоу
john-beyrle | US | ambassador 2008-07/2012-01 | John Beyrle | जॉन बायर्ली; जॉन बेयर्ली | জন বেইরলি | Джон Байерли
michael-mcfaul | US | ambassador 2012-01/2014-02 | Michael McFaul | माइकल मैकफॉल | মাইকেল ম্যাকফল | Майкл Макфол
john-tefft | US | ambassador 2009-11/2013-07; ambassador 2014-09/2017-10 | John Tefft | जॉन टेफ्ट | জন টেফট | Джон Теффт
jon-huntsman | US | ambassador 2009-08/2011-04; ambassador 2017-10/2019-10 | Jon Huntsman; Jon Huntsman Jr. (Huntsman) | जॉन हंट्समैन; जॉन हंट्समन | জন হান্টসম্যান; জন হানটসম্যান | Джон Хантсман
john-j-sullivan | US | official 2017-05/2019-12; ambassador 2020-01/2022-09 | John Sullivan; John J. Sullivan | जॉन सुलिवन; जॉन सुलिवान; जॉन जे. सुलिवन | জন সুলিভান; জন জে সুলিভান | Джон Салливан
lynne-tracy | US | ambassador 2019-03/2022-12; ambassador 2023-01/2025-06 | Lynne Tracy | लिन ट्रेसी; लिन ट्रेसि | লিন ট্রেসি | Линн Трейси
elizabeth-rood | US | official 2022-06/2024-07 | Elizabeth Rood | एलिजाबेथ रूड | এলিজাবেথ রুড () | Элизабет Руд
max-baucus | US | ambassador 2014-03/2017-01-16 | Max Baucus | मैक्स बॉकस | ম্যাক্স বাউকাস | Макс Бокус
terry-branstad | US | ambassador 2017-07/2020-10 | Terry Branstad | टेरी ब्रैनस्टैड; टेरी ब्रांस्टैड | টেরি ব্র্যানস্টাড | Терри Брэнстад
david-perdue | US | legislator 2015-01-03/2021-01-03; ambassador 2025-05/.. | David Perdue | डेविड पर्ड्यू; डेविड परड्यू | ডেভিড পারডু; ডেভিড পারডিউ | Дэвид Пердью
rahm-emanuel | US | official 2009-01-20/2010-10-01; ambassador 2022-01/2025-01 | Rahm Emanuel | राम इमैनुएल; रहम इमैनुएल; राम एमैनुएल | রাহম ইমানুয়েল; রাম ইমানুয়েল | Рам Эмануэль; Рам Эмануэл; Рам Эммануэль
george-glass | US | ambassador 2025-04/.. | George Glass () | जॉर्ज ग्लास () | জর্জ গ্লাস () | Джордж Гласс
philip-goldberg | US | ambassador 2013-12/2016-11; ambassador 2022-07/2025-01 | Philip Goldberg | फिलिप गोल्डबर्ग | ফিলিপ গোল্ডবার্গ | Филип Голдберг; Филип Гольдберг
harry-harris | US | ambassador 2018-07/2021-01-20 | Harry Harris; Harry B. Harris | हैरी हैरिस; हैरी बी. हैरिस | হ্যারি হ্যারিস | Гарри Харрис
david-friedman | US | ambassador 2017-05/2021-01-20 | David Friedman; David M. Friedman | डेविड फ्रीडमैन; डेविड फ्राइडमैन | ডেভিড ফ্রিডম্যান; ডেভিড ফ্রাইডম্যান | Дэвид Фридман; Дэвид Фридмэн
mike-huckabee | US | ambassador 2025-04/.. | Mike Huckabee | माइक हुकाबी; माइक हकाबी | মাইক হাকাবি; মাইক হাকাবী | Майк Хакаби
geoffrey-pyatt | US | ambassador 2013-08/2016-08; ambassador 2016-09/2022-05; official 2022-09/2025-01 | Geoffrey Pyatt; Geoffrey R. Pyatt | जेफ्री पायट; ज्योफ्री पायट | জিওফ্রে পায়াট; জেফরি পায়াট | Джеффри Пайетт; Джеффри Пайэтт
marie-yovanovitch | US | ambassador 2016-08/2019-05 | Marie Yovanovitch | मैरी योवानोविच | মেরি ইয়োভানোভিচ; মারি ইয়োভানোভিচ | Мари Йованович
bridget-brink | US | ambassador 2019-08/2022-05; ambassador 2022-05/2025-04 | Bridget Brink; Bridget A. Brink | ब्रिजेट ब्रिंक | ব্রিজেট ব্রিঙ্ক; ব্রিজেট ব্রিংক | Бриджит Бринк
nikki-haley | US | ambassador 2017-01-27/2018-12-31 | Nikki Haley | निक्की हेली; निक्की हैली; निकी हेली | নিকি হ্যালি; নিকি হেলি; নিক্কি হ্যালি | Никки Хейли; Никки Хэйли
kelly-craft | US | ambassador 2017-10/2019-08; ambassador 2019-09/2021-01-20 | Kelly Craft; Kelly Knight Craft | केली क्राफ्ट; केली नाइट क्राफ्ट | কেলি ক্রাফট; কেলি ক্র্যাফট | Келли Крафт
linda-thomas-greenfield | US | ambassador 2021-02-25/2025-01-20 | Linda Thomas-Greenfield | लिंडा थॉमस-ग्रीनफील्ड; लिंडा थॉमस ग्रीनफील्ड (थॉमस ग्रीनफील्ड) | লিন্ডা টমাস-গ্রিনফিল্ড; লিন্ডা থমাস-গ্রিনফিল্ড; লিন্ডা টমাস গ্রিনফিল্ড (টমাস গ্রিনফিল্ড) | Линда Томас-Гринфилд
samantha-power | US | ambassador 2013-08-05/2017-01-20; official 2021-05-03/2025-01-20 | Samantha Power () | सामंथा पावर (); समांथा पावर () | সামান্থা পাওয়ার (); সামান্তা পাওয়ার () | Саманта Пауэр
dorothy-shea | US | ambassador 2020-03/2023; official 2024/.. | Dorothy Shea | डोरोथी शिया; डोरोथी शी () | ডরোথি শিয়া | Дороти Ши; Дороти Шей; Дороти Шиа
matthew-whitaker | US | ambassador 2025-04/.. | Matthew Whitaker | मैथ्यू व्हिटेकर; मैथ्यू विटेकर | ম্যাথিউ হুইটেকার; ম্যাথিউ হুইটেকার | Мэттью Уитакер; Мэтью Уитакер
gordon-sondland | US | ambassador 2018-07/2020-02 | Gordon Sondland | गॉर्डन सोंडलैंड | গর্ডন সন্ডল্যান্ড | Гордон Сондланд; Гордон Сондленд
# United States: armed forces
martin-dempsey | US | official 2011-10-01/2015-09-25 | Martin Dempsey | मार्टिन डेम्पसी | মার্টিন ডেম্পসি | Мартин Демпси
joseph-dunford | US | official 2015-10-01/2019-09-30 | Joseph Dunford; Joe Dunford | जोसेफ डनफोर्ड; जो डनफोर्ड | জোসেফ ডানফোর্ড; জো ডানফোর্ড | Джозеф Данфорд
mark-milley | US | official 2019-10-01/2023-09-30 | Mark Milley; Mark A. Milley | मार्क मिले; मार्क मिली; मार्क मिल्ली | মার্ক মিলি; মার্ক মিলে | Марк Милли
charles-q-brown | US | official 2023-10-01/2025-02-21 | Charles Q. Brown; CQ Brown; Charles Brown; C.Q. Brown | चार्ल्स क्यू. ब्राउन; सीक्यू ब्राउन; चार्ल्स ब्राउन | চার্লস কিউ ব্রাউন; সি কিউ ব্রাউন; চার্লস ব্রাউন | Чарльз Браун
dan-caine | US | official 2025-04-11/.. | Dan Caine; Daniel Caine; John Daniel Caine | डैन केन; डैनियल केन | ড্যান কেইন; ড্যানিয়েল কেইন | Дэн Кейн; Дэниел Кейн
# United States: Congress and other politicians
nancy-pelosi | US | legislator 1987-06-02/.. | Nancy Pelosi | नैंसी पेलोसी; नैन्सी पेलोसी; नैंसी पेलोसि | ন্যান্সি পেলোসি; ন্যান্সি পেলসি | Нэнси Пелоси
kevin-mccarthy | US | legislator 2007-01-03/2023-12-31 | Kevin McCarthy | केविन मैक्कार्थी; केविन मैकार्थी | কেভিন ম্যাকার্থি; কেভিন ম্যাককার্থি | Кевин Маккарти
mike-johnson | US | legislator 2017-01-03/.. | Mike Johnson | माइक जॉनसन | মাইক জনসন | Майк Джонсон
paul-ryan | US | legislator 1999-01-03/2019-01-03 | Paul Ryan | पॉल रयान; पॉल रायन | পল রায়ান | Пол Райан
john-boehner | US | legislator 1991-01-03/2015-10-31 | John Boehner | जॉन बोनर; जॉन बोएनर | জন বোয়েনার; জন বেইনার | Джон Бейнер; Джон Бонер
chuck-schumer | US | legislator 1999-01-03/.. | Chuck Schumer; Charles Schumer | चक शूमर; चक शुमर | চাক শুমার | Чак Шумер; Чарльз Шумер
mitch-mcconnell | US | legislator 1985-01-03/.. | Mitch McConnell | मिच मैककोनेल; मिच मैककॉनेल | মিচ ম্যাককনেল; মিচ ম্যাককোনেল | Митч Макконнелл; Митч Макконнел
john-mccain | US | legislator 1987-01-03/2018-08-25 | John McCain | जॉन मैक्केन; जॉन मैकेन; जॉन मैककेन | জন ম্যাককেইন; জন ম্যাকেইন | Джон Маккейн
lindsey-graham | US | legislator 2003-01-03/.. | Lindsey Graham | लिंडसे ग्राहम; लिंडसी ग्राहम | লিন্ডসে গ্রাহাম; লিন্ডসি গ্রাহাম | Линдси Грэм; Линдси Грэхем; Линдсей Грэм
mitt-romney | US | legislator 2019-01-03/2025-01-03 | Mitt Romney | मिट रोमनी | মিট রমনি | Митт Ромни
bernie-sanders | US | legislator 1991-01-03/.. | Bernie Sanders | बर्नी सैंडर्स | বার্নি স্যান্ডার্স | Берни Сандерс; Берни Сэндерс
bob-menendez | US | legislator 2006-01-17/2024-08-20 | Bob Menendez; Robert Menendez | बॉब मेनेंडेज; रॉबर्ट मेनेंडेज | বব মেনেনডেজ; বব মেনেন্দেজ | Боб Менендес; Роберт Менендес
jim-risch | US | legislator 2009-01-03/.. | Jim Risch; James Risch | जिम रिश; जेम्स रिश | জিম রিশ; জেমস রিশ | Джим Риш; Джеймс Риш
michael-mccaul | US | legislator 2005-01-03/.. | Michael McCaul; Mike McCaul | माइकल मैककॉल; माइकल मैकॉल | মাইকেল ম্যাককল; মাইকেল ম্যাককাউল | Майкл Маккол
gregory-meeks | US | legislator 1998-02-03/.. | Gregory Meeks | ग्रेगरी मीक्स | গ্রেগরি মিকস | Грегори Микс
ro-khanna | US | legislator 2017-01-03/.. | Ro Khanna | रो खन्ना | রো খান্না | Ро Кханна; Ро Ханна
ted-cruz | US | legislator 2013-01-03/.. | Ted Cruz | टेड क्रूज; टेड क्रूज़ | টেড ক্রুজ | Тед Круз
michael-bloomberg | US | official 2002-01-01/2013-12-31 | Michael Bloomberg | माइकल ब्लूमबर्ग | মাইকেল ব্লুমবার্গ | Майкл Блумберг
zohran-mamdani | US | official 2026-01-01/.. | Zohran Mamdani; Zohran Kwame Mamdani | जोहरान ममदानी; ज़ोहरान ममदानी | জোহরান মামদানি; জোহরান মামদানী | Зохран Мамдани
robert-f-kennedy-jr | US | minister 2025-02-13/.. | Robert F. Kennedy Jr. (Kennedy); Robert Kennedy Jr. (Kennedy); Robert F. Kennedy Jr (Kennedy) | रॉबर्ट एफ. कैनेडी जूनियर (कैनेडी); रॉबर्ट कैनेडी जूनियर (कैनेडी) | রবার্ট এফ কেনেডি জুনিয়র (কেনেডি); রবার্ট কেনেডি জুনিয়র (কেনেডি) | Роберт Кеннеди-младший (Кеннеди); Роберт Ф. Кеннеди-младший (Кеннеди)
jerome-powell | US | official 2018-02-05/2026-05 | Jerome Powell; Jay Powell | जेरोम पॉवेल; जेरोम पावेल | জেরোম পাওয়েল; জেরোম পাওয়েল | Джером Пауэлл
# United States: others often named
markwayne-mullin | US | legislator 2013-01-03/2026-03; minister 2026-03/.. | Markwayne Mullin | मार्कवेन मुलिन; मार्कवेन मुल्लिन | মার্কওয়েইন মুলিন | Маркуэйн Маллин
bill-richardson | US | ambassador 1997-02/1998-08; minister 1998-08/2001-01-20 | Bill Richardson | बिल रिचर्डसन | বিল রিচার্ডসন | Билл Ричардсон
dennis-ross | US | envoy 1993/2001; official 2009-06/2011-12 | Dennis Ross | डेनिस रॉस | ডেনিস রস () | Деннис Росс
thomas-pickering | US | ambassador 1989-03/1992-05; ambassador 1992-05/1992-08; ambassador 1993-05/1996-11; official 1997-05/2000-12 | Thomas Pickering | थॉमस पिकरिंग | থমাস পিকারিং | Томас Пикеринг
james-collins | US | ambassador 1997-09/2001-07 | James Collins; James F. Collins | जेम्स कोलिन्स | জেমস কলিন্স | Джеймс Коллинз
thomas-shannon | US | official 2016-02/2018-06 | Thomas Shannon; Tom Shannon; Thomas A. Shannon | थॉमस शैनन; टॉम शैनन | থমাস শ্যানন; টমাস শ্যানন | Томас Шеннон; Томас Шэннон
david-hale | US | ambassador 2015-12/2018-08; official 2018-08/2021-01 | David Hale | डेविड हेल (); डेविड हैल | ডেভিড হেল; ডেভিড হ্যাল | Дэвид Хейл; Дэвид Хэйл
lisa-curtis | US | official 2017-06/2021-01-20 | Lisa Curtis | लीसा कर्टिस; लिसा कर्टिस | লিসা কার্টিস | Лиза Кертис; Лиза Кёртис
daniel-fried | US | official 2005-05/2009-05; official 2013-01/2017-02 | Daniel Fried; Dan Fried | डैनियल फ्राइड | ড্যানিয়েল ফ্রাইড | Дэниел Фрид; Дэниэл Фрид
ellen-tauscher | US | official 2009-06/2012-02 | Ellen Tauscher | एलेन टॉशर | এলেন টাউশার | Эллен Таушер
marshall-billingslea | US | envoy 2020-04/2021-01-20 | Marshall Billingslea | मार्शल बिलिंग्सली | মার্শাল বিলিংসলি | Маршалл Биллингсли
bonnie-jenkins | US | official 2021-07/2025-01-20 | Bonnie Jenkins | बोनी जेनकिंस | বনি জেনকিন্স | Бонни Дженкинс
derek-chollet | US | official 2021-01/2024-06 | Derek Chollet | डेरेक शोले; डेरेक चोलेट | ডেরেক শোলে; ডেরেক শোলেট | Дерек Шолле; Дерек Шоле
jose-fernandez | US | official 2021-08/2025-01-20 | Jose W. Fernandez; Jose Fernandez | जोस फर्नांडीज; जोस डब्ल्यू. फर्नांडीज | হোসে ফার্নান্দেজ; হোসে ডব্লিউ ফার্নান্দেজ; জোসে ডব্লিউ ফার্নান্দেজ | Хосе Фернандес
eileen-laubacher | US | official 2022/2024 | Eileen Laubacher | एलीन लाउबाचर; आइलीन लाउबाकर | এইলিন লাউবাখার; আইলিন লাউবাখার | Айлин Лаубахер
julieta-valls-noyes | US | official 2022-03/2024-10 | Julieta Valls Noyes (Noyes); Julieta Noyes | जूलियटा वाल्स नोयस | জুলিয়েটা ভ্যালস নয়েস; জুলিয়েটা নয়েস | Хульета Вальс Нойес
nicole-chulick | US | official 2024/.. | Nicole Chulick | निकोल चुलिक | নিকোল চুলিক; নিকোল অ্যান চুলিক | Николь Чулик
andrew-herrup | US | official 2024/.. | Andrew Herrup | एंड्रयू हेरप | অ্যান্ড্রু হেরাপ; অ্যান্ড্রু হেরুপ | Эндрю Херруп
brendan-lynch | US | official 2023/.. | Brendan Lynch | ब्रेंडन लिंच; ब्रेंडेन लिंच | ব্রেন্ডান লিঞ্চ; ব্রেন্ডন লিঞ্চ | Брендан Линч
rick-switzer | US | official 2025/.. | Rick Switzer | रिक स्विट्जर | রিক সুইৎজার; রিক সুইজার | Рик Свитцер
kathleen-hicks | US | official 2021-02-09/2025-01-20 | Kathleen Hicks | कैथलीन हिक्स | ক্যাথলিন হিকস | Кэтлин Хикс
elbridge-colby | US | official 2025-04/.. | Elbridge Colby | एल्ब्रिज कोल्बी; एलब्रिज कोल्बी | এলব্রিজ কোলবি; এলব্রিজ কলবি | Элбридж Колби
ely-ratner | US | official 2021-07/2025-01-20 | Ely Ratner | एली रैटनर; एली रेटनर | এলি র‍্যাটনার; ইলাই র‍্যাটনার | Эли Ратнер; Илай Ратнер
kay-bailey-hutchison | US | ambassador 2017-08/2021-01-20 | Kay Bailey Hutchison | के बेली हचिसन | কে বেইলি হাচিসন | Кей Бейли Хатчисон; Кэй Бейли Хатчисон
julianne-smith | US | ambassador 2021-12/2024-11 | Julianne Smith () | जूलियन स्मिथ (); जूलियान स्मिथ () | জুলিয়ান স্মিথ () | Джулианна Смит; Джулианн Смит
philip-davidson | US | official 2018-05/2021-04 | Philip Davidson; Phil Davidson | फिलिप डेविडसन; फिल डेविडसन | ফিলিপ ডেভিডসন; ফিল ডেভিডসন | Филип Дэвидсон
john-aquilino | US | official 2021-04-30/2024-05-03 | John Aquilino; John C. Aquilino | जॉन एक्विलिनो; जॉन एक्वीलिनो | জন অ্যাকুইলিনো; জন একুইলিনো | Джон Акилино; Джон Аквилино
samuel-paparo | US | official 2024-05-03/.. | Samuel Paparo; Samuel J. Paparo | सैमुअल पापारो; सैमुअल पपारो | স্যামুয়েল পাপারো | Сэмюэл Папаро; Самуэль Папаро
michael-kurilla | US | official 2022-04-01/2025-08 | Michael Kurilla; Michael E. Kurilla; Erik Kurilla | माइकल कुरिल्ला; माइकल कुरिला | মাইকেল কুরিলা; মাইকেল এরিক কুরিলা | Майкл Курилла
brad-cooper | US | official 2025-08/.. | Brad Cooper | ब्रैड कूपर | ব্র্যাড কুপার | Брэд Купер
christopher-cavoli | US | official 2022-07/2025-07 | Christopher Cavoli | क्रिस्टोफर कैवोली | ক্রিস্টোফার কাভোলি | Кристофер Каволи
john-podesta | US | official 2014-01/2015-02; official 2022-09/2024-03; envoy 2024-03/2025-01-20 | John Podesta | जॉन पोडेस्टा | জন পোডেস্টা | Джон Подеста
gina-mccarthy | US | official 2013-07/2017-01-20; official 2021-01-20/2022-09 | Gina McCarthy | जीना मैकार्थी | জিনা ম্যাকার্থি | Джина Маккарти
lee-zeldin | US | legislator 2015-01-03/2023-01-03; minister 2025-01-29/.. | Lee Zeldin | ली ज़ेल्डिन; ली जेल्डिन | লি জেলডিন | Ли Зелдин
ron-johnson | US | legislator 2011-01-03/.. | Ron Johnson | रॉन जॉनसन | রন জনসন | Рон Джонсон
richard-blumenthal | US | legislator 2011-01-05/.. | Richard Blumenthal | रिचर्ड ब्लूमेंथल | রিচার্ড ব্লুমেন্থাল | Ричард Блюменталь; Ричард Блументал
chris-coons | US | legislator 2010-11-15/.. | Chris Coons; Christopher Coons | क्रिस कून्स; क्रिस्टोफर कून्स | ক্রিস কুনস | Крис Кунс
jeanne-shaheen | US | legislator 2009-01-03/.. | Jeanne Shaheen | जीन शाहीन | জিন শাহিন | Джин Шахин
chris-murphy | US | legislator 2013-01-03/.. | Chris Murphy; Christopher Murphy | क्रिस मर्फी | ক্রিস মারফি | Крис Мерфи
chris-van-hollen | US | legislator 2003-01-03/.. | Chris Van Hollen (Van Hollen) | क्रिस वैन होलेन (वैन होलेन) | ক্রিস ভ্যান হোলেন (ভ্যান হোলেন) | Крис Ван Холлен (Ван Холлен)
tim-kaine | US | legislator 2013-01-03/.. | Tim Kaine | टिम कैन; टिम केन | টিম কেইন | Тим Кейн
hakeem-jeffries | US | legislator 2013-01-03/.. | Hakeem Jeffries | हकीम जेफ्रीस; हकीम जेफ्रीज | হাকিম জেফ্রিস | Хаким Джеффрис
john-thune | US | legislator 1997-01-03/.. | John Thune | जॉन थून; जॉन थ्यून | জন থুন | Джон Тьюн; Джон Тун
pramila-jayapal | US | legislator 2017-01-03/.. | Pramila Jayapal | प्रमिला जयपाल | প্রমীলা জয়পাল | Прамила Джаяпал
raja-krishnamoorthi | US | legislator 2017-01-03/.. | Raja Krishnamoorthi | राजा कृष्णमूर्ति | রাজা কৃষ্ণমূর্তি | Раджа Кришнамурти
vivek-ramaswamy | US | official 2024-11/2025-01-20 | Vivek Ramaswamy | विवेक रामास्वामी | বিবেক রামস্বামী; বিবেক রামাস্বামী | Вивек Рамасвами
ron-desantis | US | official 2019-01-08/.. | Ron DeSantis | रॉन डेसेंटिस; रॉन डिसैंटिस; रॉन डेसैंटिस | রন ডিস্যান্টিস; রন ডিসান্টিস | Рон Десантис
gavin-newsom | US | official 2019-01-07/.. | Gavin Newsom | गेविन न्यूसम; गैविन न्यूसम | গ্যাভিন নিউসম | Гэвин Ньюсом; Гэвин Ньюсам
# Canada
brian-mulroney | CA | head-of-government 1984-09-17/1993-06-25 | Brian Mulroney | ब्रायन मुलरोनी | ব্রায়ান মালরোনি; ব্রায়ান মুলরোনি | Брайан Малруни
kim-campbell | CA | head-of-government 1993-06-25/1993-11-04 | Kim Campbell | किम कैंपबेल | কিম ক্যাম্পবেল | Ким Кэмпбелл
jean-chretien | CA | head-of-government 1993-11-04/2003-12-12 | Jean Chretien | ज्यां क्रेतियां; जीन क्रेटियन | জ্যঁ ক্রেতিয়েন; জাঁ ক্রেতিয়াঁ | Жан Кретьен
paul-martin | CA | head-of-government 2003-12-12/2006-02-06 | Paul Martin | पॉल मार्टिन | পল মার্টিন | Пол Мартин
stephen-harper | CA | head-of-government 2006-02-06/2015-11-04 | Stephen Harper | स्टीफन हार्पर; स्टीफेन हार्पर | স্টিফেন হারপার; স্টিফেন হার্পার | Стивен Харпер
pierre-trudeau | CA | head-of-government 1968-04-20/1979-06-04; head-of-government 1980-03-03/1984-06-30 | Pierre Trudeau | पियरे ट्रूडो | পিয়েরে ট্রুডো; পিয়ের ট্রুডো | Пьер Трюдо
justin-trudeau | CA | head-of-government 2015-11-04/2025-03-14 | Justin Trudeau | जस्टिन ट्रूडो; जस्टिन ट्रुडो | জাস্টিন ট্রুডো; জাস্টিন ট্রুডু | Джастин Трюдо
mark-carney | CA | head-of-government 2025-03-14/.. | Mark Carney | मार्क कार्नी; मार्क कार्ने | মার্ক কার্নি; মার্ক কারনি | Марк Карни
lloyd-axworthy | CA | foreign-minister 1996-01-25/2000-10-16 | Lloyd Axworthy | लॉयड एक्सवर्थी | লয়েড অ্যাক্সওয়ার্দি | Ллойд Эксуорси
john-manley | CA | foreign-minister 2000-10-17/2002-01-15; deputy-head-of-government 2002-01-15/2003-12-11 | John Manley | जॉन मैनली | জন ম্যানলি | Джон Мэнли
bill-graham | CA | foreign-minister 2002-01-16/2004-07-19; defence-minister 2004-07-20/2006-02-05 | Bill Graham | बिल ग्राहम | বিল গ্রাহাম | Билл Грэм
pierre-pettigrew | CA | foreign-minister 2004-07-20/2006-02-05 | Pierre Pettigrew | पियरे पेटीग्रू | পিয়েরে পেটিগ্রু | Пьер Петтигрю
peter-mackay | CA | foreign-minister 2006-02-06/2007-08-13; defence-minister 2007-08-14/2013-07-15 | Peter MacKay | पीटर मैके | পিটার ম্যাকে; পিটার ম্যাককে | Питер Маккей
maxime-bernier | CA | foreign-minister 2007-08-14/2008-05-26 | Maxime Bernier | मैक्सिम बर्नियर | ম্যাক্সিম বার্নিয়ার | Максим Бернье
lawrence-cannon | CA | foreign-minister 2008-10-30/2011-05-18 | Lawrence Cannon | लॉरेंस कैनन | লরেন্স ক্যানন | Лоуренс Кэннон
john-baird | CA | foreign-minister 2011-05-18/2015-02-03 | John Baird | जॉन बेयर्ड | জন বেয়ার্ড | Джон Бэрд
rob-nicholson | CA | defence-minister 2013-07-15/2015-02-09; foreign-minister 2015-02-09/2015-11-04 | Rob Nicholson | रॉब निकल्सन | রব নিকোলসন | Роб Николсон
stephane-dion | CA | foreign-minister 2015-11-04/2017-01-10; ambassador 2017-05/2022 | Stephane Dion | स्टीफन डायोन; स्टीफन डियोन | স্টেফান দিওঁ; স্টেফান ডিওন | Стефан Дион
chrystia-freeland | CA | minister 2015-11-04/2017-01-10; foreign-minister 2017-01-10/2019-11-20; deputy-head-of-government 2019-11-20/2024-12-16; minister 2020-08-18/2024-12-16; minister 2025-03-14/2025-09-16 | Chrystia Freeland | क्रिस्टिया फ्रीलैंड; क्रिस्टीया फ्रीलैंड | ক্রিস্টিয়া ফ্রিল্যান্ড; ক্রিস্টিয়া ফ্রিলান্ড | Христя Фриланд
francois-philippe-champagne | CA | minister 2017-01-10/2018-07-18; foreign-minister 2019-11-20/2021-01-12; minister 2021-01-12/.. | Francois-Philippe Champagne | फ्रांस्वा-फिलिप शैम्पेन; फ्रेंकोइस-फिलिप शैंपेन; फ्रांस्वा फिलिप शैम्पेन | ফ্রাঁসোয়া-ফিলিপ শ্যাম্পেন; ফ্রাঁসোয়া ফিলিপ শ্যাম্পেন; ফ্রাঙ্কোইস-ফিলিপ শ্যাম্পেইন | Франсуа-Филипп Шампань
marc-garneau | CA | foreign-minister 2021-01-12/2021-10-26 | Marc Garneau | मार्क गार्नो; मार्क गार्न्यू | মার্ক গারনো | Марк Гарно
melanie-joly | CA | foreign-minister 2021-10-26/2025-05-13; minister 2025-05-13/.. | Melanie Joly | मेलानी जोली; मेलनी जोली; मेलेनी जोली | মেলানি জোলি; মেলানি জলি () | Мелани Жоли
anita-anand | CA | defence-minister 2021-10-26/2023-07-26; minister 2023-07-26/2025-05-13; foreign-minister 2025-05-13/.. | Anita Anand | अनीता आनंद; अनिता आनंद | অনিতা আনন্দ; অনীতা আনন্দ | Анита Ананд
jason-kenney | CA | defence-minister 2015-02-09/2015-11-04 | Jason Kenney | जेसन केनी | জেসন কেনি | Джейсон Кенни
harjit-sajjan | CA | defence-minister 2015-11-04/2021-10-26; minister 2021-10-26/2025-03-14 | Harjit Sajjan; Harjit Singh Sajjan | हरजीत सज्जन; हरजीत सिंह सज्जन | হরজিৎ সজ্জন; হরজিত সিং সজ্জন; হারজিত সাজ্জান | Харджит Саджан; Харджит Сингх Саджан; Харджит Саджжан
bill-blair | CA | defence-minister 2023-07-26/2025-05-13 | Bill Blair | बिल ब्लेयर | বিল ব্লেয়ার | Билл Блэр
david-mcguinty | CA | defence-minister 2025-05-13/.. | David McGuinty | डेविड मैकगिन्टी | ডেভিড ম্যাকগিন্টি | Дэвид Макгинти
dominic-leblanc | CA | minister 2015-11-04/.. | Dominic LeBlanc | डोमिनिक लेब्लांक; डोमिनिक लेब्लैंक | ডমিনিক লেব্লাঙ্ক; ডমিনিক লেব্লাঁ | Доминик Леблан
bill-morneau | CA | minister 2015-11-04/2020-08-17 | Bill Morneau | बिल मॉर्नो | বিল মরনো | Билл Морно
mary-ng | CA | minister 2018-07-18/2025-03-14 | Mary Ng | मैरी एनजी; मैरी एंग | মেরি এনজি; মেরি ইং () | Мэри Нг; Мэри Ын
maninder-sidhu | CA | minister 2025-05-13/.. | Maninder Sidhu | मनिंदर सिद्धू | মনিন্দর সিধু | Маниндер Сидху
tim-hodgson | CA | minister 2025-05-13/.. | Tim Hodgson | टिम हॉजसन | টিম হজসন | Тим Ходжсон
ahmed-hussen | CA | minister 2017-01-10/2025-05-13 | Ahmed Hussen | अहमद हुसैन () | আহমেদ হুসেন () | Ахмед Хуссен
jody-thomas | CA | security-adviser 2022-01/2024-01 | Jody Thomas | जोडी थॉमस | জোডি থমাস | Джоди Томас
nathalie-drouin | CA | security-adviser 2024-01/2026 | Nathalie Drouin | नथाली ड्रोइन; नताली ड्रूइन | নাথালি দ্রুইন; নাতালি ড্রুইন | Натали Друэн
bob-rae | CA | ambassador 2020-08/2025-11; envoy 2017-10/2020 | Bob Rae | बॉब रे () | বব রে (); বব রেই () | Боб Рэй; Боб Рэй (Рэй)
cameron-mackay | CA | ambassador 2022-02/2024-06 | Cameron MacKay | कैमरून मैके; कैमरन मैके | ক্যামেরন ম্যাককে | Кэмерон Маккей
christopher-cooter | CA | ambassador 2025-08/.. | Christopher Cooter; Chris Cooter | क्रिस्टोफर कूटर; क्रिस कूटर | ক্রিস্টোফার কুটার; ক্রিস কুটার | Кристофер Кутер
jagmeet-singh | CA | legislator 2019-02-25/2025-04-28 | Jagmeet Singh () | जगमीत सिंह () | জগমিত সিং (); জগমিৎ সিং () | Джагмит Сингх ()
pierre-poilievre | CA | legislator 2004-06-28/.. | Pierre Poilievre | पियरे पोइलिवरे; पियरे पॉलिवर; पियरे पोलीवरे | পিয়েরে পোইলিভর; পিয়েরে পলিয়েভ; পিয়ের পয়লিয়েভ্র | Пьер Пуальевр; Пьер Полиев
david-johnston | CA | official 2010-10-01/2017-10-02 | David Johnston | डेविड जॉनस्टन | ডেভিড জনস্টন | Дэвид Джонстон
julie-payette | CA | official 2017-10-02/2021-01-22 | Julie Payette | जूली पेयेट | জুলি পায়েট | Жюли Пайетт
mary-simon | CA | official 2021-07-26/.. | Mary Simon () | मैरी साइमन () | মেরি সাইমন () | Мэри Саймон ()
nadir-patel | CA | ambassador 2015-01/2021 | Nadir Patel () | नादिर पटेल () | নাদির প্যাটেল (); নাদির পটেল () | Надир Патель ()
lilly-nicholls | CA | ambassador 2021/2024-08 | Lilly Nicholls | लिली निकोल्स | লিলি নিকোলস; লিলি নিকলস | Лилли Николлс
ajit-singh-canada | CA | ambassador 2024-11/.. | Ajit Singh () | अजीत सिंह () | অজিত সিং () | Аджит Сингх ()
benoit-prefontaine | CA | ambassador 2017/2021 | Benoit Prefontaine | बेनोइट प्रेफोंटेन | বেনোয়া প্রিফন্টেইন; বেনোয়া প্রিফঁতে | Бенуа Префонтен
# Mexico
carlos-salinas | MX | head-of-state 1988-12-01/1994-12-01 | Carlos Salinas de Gortari (Salinas); Carlos Salinas | कार्लोस सलिनास | কার্লোস সালিনাস | Карлос Салинас де Гортари (Салинас); Карлос Салинас
ernesto-zedillo | MX | head-of-state 1994-12-01/2000-11-30 | Ernesto Zedillo | अर्नेस्टो जेडिलो | আর্নেস্তো জেদিল্লো | Эрнесто Седильо
vicente-fox | MX | head-of-state 2000-12-01/2006-11-30 | Vicente Fox () | विसेंट फॉक्स (); विन्सेंट फॉक्स () | ভিসেন্তে ফক্স () | Висенте Фокс
felipe-calderon | MX | head-of-state 2006-12-01/2012-11-30 | Felipe Calderon | फेलिप काल्डेरोन; फेलिपे काल्डेरॉन | ফেলিপে কালদেরন; ফেলিপ ক্যালডেরন | Фелипе Кальдерон
enrique-pena-nieto | MX | head-of-state 2012-12-01/2018-11-30 | Enrique Pena Nieto (Pena Nieto) | एनरिक पेना नीटो (पेना नीटो); एनरिक पेना निएतो (पेना निएतो); एनरिके पेना नीटो (पेना नीटो) | এনরিকে পেনা নিয়েতো (পেনা নিয়েতো); এনরিক পেনা নিয়েতো (পেনা নিয়েতো) | Энрике Пенья Ньето (Пенья Ньето)
andres-manuel-lopez-obrador | MX | head-of-state 2018-12-01/2024-09-30 | Andres Manuel Lopez Obrador (Lopez Obrador) | आंद्रेस मैनुअल लोपेज ओब्राडोर (ओब्राडोर); एंड्रेस मैनुअल लोपेज ओब्राडोर (लोपेज ओब्राडोर); लोपेज ओब्राडोर | আন্দ্রেস ম্যানুয়েল লোপেজ ওব্রাদর (ওব্রাদর); আন্দ্রেস মানুয়েল লোপেজ ওব্রাদোর (লোপেজ ওব্রাদোর) | Андрес Мануэль Лопес Обрадор (Лопес Обрадор)
claudia-sheinbaum | MX | head-of-state 2024-10-01/.. | Claudia Sheinbaum; Claudia Sheinbaum Pardo (Sheinbaum) | क्लाउडिया शिनबाम; क्लाउडिया शीनबाम; क्लॉडिया शेनबाम; क्लाउडिया शाइनबाम | ক্লাউদিয়া শেইনবাউম; ক্লডিয়া শেইনবাউম; ক্লদিয়া শেনবাউম | Клаудия Шейнбаум; Клаудия Шейнбаум Пардо (Шейнбаум)
rosario-green | MX | foreign-minister 1998-01/2000-11-30 | Rosario Green () | रोसारियो ग्रीन () | রোজারিও গ্রিন () | Росарио Грин
jorge-castaneda | MX | foreign-minister 2000-12-01/2003-01 | Jorge Castaneda | जॉर्ज कास्टानेडा | হোর্হে কাস্তানেদা | Хорхе Кастаньеда
luis-ernesto-derbez | MX | foreign-minister 2003-01/2006-11-30 | Luis Ernesto Derbez | लुइस अर्नेस्टो डर्बेज | লুইস আর্নেস্তো দেরবেজ | Луис Эрнесто Дербес
patricia-espinosa | MX | foreign-minister 2006-12-01/2012-11-30 | Patricia Espinosa | पेट्रीसिया एस्पिनोसा | প্যাট্রিসিয়া এস্পিনোসা; প্যাট্রিসিয়া এসপিনোসা | Патрисия Эспиноса
jose-antonio-meade | MX | foreign-minister 2012-12-01/2015-08-27; minister 2016-09/2017-11 | Jose Antonio Meade | जोस एंटोनियो मीडे | হোসে আন্তোনিও মিদে | Хосе Антонио Мид ()
claudia-ruiz-massieu | MX | foreign-minister 2015-08-27/2017-01-04 | Claudia Ruiz Massieu (Ruiz Massieu) | क्लाउडिया रुइज मासियू | ক্লাউদিয়া রুইজ মাসিউ | Клаудия Руис Массьеу (Руис Массьеу)
luis-videgaray | MX | minister 2012-12-01/2016-09-07; foreign-minister 2017-01-04/2018-11-30 | Luis Videgaray; Luis Videgaray Caso (Videgaray) | लुइस विदेगारे; लुइस विडेगारे | লুইস ভিদেগারে; লুইস ভিদেগারাই | Луис Видегарай
marcelo-ebrard | MX | foreign-minister 2018-12-01/2023-06-12; minister 2024-10-01/.. | Marcelo Ebrard | मार्सेलो एब्रार्ड | মার্সেলো এবরার্ড; মার্সেলো এব্রার্ড | Марсело Эбрард
alicia-barcena | MX | foreign-minister 2023-07/2024-09-30; minister 2024-10-01/.. | Alicia Barcena | एलिसिया बारसेना; एलिसिया बार्सेना | আলিসিয়া বারসেনা | Алисия Барсена
juan-ramon-de-la-fuente | MX | foreign-minister 2024-10-01/2026 | Juan Ramon de la Fuente (de la Fuente) | जुआन रेमन डे ला फुएंते (डे ला फुएंते); जुआन रामोन डे ला फुएंटे (डे ला फुएंटे) | হুয়ান রামন দে লা ফুয়েন্তে (দে লা ফুয়েন্তে) | Хуан Рамон де ла Фуэнте (де ла Фуэнте)
roberto-velasco | MX | official 2020/2026 | Roberto Velasco | रोबर्टो वेलास्को | রবার্তো ভেলাস্কো | Роберто Веласко
`;
