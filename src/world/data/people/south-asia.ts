import { rows } from "../../../text/table.js";

/**
 * Heads of state and government, foreign ministers and others of South Asia, Afghanistan and Myanmar.
 * A name that papers shorten in two ways stands twice, each time with its own short name: `राजनाथ सिंह; राजनाथ सिंह (राजनाथ)`.
 */
export default rows`
# India: heads of government and of state
narendra-modi | IN | head-of-government 2014-05-26/.. | Narendra Modi; Narendra Damodardas Modi | नरेंद्र मोदी | নরেন্দ্র মোদি; নরেন্দ্র মোদী | Нарендра Моди
manmohan-singh | IN | minister 1991-06-21/1996-05-16; head-of-government 2004-05-22/2014-05-26; foreign-minister 2005-11-06/2006-10-24 | Manmohan Singh | मनमोहन सिंह; मनमोहन सिंह (मनमोहन) | মনমোহন সিং; মনমোহন সিং (মনমোহন); মনমোহন সিংহ | Манмохан Сингх
atal-bihari-vajpayee | IN | head-of-government 1996-05-16/1996-06-01; head-of-government 1998-03-19/2004-05-22; foreign-minister 1998-03-19/1998-12-05 | Atal Bihari Vajpayee; Atal Behari Vajpayee; A. B. Vajpayee | अटल बिहारी वाजपेयी; अटल बिहारी बाजपेयी; अटल बिहारी वाजपेयी (अटल) | অটল বিহারী বাজপেয়ী; অটলবিহারী বাজপেয়ী; অটল বিহারি বাজপেয়ি | Атал Бихари Ваджпаи; Атал Бехари Ваджпаи
ik-gujral | IN | foreign-minister 1989-12-05/1990-11-10; foreign-minister 1996-06-01/1998-03-18; head-of-government 1997-04-21/1998-03-19 | I. K. Gujral; IK Gujral; Inder Kumar Gujral | इंद्र कुमार गुजराल; आई. के. गुजराल; आईके गुजराल | ইন্দ্র কুমার গুজরাল; আই কে গুজরাল; ইন্দরকুমার গুজরাল | Индер Кумар Гуджрал
hd-deve-gowda | IN | head-of-government 1996-06-01/1997-04-21 | H. D. Deve Gowda (Deve Gowda); HD Deve Gowda (Gowda); H. D. Devegowda | एच. डी. देवेगौड़ा; एचडी देवगौड़ा; एच. डी. देवगौड़ा | এইচ ডি দেবেগৌড়া; এইচ ডি দেবগৌড়া; দেবগৌড়া | Деве Гоуда (Гоуда); Х. Д. Деве Гоуда
pv-narasimha-rao | IN | head-of-government 1991-06-21/1996-05-16; foreign-minister 1992-03-31/1993-01-18; defence-minister 1993-03-06/1996-05-16 | P. V. Narasimha Rao; PV Narasimha Rao; Narasimha Rao | पी. वी. नरसिंह राव; पीवी नरसिम्हा राव; नरसिंह राव; नरसिम्हा राव | পি ভি নরসিমা রাও; নরসিংহ রাও; পি ভি নরসিংহ রাও | П. В. Нарасимха Рао; Нарасимха Рао; Памулапарти Венката Нарасимха Рао
droupadi-murmu | IN | head-of-state 2022-07-25/.. | Droupadi Murmu; Draupadi Murmu | द्रौपदी मुर्मू; द्रौपदी मुर्मु | দ্রৌপদী মুর্মু; দ্রৌপদী মূর্মূ | Драупади Мурму; Дроупади Мурму
ram-nath-kovind | IN | head-of-state 2017-07-25/2022-07-25 | Ram Nath Kovind; Ramnath Kovind | रामनाथ कोविंद; राम नाथ कोविंद | রামনাথ কোবিন্দ; রাম নাথ কোবিন্দ; রামনাথ কোভিন্দ | Рам Натх Ковинд; Рамнатх Ковинд
pranab-mukherjee | IN | foreign-minister 1995-02-10/1996-05-16; defence-minister 2004-05-22/2006-10-24; foreign-minister 2006-10-24/2009-05-22; minister 2009-01-24/2012-06-26; head-of-state 2012-07-25/2017-07-25 | Pranab Mukherjee | प्रणब मुखर्जी; प्रणव मुखर्जी; प्रणब मुखर्जी (प्रणब) | প্রণব মুখার্জি; প্রণব মুখার্জী; প্রণব মুখোপাধ্যায়; প্রণব মুখার্জি (প্রণব) | Пранаб Мукерджи; Пранаб Мукхерджи
pratibha-patil | IN | head-of-state 2007-07-25/2012-07-25 | Pratibha Patil; Pratibha Devisingh Patil | प्रतिभा पाटिल; प्रतिभा पाटील; प्रतिभा देवीसिंह पाटिल | প্রতিভা পাতিল; প্রতিভা পাটিল | Пратибха Патил; Пратибха Девисингх Патил
apj-abdul-kalam | IN | head-of-state 2002-07-25/2007-07-25 | A. P. J. Abdul Kalam; APJ Abdul Kalam; Abdul Kalam | ए. पी. जे. अब्दुल कलाम; एपीजे अब्दुल कलाम; अब्दुल कलाम | এ পি জে আবদুল কালাম; এপিজে আব্দুল কালাম; আবদুল কালাম; আব্দুল কালাম | Абдул Калам; А. П. Дж. Абдул Калам
kr-narayanan | IN | official 1992-08-21/1997-07-24; head-of-state 1997-07-25/2002-07-25 | K. R. Narayanan; KR Narayanan; Kocheril Raman Narayanan | के. आर. नारायणन; केआर नारायणन | কে আর নারায়ণন; কে আর নারায়ণান | Кочерил Раман Нараянан; К. Р. Нараянан
shankar-dayal-sharma | IN | head-of-state 1992-07-25/1997-07-25 | Shankar Dayal Sharma | शंकर दयाल शर्मा; शंकरदयाल शर्मा | শঙ্কর দয়াল শর্মা; শঙ্করদয়াল শর্মা | Шанкар Даял Шарма
r-venkataraman | IN | head-of-state 1987-07-25/1992-07-25 | R. Venkataraman; Ramaswamy Venkataraman | आर. वेंकटरमण; रामास्वामी वेंकटरमण | আর ভেঙ্কটরমন; রামস্বামী ভেঙ্কটরমন | Рамасвами Венкатараман
# India: vice-presidents
cp-radhakrishnan | IN | official 2025-09-12/.. | C. P. Radhakrishnan; CP Radhakrishnan | सी. पी. राधाकृष्णन; सीपी राधाकृष्णन | সি পি রাধাকৃষ্ণন; সিপি রাধাকৃষ্ণণ; সি পি রাধাকৃষ্ণান | Ч. П. Радхакришнан; Чандрапурам Поннусами Радхакришнан; Си Пи Радхакришнан
jagdeep-dhankhar | IN | official 2022-08-11/2025-07-21 | Jagdeep Dhankhar | जगदीप धनखड़ | জগদীপ ধনখড়; জগদীপ ধনকড় | Джагдип Дханкхар; Джагдип Дханкар
venkaiah-naidu | IN | official 2017-08-11/2022-08-11 | M. Venkaiah Naidu; Venkaiah Naidu | वेंकैया नायडू; एम. वेंकैया नायडू; एम. वेंकैया नायडु | ভেঙ্কাইয়া নাইডু; বেঙ্কাইয়া নায়ডু; এম ভেঙ্কাইয়া নাইডু | Венкайя Найду; Муппаварапу Венкайя Найду
hamid-ansari | IN | official 2007-08-11/2017-08-11 | Hamid Ansari; M. Hamid Ansari; Mohammad Hamid Ansari | हामिद अंसारी; मोहम्मद हामिद अंसारी; एम. हामिद अंसारी | হামিদ আনসারি; হামিদ আনসারী; মহম্মদ হামিদ আনসারি | Хамид Ансари; Мохаммад Хамид Ансари
bhairon-singh-shekhawat | IN | official 2002-08-19/2007-07-21 | Bhairon Singh Shekhawat | भैरों सिंह शेखावत; भैरोंसिंह शेखावत | ভৈরোঁ সিং শেখাওয়াত; ভৈরোঁ সিংহ শেখাওয়াত | Бхайрон Сингх Шекхават
krishan-kant | IN | official 1997-08-21/2002-07-27 | Krishan Kant () | कृष्ण कांत (); कृष्णकांत | কৃষ্ণ কান্ত (); কৃষ্ণকান্ত | Кришан Кант
# India: external affairs ministers
s-jaishankar | IN | foreign-secretary 2015-01-29/2018-01-28; foreign-minister 2019-05-31/.. | S. Jaishankar; Subrahmanyam Jaishankar | एस. जयशंकर; सुब्रह्मण्यम जयशंकर | এস জয়শঙ্কর; সুব্রহ্মণ্যম জয়শঙ্কর | Субраманьям Джайшанкар
sushma-swaraj | IN | foreign-minister 2014-05-26/2019-05-30 | Sushma Swaraj | सुषमा स्वराज; सुषमा स्वराज (सुषमा) | সুষমা স্বরাজ; সুষমা স্বরাজ (সুষমা) | Сушма Сварадж
salman-khurshid | IN | foreign-minister 2012-10-28/2014-05-26 | Salman Khurshid; Salman Khursheed | सलमान खुर्शीद; सलमान खुर्शीद (सलमान) | সালমান খুরশিদ; সালমান খুরশীদ; সলমন খুরশিদ | Салман Хуршид
sm-krishna | IN | foreign-minister 2009-05-22/2012-10-26 | S. M. Krishna; SM Krishna; Somanahalli Mallaiah Krishna | एस. एम. कृष्णा; एसएम कृष्णा; एस. एम. कृष्ण | এস এম কৃষ্ণ; এসএম কৃষ্ণ; এস এম কৃষ্ণা | С. М. Кришна; Соманахалли Маллайя Кришна; Соманахалли Кришна
natwar-singh | IN | foreign-minister 2004-05-22/2005-11-06 | K. Natwar Singh; Natwar Singh | नटवर सिंह; के. नटवर सिंह; नटवर सिंह (नटवर) | নটবর সিং; কে নটবর সিং; নটবর সিংহ | Натвар Сингх; Кунвар Натвар Сингх
yashwant-sinha | IN | minister 1998-03-19/2002-07-01; foreign-minister 2002-07-01/2004-05-22 | Yashwant Sinha | यशवंत सिन्हा | যশোবন্ত সিনহা; যশবন্ত সিনহা; যশবন্ত সিন্‌হা | Яшвант Синха
jaswant-singh | IN | foreign-minister 1998-12-05/2002-07-01; defence-minister 2001-03-18/2001-10-15; minister 2002-07-01/2004-05-22 | Jaswant Singh | जसवंत सिंह | যশোবন্ত সিং; যশবন্ত সিং; যশোবন্ত সিংহ | Джасвант Сингх
sikander-bakht | IN | foreign-minister 1996-05-21/1996-06-01 | Sikander Bakht | सिकंदर बख्त | সিকান্দার বখত | Сикандер Бахт
dinesh-singh | IN | foreign-minister 1993-01-18/1995-02-10 | Dinesh Singh | दिनेश सिंह | দীনেশ সিং | Динеш Сингх
madhavsinh-solanki | IN | foreign-minister 1991-06/1992-03-31 | Madhavsinh Solanki | माधवसिंह सोलंकी; माधव सिंह सोलंकी | মাধবসিং সোলাঙ্কি | Мадхавсинх Соланки
# India: defence, home, finance
rajnath-singh | IN | minister 2014-05-26/2019-05-30; defence-minister 2019-05-31/.. | Rajnath Singh; Rajnath Singh (Rajnath) | राजनाथ सिंह; राजनाथ सिंह (राजनाथ) | রাজনাথ সিং; রাজনাথ সিং (রাজনাথ); রাজনাথ সিংহ | Раджнатх Сингх; Раджнат Сингх
nirmala-sitharaman | IN | minister 2014-05-26/2017-09-03; defence-minister 2017-09-03/2019-05-30; minister 2019-05-31/.. | Nirmala Sitharaman; Nirmala Seetharaman | निर्मला सीतारमण; निर्मला सीतारामन; निर्मला सीतारमन | নির্মলা সীতারমণ; নির্মলা সীতারামন; নির্মলা সীতারমন; নির্মলা সিতারামন | Нирмала Ситхараман; Нирмала Ситараман
arun-jaitley | IN | minister 2000/2004-05-22; defence-minister 2014-05-26/2014-11-09; minister 2014-05-26/2019-05-30; defence-minister 2017-03-14/2017-09-03 | Arun Jaitley | अरुण जेटली | অরুণ জেটলি; অরুণ জেটলী | Арун Джейтли
manohar-parrikar | IN | defence-minister 2014-11-09/2017-03-13 | Manohar Parrikar | मनोहर पर्रिकर; मनोहर पर्रीकर | মনোহর পারিকর; মনোহর পরিকর; মনোহর পর্রীকর | Манохар Паррикар
ak-antony | IN | defence-minister 2006-10-24/2014-05-26 | A. K. Antony; AK Antony; A. K. Anthony | ए. के. एंटनी; एके एंटनी; ए. के. एंटोनी | এ কে অ্যান্টনি; এ কে অ্যান্থনি; এ কে এন্টনি | А. К. Энтони; Араккапарамбил Куриан Энтони
george-fernandes | IN | defence-minister 1998-03-19/2001-03-16; defence-minister 2001-10-15/2004-05-22 | George Fernandes | जॉर्ज फर्नांडीस; जॉर्ज फर्नांडिस | জর্জ ফার্নান্ডেজ; জর্জ ফার্নান্দেজ | Джордж Фернандес
mulayam-singh-yadav | IN | defence-minister 1996-06-01/1998-03-19 | Mulayam Singh Yadav | मुलायम सिंह यादव; मुलायम सिंह यादव (मुलायम) | মুলায়ম সিং যাদব; মুলায়ম সিংহ যাদব | Мулаям Сингх Ядав
sharad-pawar | IN | defence-minister 1991-06-26/1993-03-06; minister 2004-05-22/2014-05-26 | Sharad Pawar | शरद पवार | শরদ পাওয়ার; শারদ পাওয়ার | Шарад Павар
amit-shah | IN | minister 2019-05-31/.. | Amit Shah | अमित शाह | অমিত শাহ | Амит Шах
lk-advani | IN | minister 1998-03-19/2004-05-22; deputy-head-of-government 2002-06-29/2004-05-22 | L. K. Advani; LK Advani; Lal Krishna Advani | लालकृष्ण आडवाणी; लाल कृष्ण आडवाणी; एल. के. आडवाणी; एलके आडवाणी | লালকৃষ্ণ আদবানি; লাল কৃষ্ণ আদভানি; এল কে আদভানি; লালকৃষ্ণ আডবাণী | Лал Кришна Адвани; Лал Кришан Адвани
p-chidambaram | IN | minister 1996-06-01/1998-03-19; minister 2004-05-22/2014-05-26 | P. Chidambaram; Palaniappan Chidambaram | पी. चिदंबरम | পি চিদাম্বরম; পি চিদম্বরম; পালানিয়াপ্পন চিদম্বরম | Паланиаппан Чидамбарам; П. Чидамбарам
shivraj-patil | IN | minister 2004-05-22/2008-11-30 | Shivraj Patil | शिवराज पाटिल; शिवराज पाटील | শিবরাজ পাতিল; শিবরাজ পাটিল | Шиврадж Патил
sushil-kumar-shinde | IN | minister 2012-07-31/2014-05-26 | Sushil Kumar Shinde; Sushilkumar Shinde | सुशील कुमार शिंदे; सुशीलकुमार शिंदे | সুশীল কুমার সিন্ধে; সুশীলকুমার শিন্দে; সুশীল কুমার শিন্ডে | Сушил Кумар Шинде
# India: commerce, petroleum, other ministers
piyush-goyal | IN | minister 2014-05-26/.. | Piyush Goyal | पीयूष गोयल; पियूष गोयल | পীযূষ গোয়েল; পিযুষ গোয়েল; পীযূষ গয়াল; পীযুষ গোয়েল | Пиюш Гоял; Пиюш Гойал
suresh-prabhu | IN | minister 2014-11-09/2019-05-30 | Suresh Prabhu; Suresh Prabhakar Prabhu | सुरेश प्रभु () | সুরেশ প্রভু () | Суреш Прабху
anand-sharma | IN | minister 2006-02/2014-05-26 | Anand Sharma | आनंद शर्मा | আনন্দ শর্মা | Ананд Шарма
kamal-nath | IN | minister 2004-05-22/2014-05-26 | Kamal Nath; Kamalnath | कमलनाथ; कमल नाथ () | কমল নাথ (); কমলনাথ | Камаль Натх; Камал Нат
murasoli-maran | IN | minister 1999-10-13/2002-11 | Murasoli Maran | मुरासोली मारन; मुरासोली मारण | মুরাসোলি মারান; মুরসোলি মারান | Мурасоли Маран
arun-shourie | IN | minister 1999/2004-05-22 | Arun Shourie | अरुण शौरी | অরুণ শৌরি; অরুণ শৌরী | Арун Шоури
montek-singh-ahluwalia | IN | official 2004-07/2014-05-26 | Montek Singh Ahluwalia; Montek Ahluwalia; Montek Singh Ahluwalia (Montek) | मोंटेक सिंह अहलूवालिया; मोंटेक अहलूवालिया | মন্টেক সিং আলুওয়ালিয়া; মন্টেক সিং অহলুওয়ালিয়া; মন্টেক সিংহ অহলুওয়ালিয়া | Монтек Сингх Алувалия; Монтек Сингх Ахлувалия
sriprakash-jaiswal | IN | minister 2004-05-23/2014-05-26 | Sriprakash Jaiswal; Shriprakash Jaiswal | श्रीप्रकाश जायसवाल | শ্রীপ্রকাশ জয়সওয়াল | Шрипракаш Джайсвал
pallam-raju | IN | minister 2006-01/2014-05-26 | M. M. Pallam Raju; Pallam Raju | पल्लम राजू; एम. एम. पल्लम राजू | পাল্লাম রাজু; এম এম পাল্লাম রাজু | Паллам Раджу; М. М. Паллам Раджу
hardeep-singh-puri | IN | ambassador 2009/2013; minister 2017-09-03/.. | Hardeep Singh Puri; Hardeep Puri | हरदीप सिंह पुरी; हरदीप पुरी | হরদীপ সিং পুরি; হরদীপ পুরি; হরদীপ সিংহ পুরী | Хардип Сингх Пури; Хардип Пури
dharmendra-pradhan | IN | minister 2014-05-26/.. | Dharmendra Pradhan | धर्मेंद्र प्रधान () | ধর্মেন্দ্র প্রধান () | Дхармендра Прадхан
veerappa-moily | IN | minister 2009-05-28/2014-05-26 | M. Veerappa Moily; Veerappa Moily | वीरप्पा मोइली; एम. वीरप्पा मोइली | বীরাপ্পা মইলি; এম বীরাপ্পা মইলি; বীরাপ্পা মৈলি | Вираппа Мойли; М. Вираппа Мойли
jaipal-reddy | IN | minister 2004-05-22/2014-05-26 | S. Jaipal Reddy; Jaipal Reddy | जयपाल रेड्डी; एस. जयपाल रेड्डी | জয়পাল রেড্ডি; এস জয়পাল রেড্ডি | Джайпал Редди
murli-deora | IN | minister 2006-01-29/2011-07 | Murli Deora | मुरली देवड़ा; मुरली देवरा | মুরলি দেওরা; মুরলী দেওরা | Мурли Деора
mani-shankar-aiyar | IN | minister 2004-05-22/2009-05 | Mani Shankar Aiyar | मणिशंकर अय्यर; मणि शंकर अय्यर | মণিশঙ্কর আইয়ার; মণি শঙ্কর আইয়ার | Мани Шанкар Айяр; Мани Шанкар Айар
ram-naik | IN | minister 1999-10-13/2004-05-22 | Ram Naik | राम नाईक; राम नाइक | রাম নায়েক; রাম নাইক | Рам Наик
nitin-gadkari | IN | minister 2014-05-26/.. | Nitin Gadkari | नितिन गडकरी | নিতিন গড়করি; নীতিন গড়কড়ী; নিতিন গড়কড়ি | Нитин Гадкари
ashwini-vaishnaw | IN | minister 2021-07-07/.. | Ashwini Vaishnaw; Ashwini Vaishnav | अश्विनी वैष्णव | অশ্বিনী বৈষ্ণব; অশ্বিনী বৈষ্ণো | Ашвини Вайшнав
sarbananda-sonowal | IN | minister 2014-05-26/2016-05; minister 2021-07-07/.. | Sarbananda Sonowal | सर्बानंद सोनोवाल | সর্বানন্দ সোনোয়াল | Сарбананда Соновал
mansukh-mandaviya | IN | minister 2016-07-05/.. | Mansukh Mandaviya; Mansukh L. Mandaviya | मनसुख मांडविया; मनसुख मंडाविया | মনসুখ মান্ডব্য; মনসুখ মাণ্ডব্য; মনসুখ মান্ডভিয়া | Мансукх Мандавия
jp-nadda | IN | minister 2014-11-09/2019-05-30; minister 2024-06-09/.. | J. P. Nadda; JP Nadda; Jagat Prakash Nadda | जे. पी. नड्डा; जेपी नड्डा; जगत प्रकाश नड्डा | জে পি নাড্ডা; জেপি নাড্ডা; জগৎ প্রকাশ নাড্ডা | Джагат Пракаш Надда; Дж. П. Надда
jyotiraditya-scindia | IN | minister 2021-07-07/.. | Jyotiraditya Scindia; Jyotiraditya M. Scindia | ज्योतिरादित्य सिंधिया | জ্যোতিরাদিত্য সিন্ধিয়া | Джьотирадитья Синдия; Джотирадитья Скиндия
shivraj-singh-chouhan | IN | minister 2024-06-09/.. | Shivraj Singh Chouhan | शिवराज सिंह चौहान; शिवराज सिंह चौहान (शिवराज) | শিবরাজ সিং চৌহান; শিবরাজ সিংহ চৌহান | Шиврадж Сингх Чоухан; Шиврадж Сингх Чаухан
jitendra-singh | IN | minister 2014-05-26/.. | Jitendra Singh | जितेंद्र सिंह | জিতেন্দ্র সিং; জিতেন্দ্র সিংহ | Джитендра Сингх
rk-singh | IN | minister 2017-09-03/2024-06-09 | R. K. Singh; RK Singh; Raj Kumar Singh | आर. के. सिंह; आरके सिंह; राज कुमार सिंह | আর কে সিং; রাজকুমার সিং | Р. К. Сингх; Радж Кумар Сингх
manohar-lal-khattar | IN | minister 2024-06-09/.. | Manohar Lal Khattar; Manohar Lal () | मनोहर लाल खट्टर; मनोहर लाल () | মনোহর লাল খট্টর; মনোহরলাল খট্টর | Манохар Лал Кхаттар
pralhad-joshi | IN | minister 2019-05-31/.. | Pralhad Joshi; Prahlad Joshi | प्रह्लाद जोशी; प्रल्हाद जोशी | প্রহ্লাদ জোশী; প্রহ্লাদ যোশী | Пралхад Джоши
kiren-rijiju | IN | minister 2014-05-26/.. | Kiren Rijiju | किरेन रिजिजू; किरण रिजिजू | কিরেন রিজিজু; কিরণ রিজিজু | Кирен Риджиджу
bhupender-yadav | IN | minister 2021-07-07/.. | Bhupender Yadav | भूपेंद्र यादव | ভূপেন্দ্র যাদব | Бхупендер Ядав
prakash-javadekar | IN | minister 2014-05-26/2021-07-07 | Prakash Javadekar | प्रकाश जावड़ेकर | প্রকাশ জাভড়েকর; প্রকাশ জাভাড়েকর | Пракаш Джавадекар
anurag-thakur | IN | minister 2019-05-31/2024-06-09 | Anurag Thakur; Anurag Singh Thakur | अनुराग ठाकुर; अनुराग सिंह ठाकुर | অনুরাগ ঠাকুর; অনুরাগ সিং ঠাকুর | Анураг Тхакур
ravi-shankar-prasad | IN | minister 2014-05-26/2021-07-07 | Ravi Shankar Prasad | रविशंकर प्रसाद; रवि शंकर प्रसाद | রবিশঙ্কর প্রসাদ | Рави Шанкар Прасад
harsh-vardhan | IN | minister 2014-05-26/2021-07-07 | Harsh Vardhan () | हर्षवर्धन; हर्ष वर्धन () | হর্ষ বর্ধন (); হর্ষবর্ধন | Харш Вардхан
smriti-irani | IN | minister 2014-05-26/2024-06-09 | Smriti Irani | स्मृति ईरानी () | স্মৃতি ইরানি (); স্মৃতি ইরানী () | Смрити Ирани
gajendra-singh-shekhawat | IN | minister 2017-09-03/.. | Gajendra Singh Shekhawat | गजेंद्र सिंह शेखावत | গজেন্দ্র সিং শেখাওয়াত; গজেন্দ্র সিংহ শেখাওয়াত | Гаджендра Сингх Шекхават
jitin-prasada | IN | minister 2024-06-09/.. | Jitin Prasada | जितिन प्रसाद | জিতিন প্রসাদ | Джитин Прасада
anupriya-patel | IN | minister 2016-07-05/2019-05-30; minister 2021-07-07/.. | Anupriya Patel | अनुप्रिया पटेल | অনুপ্রিয়া প্যাটেল | Ануприя Патель
# India: ministers of state for external affairs
kirti-vardhan-singh | IN | minister 2024-06-10/.. | Kirti Vardhan Singh; Kirtivardhan Singh | कीर्ति वर्धन सिंह; कीर्तिवर्धन सिंह | কীর্তি বর্ধন সিং; কীর্তিবর্ধন সিং | Кирти Вардхан Сингх
pabitra-margherita | IN | minister 2024-06-10/.. | Pabitra Margherita | पबित्रा मार्गेरिटा; पवित्र मार्गेरिटा | পবিত্র মার্গারিটা; পবিত্র মার্ঘেরিটা | Пабитра Маргерита
v-muraleedharan | IN | minister 2019-05-31/2024-06-09 | V. Muraleedharan; V. Muralidharan | वी. मुरलीधरन | ভি মুরলীধরন; ভি মুরালিধরন | В. Муралидхаран; Веллабхелли Муралидхаран
meenakshi-lekhi | IN | minister 2021-07-07/2024-06-09 | Meenakshi Lekhi; Meenakashi Lekhi | मीनाक्षी लेखी | মীনাক্ষী লেখি; মীনাক্ষী লেখী | Минакши Лекхи
rajkumar-ranjan-singh | IN | minister 2021-07-07/2024-06-09 | Rajkumar Ranjan Singh | राजकुमार रंजन सिंह | রাজকুমার রঞ্জন সিং | Раджкумар Ранджан Сингх
vk-singh | IN | minister 2014-05-26/2024-06-09 | V. K. Singh; VK Singh; Vijay Kumar Singh | वी. के. सिंह; वीके सिंह; विजय कुमार सिंह | ভি কে সিং; বিজয় কুমার সিং | В. К. Сингх; Виджай Кумар Сингх
mj-akbar | IN | minister 2016-07-05/2018-10-17 | M. J. Akbar; MJ Akbar; Mobashar Jawed Akbar | एम. जे. अकबर; एमजे अकबर | এম জে আকবর; এমজে আকবর | М. Дж. Акбар; Мобашар Джавед Акбар
shashi-tharoor | IN | minister 2009-05-28/2010-04; minister 2012-10-28/2014-05-26; legislator 2009-05/.. | Shashi Tharoor | शशि थरूर | শশী থারুর; শশি থারুর; শশী তারুর | Шаши Тхарур
e-ahamed | IN | minister 2004-05-23/2014-05-26 | E. Ahamed; E. Ahmed | ई. अहमद | ই আহমেদ; ই আহামেদ | Э. Ахамед
preneet-kaur | IN | minister 2009-05-28/2014-05-26 | Preneet Kaur | परनीत कौर; प्रणीत कौर | প্রণীত কৌর; প্রনীত কউর | Пренит Каур
# India: national security advisers
ajit-doval | IN | security-adviser 2014-05-30/.. | Ajit Doval; Ajit Kumar Doval | अजीत डोभाल; अजित डोभाल; अजीत डोवाल | অজিত দোভাল; অজিত ডোভাল; অজিত ডোবাল | Аджит Довал
shivshankar-menon | IN | foreign-secretary 2006-10-01/2009-07-31; security-adviser 2010-01-24/2014-05-26 | Shivshankar Menon; Shiv Shankar Menon | शिवशंकर मेनन; शिव शंकर मेनन | শিবশঙ্কর মেনন; শিব শঙ্কর মেনন | Шившанкар Менон; Шив Шанкар Менон
mk-narayanan | IN | security-adviser 2005-01/2010-01-23 | M. K. Narayanan; MK Narayanan | एम. के. नारायणन; एमके नारायणन | এম কে নারায়ণন; এমকে নারায়ণন | М. К. Нараянан; Майанкоте Келат Нараянан
jn-dixit | IN | foreign-secretary 1991-12/1994-01; security-adviser 2004-05/2005-01-03 | J. N. Dixit; JN Dixit; Jyotindra Nath Dixit | जे. एन. दीक्षित; जेएन दीक्षित; ज्योतिंद्र नाथ दीक्षित | জে এন দীক্ষিত; জেএন দীক্ষিত | Дж. Н. Диксит; Джьотиндра Натх Диксит
brajesh-mishra | IN | security-adviser 1998-11/2004-05-22 | Brajesh Mishra; Brajesh Misra | ब्रजेश मिश्रा; ब्रजेश मिश्र | ব্রজেশ মিশ্র; ব্রজেশ মিশ্রা | Браджеш Мишра
# India: foreign secretaries
vikram-misri | IN | ambassador 2019-01/2021-12; foreign-secretary 2024-07-15/.. | Vikram Misri; Vikram Misry | विक्रम मिस्री; विक्रम मिसरी; विक्रम मिश्री | বিক্রম মিশ্রি; বিক্রম মিসরি; বিক্রম মিস্রি; বিক্রম মিশ্রী | Викрам Мисри
vinay-mohan-kwatra | IN | ambassador 2020/2022-04; foreign-secretary 2022-05-01/2024-07-14; ambassador 2024-08/.. | Vinay Mohan Kwatra; Vinay Kwatra | विनय मोहन क्वात्रा; विनय क्वात्रा | বিনয় মোহন কোয়াত্রা; বিনয় মোহন কাত্রা; বিনয় কোয়াত্রা | Винай Мохан Кватра; Винай Кватра
harsh-vardhan-shringla | IN | ambassador 2016-01/2018-12; ambassador 2019-01/2020-01; foreign-secretary 2020-01-29/2022-04-30; legislator 2025-07/.. | Harsh Vardhan Shringla; Harsh V. Shringla; Harsh Shringla | हर्षवर्धन श्रृंगला; हर्ष वर्धन श्रृंगला; हर्षवर्धन शृंगला | হর্ষ বর্ধন শ্রিংলা; হর্ষবর্ধন শ্রিংলা; হর্ষ বর্ধন শ্রিঙলা | Харш Вардхан Шрингла; Харш Шрингла
vijay-gokhale | IN | ambassador 2016-01/2017-10; foreign-secretary 2018-01-29/2020-01-28 | Vijay Gokhale; Vijay Keshav Gokhale | विजय गोखले; विजय केशव गोखले | বিজয় গোখলে; বিজয় কেশব গোখলে; বিজয় গোখেল | Виджай Гокхале; Виджай Кешав Гокхале
sujatha-singh | IN | foreign-secretary 2013-08-01/2015-01-28 | Sujatha Singh | सुजाता सिंह; सुजाता सिंह (सुजाता) | সুজাতা সিং; সুজাতা সিং (সুজাতা) | Суджатха Сингх; Суджата Сингх
ranjan-mathai | IN | foreign-secretary 2011-08-01/2013-07-31; ambassador 2013/2015 | Ranjan Mathai | रंजन मथाई; रंजन मथई | রঞ্জন মাথাই | Ранджан Матхаи; Ранджан Матаи
nirupama-rao | IN | ambassador 2006/2009-07; foreign-secretary 2009-08-01/2011-07-31; ambassador 2011/2013 | Nirupama Rao; Nirupama Menon Rao | निरुपमा राव; निरूपमा राव | নিরুপমা রাও | Нирупама Рао
shyam-saran | IN | foreign-secretary 2004-08/2006-09-30; envoy 2006-10/2010 | Shyam Saran | श्याम सरन (); श्याम शरण () | শ্যাম শরণ (); শ্যাম সরন () | Шьям Саран
kanwal-sibal | IN | foreign-secretary 2002-07/2003-11; ambassador 2004/2007 | Kanwal Sibal | कंवल सिब्बल; कंवल सिबल | কানওয়াল সিবাল; কানোয়াল সিবাল | Канвал Сибал
chokila-iyer | IN | foreign-secretary 2001-03/2002-06 | Chokila Iyer | चोकिला अय्यर | চোকিলা আইয়ার | Чокила Айер
lalit-mansingh | IN | foreign-secretary 1999-12/2001-03; ambassador 2001/2004 | Lalit Mansingh | ललित मानसिंह | ললিত মানসিং; ললিত মানসিংহ | Лалит Мансингх
k-raghunath | IN | foreign-secretary 1997-07/1999-11; ambassador 2001/2004 | K. Raghunath | के. रघुनाथ | কে রঘুনাথ | К. Рагхунатх
salman-haidar | IN | foreign-secretary 1995-03/1997-06 | Salman Haidar | सलमान हैदर | সালমান হায়দার; সলমন হায়দর | Салман Хайдар
krishnan-srinivasan | IN | foreign-secretary 1994-02/1995-02 | Krishnan Srinivasan | कृष्णन श्रीनिवासन | কৃষ্ণন শ্রীনিবাসন | Кришнан Сринивасан
# India: envoys, diplomats, aides
pankaj-saran | IN | ambassador 2012/2015; ambassador 2016/2018-05; official 2018-05/2024 | Pankaj Saran | पंकज सरन (); पंकज शरण () | পঙ্কজ শরণ (); পঙ্কজ সরন () | Панкадж Саран
db-venkatesh-varma | IN | ambassador 2018-10/2021-10 | D. B. Venkatesh Varma; Venkatesh Varma | डी. बी. वेंकटेश वर्मा; वेंकटेश वर्मा; डी. बाला वेंकटेश वर्मा | ডি বি ভেঙ্কটেশ ভার্মা; ভেঙ্কটেশ বর্মা | Д. Б. Венкатеш Варма; Бала Венкатеш Варма; Венкатеш Варма
pavan-kapoor | IN | ambassador 2019-10/2021-11; ambassador 2021-11/2024-07; official 2024-07/.. | Pavan Kapoor; Pawan Kapoor | पवन कपूर | পবন কাপুর | Паван Капур
vinay-kumar-ambassador | IN | ambassador 2024/.. | Vinay Kumar () | विनय कुमार () | বিনয় কুমার () | Винай Кумар (Кумар)
ps-raghavan | IN | ambassador 2014-01/2016-01; official 2016/2018 | P. S. Raghavan; PS Raghavan | पी. एस. राघवन; पीएस राघवन | পি এস রাঘবন | П. С. Рагхаван; Сринивасан Рагхаван
ajai-malhotra | IN | ambassador 2011/2013 | Ajai Malhotra; Ajay Malhotra | अजय मल्होत्रा | অজয় মালহোত্রা | Аджай Мальхотра; Аджай Малхотра
prabhat-shukla | IN | ambassador 2007/2011 | Prabhat Shukla; Prabhat Prakash Shukla | प्रभात शुक्ला; प्रभात प्रकाश शुक्ला | প্রভাত শুক্লা | Прабхат Пракаш Шукла; Прабхат Шукла
taranjit-singh-sandhu | IN | ambassador 2020-02/2024-01 | Taranjit Singh Sandhu; Taranjit Sandhu | तरणजीत सिंह संधू; तरनजीत सिंह संधू | তরণজিৎ সিং সান্ধু; তরণজিৎ সিংহ সান্ধু | Таранджит Сингх Сандху
navtej-sarna | IN | ambassador 2016-11/2018-12 | Navtej Sarna | नवतेज सरना | নভতেজ সারনা; নবতেজ সরনা | Навтедж Сарна
syed-akbaruddin | IN | ambassador 2016-01/2020-04 | Syed Akbaruddin | सैयद अकबरुद्दीन; सैय्यद अकबरुद्दीन | সৈয়দ আকবরউদ্দিন; সৈয়দ আকবরুদ্দিন | Сайед Акбаруддин; Саид Акбаруддин
ts-tirumurti | IN | ambassador 2020-05/2022-06 | T. S. Tirumurti; TS Tirumurti | टी. एस. तिरुमूर्ति; टीएस तिरुमूर्ति | টি এস তিরুমূর্তি; টিএস তিরুমূর্তি | Т. С. Тирумурти
ruchira-kamboj | IN | ambassador 2022-08/2024-05 | Ruchira Kamboj | रुचिरा कंबोज | রুচিরা কম্বোজ | Ручира Камбодж
parvathaneni-harish | IN | ambassador 2024-09/.. | Parvathaneni Harish; P. Harish | पर्वतनेनी हरीश; पार्वथानेनी हरीश; पी. हरीश | পর্বতনেনি হরিশ; পার্বতানেনি হরিশ; পি হরিশ | Парватханени Хариш; Парватанени Хариш
pranay-verma | IN | ambassador 2022-09/2026 | Pranay Verma; Pranay Kumar Verma | प्रणय वर्मा; प्रणय कुमार वर्मा | প্রণয় ভার্মা; প্রণয় কুমার ভার্মা; প্রণয় বর্মা | Пранай Верма
vikram-doraiswami | IN | ambassador 2020-10/2022-09; ambassador 2022-09/.. | Vikram Doraiswami; Vikram K. Doraiswami | विक्रम दोरईस्वामी; विक्रम दोराईस्वामी | বিক্রম দোরাইস্বামী; বিক্রম কে দোরাইস্বামী | Викрам Дорайсвами; Викрам Дораисвами
riva-ganguly-das | IN | ambassador 2019-03/2020-10; official 2020-10/2021 | Riva Ganguly Das | रीवा गांगुली दास | রীভা গাঙ্গুলী দাশ; রিভা গাঙ্গুলি দাস | Рива Гангули Дас
pradeep-kumar-rawat | IN | ambassador 2022-03/.. | Pradeep Kumar Rawat; Pradeep Rawat | प्रदीप कुमार रावत; प्रदीप रावत | প্রদীপ কুমার রাওয়াত; প্রদীপ রাওয়াত | Прадип Кумар Рават
gautam-bambawale | IN | ambassador 2016/2017; ambassador 2017-11/2018-11 | Gautam Bambawale | गौतम बंबावाले; गौतम बम्बावले | গৌতম বাম্বাওয়ালে; গৌতম বাম্বাওয়েল | Гаутам Бамбавале
ashok-kantha | IN | ambassador 2014-01/2016-01 | Ashok Kantha; Ashok K. Kantha | अशोक कंठ; अशोक कांठा | অশোক কণ্ঠ (); অশোক কান্থা () | Ашок Кантха
naveen-srivastava | IN | ambassador 2022-06/.. | Naveen Srivastava | नवीन श्रीवास्तव | নবীন শ্রীবাস্তব | Навин Шривастава
randhir-jaiswal | IN | official 2024-01/.. | Randhir Jaiswal | रणधीर जायसवाल; रणधीर जैसवाल | রণধীর জয়সওয়াল; রণধীর জয়সোয়াল | Рандхир Джайсвал
arindam-bagchi | IN | official 2021-03/2024-01 | Arindam Bagchi | अरिंदम बागची | অরিন্দম বাগচী; অরিন্দম বাগচি | Ариндам Багчи
anurag-srivastava | IN | official 2020-04/2021-03 | Anurag Srivastava | अनुराग श्रीवास्तव | অনুরাগ শ্রীবাস্তব | Анураг Шривастава
raveesh-kumar | IN | official 2017-07/2020-04 | Raveesh Kumar () | रवीश कुमार () | রবীশ কুমার (); রভিশ কুমার () | Равиш Кумар (Кумар)
gopal-baglay | IN | official 2017-02/2017-07; ambassador 2020-05/2023-12; ambassador 2023-12/.. | Gopal Baglay | गोपाल बागले | গোপাল বাগলে | Гопал Баглай
vikas-swarup | IN | official 2015-04/2017-02; ambassador 2017/2019 | Vikas Swarup | विकास स्वरूप () | বিকাশ স্বরূপ () | Викас Сваруп
dammu-ravi | IN | official 2021/2025 | Dammu Ravi | दम्मू रवि | দাম্মু রবি () | Дамму Рави
sibi-george | IN | ambassador 2022-11/2025; official 2025/.. | Sibi George | सिबी जॉर्ज | সিবি জর্জ | Сиби Джордж
tanmaya-lal | IN | official 2024/.. | Tanmaya Lal | तन्मय लाल () | তন্ময় লাল () | Танмая Лал
pk-mishra | IN | official 2019-09/.. | P. K. Mishra; PK Mishra; Pramod Kumar Mishra | पी. के. मिश्रा; पीके मिश्रा; प्रमोद कुमार मिश्रा; पी. के. मिश्र | পি কে মিশ্র; প্রমোদ কুমার মিশ্র | П. К. Мишра
nripendra-misra | IN | official 2014-05/2019-09 | Nripendra Misra; Nripendra Mishra | नृपेंद्र मिश्रा; नृपेंद्र मिश्र | নৃপেন্দ্র মিশ্র | Нрипендра Мишра
rajinder-khanna | IN | official 2018-01/.. | Rajinder Khanna | राजिंदर खन्ना; राजेंद्र खन्ना | রাজিন্দর খান্না | Раджиндер Кханна
shaktikanta-das | IN | organisation-head 2018-12-12/2024-12-10; official 2025-02/.. | Shaktikanta Das | शक्तिकांत दास | শক্তিকান্ত দাস | Шактиканта Дас
sanjay-malhotra | IN | organisation-head 2024-12-11/.. | Sanjay Malhotra | संजय मल्होत्रा | সঞ্জয় মালহোত্রা; সঞ্জয় মলহোত্র | Санджай Малхотра; Санджай Мальхотра
amitabh-kant | IN | official 2016-02/2025-06; envoy 2022-07/2025-06 | Amitabh Kant | अमिताभ कांत | অমিতাভ কান্ত | Амитабх Кант
rajesh-agrawal | IN | official 2025-10/.. | Rajesh Agrawal; Rajesh Aggarwal | राजेश अग्रवाल | রাজেশ আগরওয়াল | Раджеш Агравал
sunil-barthwal | IN | official 2022-09/2025-09 | Sunil Barthwal | सुनील बर्थवाल; सुनील बड़थ्वाल | সুনীল বার্থওয়াল; সুনীল বার্থোয়াল | Сунил Бартхвал
giridhar-aramane | IN | official 2022-11/2024-10 | Giridhar Aramane | गिरिधर अरमाने | গিরিধর আরামানে | Гиридхар Арамане
rajesh-kumar-singh | IN | official 2024-11/.. | Rajesh Kumar Singh | राजेश कुमार सिंह | রাজেশ কুমার সিং | Раджеш Кумар Сингх
bipin-rawat | IN | official 2016-12-31/2021-12-08 | Bipin Rawat | बिपिन रावत; विपिन रावत | বিপিন রাওয়াত; বিপিন রাওয়ত | Бипин Рават
anil-chauhan | IN | official 2022-09-30/.. | Anil Chauhan | अनिल चौहान | অনিল চৌহান | Анил Чаухан; Анил Чоухан
upendra-dwivedi | IN | official 2024-06-30/.. | Upendra Dwivedi | उपेंद्र द्विवेदी | উপেন্দ্র দ্বিবেদী | Упендра Двиведи
manoj-pande | IN | official 2022-04-30/2024-06-30 | Manoj Pande; Manoj Pandey | मनोज पांडे; मनोज पाण्डेय | মনোজ পাণ্ডে; মনোজ পান্ডে | Манодж Панде
# India: parliament and party leaders
om-birla | IN | legislator 2019-06-19/.. | Om Birla | ओम बिरला; ओम बिड़ला | ওম বিড়লা; ওম বিরলা | Ом Бирла
sumitra-mahajan | IN | legislator 2014-06/2019-06 | Sumitra Mahajan | सुमित्रा महाजन | সুমিত্রা মহাজন | Сумитра Махаджан
meira-kumar | IN | legislator 2009-06/2014-05 | Meira Kumar | मीरा कुमार | মীরা কুমার; মিরা কুমার | Мейра Кумар; Мира Кумар
somnath-chatterjee | IN | legislator 2004-06/2009-05 | Somnath Chatterjee | सोमनाथ चटर्जी | সোমনাথ চট্টোপাধ্যায়; সোমনাথ চ্যাটার্জি | Сомнатх Чаттерджи
harivansh-narayan-singh | IN | legislator 2018-08/.. | Harivansh Narayan Singh | हरिवंश नारायण सिंह | হরিবংশ নারায়ণ সিং | Хариванш Нараян Сингх
sonia-gandhi | IN | legislator 1999-10/.. | Sonia Gandhi; Sonia Gandhi (Sonia) | सोनिया गांधी; सोनिया गांधी (सोनिया) | সোনিয়া গান্ধী; সোনিয়া গান্ধি; সোনিয়া গান্ধী (সোনিয়া) | Соня Ганди
rahul-gandhi | IN | legislator 2004-05/.. | Rahul Gandhi; Rahul Gandhi (Rahul) | राहुल गांधी; राहुल गांधी (राहुल) | রাহুল গান্ধী; রাহুল গান্ধি; রাহুল গান্ধী (রাহুল) | Рахул Ганди
mallikarjun-kharge | IN | minister 2009-05/2014-05-26; legislator 2014/.. | Mallikarjun Kharge | मल्लिकार्जुन खड़गे; मल्लिकार्जुन खरगे | মল্লিকার্জুন খাড়গে; মল্লিকার্জুন খড়গে | Малликарджун Кхарге
mamata-banerjee | IN | official 2011-05-20/.. | Mamata Banerjee; Mamata Banerjee (Mamata) | ममता बनर्जी; ममता बनर्जी (ममता) | মমতা বন্দ্যোপাধ্যায়; মমতা ব্যানার্জি; মমতা ব্যানার্জী; মমতা বন্দ্যোপাধ্যায় (মমতা) | Мамата Банерджи
yogi-adityanath | IN | official 2017-03-19/.. | Yogi Adityanath; Yogi Adityanath (Yogi) | योगी आदित्यनाथ; योगी आदित्यनाथ (योगी) | যোগী আদিত্যনাথ; যোগী আদিত্যনাথ (যোগী) | Йоги Адитьянатх; Йоги Адитьянат
himanta-biswa-sarma | IN | official 2021-05-10/.. | Himanta Biswa Sarma; Himanta Biswa Sarma (Himanta) | हिमंत बिस्वा सरमा; हिमंता बिस्वा सरमा; हिमंत बिस्व सरमा | হিমন্ত বিশ্ব শর্মা; হিমন্ত বিশ্বশর্মা | Химанта Бисва Сарма
devendra-fadnavis | IN | official 2014-10-31/2019-11; official 2024-12-05/.. | Devendra Fadnavis | देवेंद्र फडणवीस; देवेंद्र फडनवीस | দেবেন্দ্র ফড়নবিশ; দেবেন্দ্র ফড়ণবীস; দেবেন্দ্র ফড়নবীস | Девендра Фаднавис
nitin-nabin | IN | official 2026-01/.. | Nitin Nabin; Nitin Naveen | नितिन नबीन; नितिन नवीन | নিতিন নবীন | Нитин Набин
jawaharlal-nehru | IN | head-of-government 1947-08-15/1964-05-27; foreign-minister 1947-08-15/1964-05-27 | Jawaharlal Nehru | जवाहरलाल नेहरू; जवाहर लाल नेहरू | জওহরলাল নেহরু; জওহরলাল নেহেরু; জওহরলাল নেহরূ | Джавахарлал Неру
indira-gandhi | IN | head-of-government 1966-01-24/1977-03-24; head-of-government 1980-01-14/1984-10-31 | Indira Gandhi; Indira Gandhi (Indira) | इंदिरा गांधी; इंदिरा गांधी (इंदिरा) | ইন্দিরা গান্ধী; ইন্দিরা গান্ধি; ইন্দিরা গান্ধী (ইন্দিরা) | Индира Ганди
rajiv-gandhi | IN | head-of-government 1984-10-31/1989-12-02 | Rajiv Gandhi; Rajiv Gandhi (Rajiv) | राजीव गांधी; राजीव गांधी (राजीव) | রাজীব গান্ধী; রাজীব গান্ধি; রাজীব গান্ধী (রাজীব) | Раджив Ганди
lal-bahadur-shastri | IN | head-of-government 1964-06-09/1966-01-11 | Lal Bahadur Shastri | लाल बहादुर शास्त्री; लालबहादुर शास्त्री | লাল বাহাদুর শাস্ত্রী; লালবাহাদুর শাস্ত্রী | Лал Бахадур Шастри
# Pakistan: presidents and prime ministers
asif-ali-zardari | PK | head-of-state 2008-09-09/2013-09-08; head-of-state 2024-03-10/.. | Asif Ali Zardari; Asif Zardari | आसिफ अली जरदारी; आसिफ जरदारी | আসিফ আলি জারদারি; আসিফ আলী জারদারি; আসিফ জারদারি | Асиф Али Зардари; Асиф Зардари
arif-alvi | PK | head-of-state 2018-09-09/2024-03-10 | Arif Alvi; Arif-ur-Rehman Alvi | आरिफ अल्वी; आरिफ अलवी | আরিফ আলভি; আরিফ আলভী | Ариф Алви
mamnoon-hussain | PK | head-of-state 2013-09-09/2018-09-08 | Mamnoon Hussain | ममनून हुसैन | মামনুন হুসেইন; মামনুন হোসেন; মামনুন হুসেন | Мамнун Хусейн
pervez-musharraf | PK | head-of-government 1999-10-12/2002-11-21; head-of-state 2001-06-20/2008-08-18 | Pervez Musharraf; Parvez Musharraf | परवेज मुशर्रफ | পারভেজ মুশাররফ; পারভেজ মোশাররফ; পারভেজ মুশারফ | Первез Мушарраф
rafiq-tarar | PK | head-of-state 1998-01-01/2001-06-20 | Rafiq Tarar; Muhammad Rafiq Tarar | रफीक तरार; मोहम्मद रफीक तरार | রফিক তারার; মুহাম্মদ রফিক তারার | Рафик Тарар; Мухаммад Рафик Тарар
farooq-leghari | PK | head-of-state 1993-11-14/1997-12-02 | Farooq Leghari; Farooq Ahmad Khan Leghari | फारूक लेघारी; फारूक अहमद लेघारी | ফারুক লেঘারি; ফারুক আহমেদ লেঘারি | Фарук Легари
ghulam-ishaq-khan | PK | head-of-state 1988-08-17/1993-07-18 | Ghulam Ishaq Khan | गुलाम इशाक खान; गुलाम इसहाक खान | গোলাম ইসহাক খান | Гулам Исхак Хан
shehbaz-sharif | PK | head-of-government 2022-04-11/2023-08-14; head-of-government 2024-03-04/.. | Shehbaz Sharif; Shahbaz Sharif; Muhammad Shehbaz Sharif; Shehbaz Sharif (Shehbaz) | शहबाज शरीफ; शाहबाज शरीफ; शहबाज शरीफ (शहबाज) | শাহবাজ শরিফ; শেহবাজ শরিফ; শাহবাজ শরীফ; শাহবাজ শরিফ (শাহবাজ); শেহবাজ শরীফ | Шахбаз Шариф; Шехбаз Шариф
nawaz-sharif | PK | head-of-government 1990-11-06/1993-07-18; head-of-government 1997-02-17/1999-10-12; head-of-government 2013-06-05/2017-07-28; foreign-minister 2013-06-05/2017-07-28 | Nawaz Sharif; Mian Nawaz Sharif; Nawaz Sharif (Nawaz) | नवाज शरीफ; नवाज शरीफ (नवाज); मियां नवाज शरीफ | নওয়াজ শরিফ; নওয়াজ শরীফ; নওয়াজ শরিফ (নওয়াজ) | Наваз Шариф
imran-khan | PK | head-of-government 2018-08-18/2022-04-10 | Imran Khan; Imran Khan (Imran); Imran Ahmed Khan Niazi (Imran) | इमरान खान; इमरान खान (इमरान) | ইমরান খান; ইমরান খান (ইমরান) | Имран Хан
anwaar-ul-haq-kakar | PK | head-of-government 2023-08-14/2024-03-04 | Anwaar-ul-Haq Kakar; Anwaarul Haq Kakar; Anwar ul Haq Kakar; Anwaar Kakar | अनवारुल हक काकड़; अनवार-उल-हक काकर; अनवार उल हक काकड़; अनवारुल हक काकर | আনোয়ারুল হক কাকার; আনওয়ারুল হক কাকার; আনোয়ার-উল-হক কাকার | Анваруль-Хак Какар; Анвар-уль-Хак Какар
shahid-khaqan-abbasi | PK | minister 2013-06/2017-07-28; head-of-government 2017-08-01/2018-05-31 | Shahid Khaqan Abbasi | शाहिद खाकान अब्बासी; शाहिद खाकन अब्बासी | শাহিদ খাকান আব্বাসি; শহীদ খাকান আব্বাসি; শাহিদ খাকান আব্বাসী | Шахид Хакан Аббаси
nasirul-mulk | PK | head-of-government 2018-06-01/2018-08-18 | Nasirul Mulk; Nasir-ul-Mulk | नासिर-उल-मुल्क; नासिरुल मुल्क | নাসির-উল-মুলক; নাসিরুল মুলক | Насир-уль-Мульк; Насирул Мулк
mir-hazar-khan-khoso | PK | head-of-government 2013-03-25/2013-06-05 | Mir Hazar Khan Khoso | मीर हजार खान खोसो | মীর হাজার খান খোসো | Мир Хазар Хан Хосо
raja-pervaiz-ashraf | PK | minister 2008-03/2011-02; head-of-government 2012-06-22/2013-03-24; legislator 2022-04/2024-03 | Raja Pervaiz Ashraf; Raja Pervez Ashraf | राजा परवेज अशरफ | রাজা পারভেজ আশরাফ | Раджа Первез Ашраф
yousaf-raza-gilani | PK | head-of-government 2008-03-25/2012-06-19; legislator 2024-04/.. | Yousaf Raza Gilani; Yousuf Raza Gilani; Yusuf Raza Gilani; Yousaf Raza Gillani | यूसुफ रजा गिलानी; युसूफ रजा गिलानी | ইউসুফ রাজা গিলানি; ইউসুফ রেজা গিলানি; ইউসুফ রাজা গিলানী | Юсуф Реза Гилани; Юсуф Раза Гилани; Юсуф Реза Джилани
muhammad-mian-soomro | PK | head-of-government 2007-11-16/2008-03-24 | Muhammad Mian Soomro; Mohammad Mian Soomro | मोहम्मद मियां सूमरो | মোহাম্মদ মিয়া সুমরো; মিয়া সুমরো | Мухаммад Миан Сумро
shaukat-aziz | PK | minister 1999-11/2004-08; head-of-government 2004-08/2007-11-16 | Shaukat Aziz | शौकत अजीज | শওকত আজিজ | Шаукат Азиз
chaudhry-shujaat-hussain | PK | head-of-government 2004-06-30/2004-08 | Chaudhry Shujaat Hussain (Shujaat Hussain); Shujaat Hussain | चौधरी शुजात हुसैन; शुजात हुसैन | চৌধুরী সুজাত হোসেন; সুজাত হুসেন | Шуджаат Хусейн; Чоудхри Шуджаат Хусейн
zafarullah-khan-jamali | PK | head-of-government 2002-11-21/2004-06-26 | Zafarullah Khan Jamali; Mir Zafarullah Khan Jamali | जफरुल्ला खान जमाली; मीर जफरुल्लाह खान जमाली | জাফরুল্লাহ খান জামালি; মির জাফরুল্লা খান জামালি | Зафарулла Хан Джамали; Мир Зафарулла Хан Джамали
benazir-bhutto | PK | head-of-government 1988-12-02/1990-08-06; head-of-government 1993-10-19/1996-11-05 | Benazir Bhutto; Benazir Bhutto (Benazir) | बेनजीर भुट्टो; बेनजीर भुट्टो (बेनजीर) | বেনজির ভুট্টো; বেনজীর ভুট্টো; বেনজির ভুট্টো (বেনজির) | Беназир Бхутто
moeenuddin-ahmad-qureshi | PK | head-of-government 1993-07-18/1993-10-19 | Moeenuddin Ahmad Qureshi; Moeen Qureshi; Moin Qureshi | मोइनुद्दीन अहमद कुरैशी; मोईन कुरैशी | মইনুদ্দিন আহমদ কুরেশি; মঈন কুরেশি | Моинуддин Ахмад Куреши; Моин Куреши
meraj-khalid | PK | head-of-government 1996-11-05/1997-02-17 | Malik Meraj Khalid; Meraj Khalid | मलिक मेराज खालिद; मेराज खालिद | মালিক মেরাজ খালিদ | Мерадж Халид; Малик Мерадж Халид
zulfikar-ali-bhutto | PK | head-of-state 1971-12-20/1973-08-13; head-of-government 1973-08-14/1977-07-05 | Zulfikar Ali Bhutto; Zulfiqar Ali Bhutto | जुल्फिकार अली भुट्टो; जुल्फीकार अली भुट्टो | জুলফিকার আলি ভুট্টো; জুলফিকার আলী ভুট্টো | Зульфикар Али Бхутто
zia-ul-haq | PK | head-of-state 1978-09-16/1988-08-17 | Muhammad Zia-ul-Haq (Zia-ul-Haq); Zia ul-Haq (Zia) | जिया-उल-हक; मोहम्मद जिया-उल-हक | জিয়া-উল-হক; জিয়াউল হক (); মুহাম্মদ জিয়াউল হক () | Мухаммад Зия-уль-Хак; Зия-уль-Хак
ayub-khan | PK | head-of-state 1958-10-27/1969-03-25 | Ayub Khan (); Muhammad Ayub Khan () | अयूब खान (); अयूब खां () | আইয়ুব খান (আইয়ুব) | Айюб Хан (); Мухаммад Айюб Хан ()
# Pakistan: foreign ministers
ishaq-dar | PK | minister 1998/1999-10-12; minister 2013-06/2017-11; minister 2022-09/2023-08; foreign-minister 2024-03-11/..; deputy-head-of-government 2024-04-28/.. | Ishaq Dar; Mohammad Ishaq Dar; Muhammad Ishaq Dar | इशाक डार; इसहाक डार; मोहम्मद इशाक डार | ইসহাক দার; ইসহাক ডার; ইশাক দার; মোহাম্মদ ইসহাক দার | Исхак Дар; Мухаммад Исхак Дар; Мохаммад Исхак Дар
jalil-abbas-jilani | PK | foreign-secretary 2012-03/2013-12; ambassador 2013-12/2017; foreign-minister 2023-08-17/2024-03-04 | Jalil Abbas Jilani | जलील अब्बास जिलानी; जलील अब्बास जीलानी | জলিল আব্বাস জিলানি; জলিল আব্বাস জিলানী | Джалил Аббас Джилани
bilawal-bhutto-zardari | PK | foreign-minister 2022-04-27/2023-08-10 | Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari; Bilawal Bhutto; Bilawal Bhutto Zardari (Bilawal) | बिलावल भुट्टो जरदारी; बिलावल भुट्टो; बिलावल भुट्टो जरदारी (बिलावल) | বিলাওয়াল ভুট্টো জারদারি; বিলাওয়াল ভুট্টো; বিলাবল ভুট্টো জারদারি; বিলাওয়াল ভুট্টো জারদারি (বিলাওয়াল) | Билавал Бхутто-Зардари; Билавал Бхутто Зардари; Билавал Бхутто
shah-mahmood-qureshi | PK | foreign-minister 2008-03-31/2011-02-09; foreign-minister 2018-08-20/2022-04-10 | Shah Mahmood Qureshi; Shah Mehmood Qureshi; Makhdoom Shah Mahmood Qureshi | शाह महमूद कुरैशी; शाह मेहमूद कुरैशी | শাহ মাহমুদ কুরেশি; শাহ মেহমুদ কুরেশি; শাহ মাহমুদ কোরেশি; শাহ মাহমুদ কুরাইশি | Шах Махмуд Куреши; Шах Мехмуд Куреши
abdullah-hussain-haroon | PK | ambassador 2008/2012; foreign-minister 2018-06-05/2018-08-18 | Abdullah Hussain Haroon; Hussain Haroon | अब्दुल्ला हुसैन हारून; हुसैन हारून | আবদুল্লাহ হুসেন হারুন; হুসেন হারুন | Абдулла Хусейн Харун
khurram-dastgir-khan | PK | minister 2013/2017-08; defence-minister 2017-08-04/2018-05; foreign-minister 2018-05/2018-05-31; minister 2022-04/2023-08 | Khurram Dastgir Khan (Khurram Dastgir); Khurram Dastgir | खुर्रम दस्तगीर खान (खुर्रम दस्तगीर); खुर्रम दस्तगीर | খুররম দস্তগীর খান (খুররম দস্তগীর); খুররম দস্তগির | Хуррам Дастгир Хан (Хуррам Дастгир); Хуррам Дастгир
khawaja-muhammad-asif | PK | defence-minister 2013-11-27/2017-07-28; foreign-minister 2017-08-04/2018-04-26; defence-minister 2022-04-19/2023-08-10; defence-minister 2024-03-11/.. | Khawaja Muhammad Asif (Asif); Khawaja Asif; Khwaja Asif; Khawaja Mohammad Asif | ख्वाजा आसिफ; ख्वाजा मोहम्मद आसिफ; ख्वाजा मुहम्मद आसिफ | খাজা আসিফ; খাজা মুহাম্মদ আসিফ; খোয়াজা আসিফ; খাজা মোহাম্মদ আসিফ | Хаваджа Асиф; Хаваджа Мухаммад Асиф; Ходжа Асиф; Хаваджа Мухаммед Асиф
hina-rabbani-khar | PK | foreign-minister 2011-07-20/2013-03-16; minister 2022-04-19/2023-08-10 | Hina Rabbani Khar | हिना रब्बानी खार; हिना रब्बानी खर | হিনা রব্বানি খার; হিনা রাব্বানি খার | Хина Раббани Хар
inam-ul-haque | PK | foreign-secretary 2000-02/2002-06; foreign-minister 2002-06/2002-11; foreign-minister 2007-11/2008-03 | Inam-ul-Haque; Inamul Haque; Inam ul-Haq | इनाम-उल-हक; इनामुल हक () | ইনাম-উল-হক; ইনামুল হক | Инам-уль-Хак; Инамуль Хак
khurshid-mahmud-kasuri | PK | foreign-minister 2002-11-23/2007-11-15 | Khurshid Mahmud Kasuri; Khurshid Kasuri; Khurshid Mehmood Kasuri | खुर्शीद महमूद कसूरी; खुर्शीद कसूरी | খুরশিদ মাহমুদ কাসুরি; খুরশিদ কাসুরি; খুরশিদ মেহমুদ কাসুরি | Хуршид Махмуд Касури; Хуршид Касури
abdul-sattar | PK | foreign-minister 1993-07/1993-10; foreign-minister 1999-11/2002-06 | Abdul Sattar | अब्दुल सत्तार | আবদুস সাত্তার; আব্দুল সাত্তার | Абдул Саттар
sartaj-aziz | PK | foreign-minister 1998-08/1999-10-12; security-adviser 2013-06/2015-10; official 2013-06/2018-05 | Sartaj Aziz | सरताज अजीज | সরতাজ আজিজ; সারতাজ আজিজ | Сартадж Азиз
gohar-ayub-khan | PK | foreign-minister 1997-02/1998-08 | Gohar Ayub Khan (Gohar Ayub); Gohar Ayub | गौहर अयूब खान (गौहर अयूब); गौहर अयूब | গওহর আইয়ুব খান (গওহর আইয়ুব) | Гохар Айюб Хан
sahabzada-yaqub-khan | PK | foreign-minister 1982-03/1991-03; foreign-minister 1996-11/1997-02 | Sahabzada Yaqub Khan; Yaqub Khan | साहबजादा याकूब खान; याकूब खान | সাহেবজাদা ইয়াকুব খান | Сахабзада Якуб Хан; Якуб Хан
aseff-ahmad-ali | PK | foreign-minister 1993-11/1996-11-05 | Aseff Ahmad Ali; Assef Ahmad Ali | आसिफ अहमद अली | আসেফ আহমদ আলি; আসিফ আহমেদ আলি | Асеф Ахмад Али
# Pakistan: foreign secretaries, advisers, generals
amna-baloch | PK | foreign-secretary 2024-09-11/.. | Amna Baloch | आमना बलोच; अमना बलूच | আমনা বালুচ; আমনা বেলুচ | Амна Балоч
syrus-sajjad-qazi | PK | foreign-secretary 2023-08/2024-09-10 | Syrus Sajjad Qazi; Muhammad Syrus Sajjad Qazi | साइरस सज्जाद काजी; मोहम्मद साइरस सज्जाद काजी | সাইরাস সাজ্জাদ কাজী; সাইরাস সাজ্জাদ কাজি | Сайрус Саджад Кази; Сайрус Саджжад Кази
asad-majeed-khan | PK | ambassador 2019-01/2022-03; foreign-secretary 2022-12/2023-08 | Asad Majeed Khan (); Asad Majeed | असद मजीद खान (); असद मजीद | আসাদ মজিদ খান (); আসাদ মাজিদ খান () | Асад Маджид Хан (); Асад Маджид
sohail-mahmood | PK | ambassador 2017-08/2019-04; foreign-secretary 2019-04/2022-09 | Sohail Mahmood | सोहेल महमूद; सुहैल महमूद | সোহেল মাহমুদ; সোহাইল মাহমুদ | Сохаил Махмуд; Сохейл Махмуд
tehmina-janjua | PK | foreign-secretary 2017-03/2019-04 | Tehmina Janjua | तहमीना जंजुआ | তেহমিনা জানজুয়া; তাহমিনা জানজুয়া | Техмина Джанджуа
aizaz-ahmad-chaudhry | PK | foreign-secretary 2013-12/2017-03; ambassador 2017-03/2018-05 | Aizaz Ahmad Chaudhry; Aizaz Chaudhry | एजाज अहमद चौधरी; ऐजाज अहमद चौधरी | আইজাজ আহমেদ চৌধুরী; এজাজ আহমদ চৌধুরী | Айзаз Ахмад Чоудхри; Эзаз Ахмад Чаудхри
salman-bashir | PK | foreign-secretary 2008-04/2012-03; ambassador 2012/2014 | Salman Bashir | सलमान बशीर | সালমান বশির; সলমন বশির | Салман Башир
riaz-mohammad-khan | PK | foreign-secretary 2005-02/2008-04 | Riaz Mohammad Khan () | रियाज मोहम्मद खान () | রিয়াজ মোহাম্মদ খান () | Риаз Мохаммад Хан ()
riaz-khokhar | PK | foreign-secretary 2002-08/2005-02 | Riaz Khokhar; Riaz Hussain Khokhar | रियाज खोखर; रियाज हुसैन खोखर | রিয়াজ খোখার; রিয়াজ খোখর | Риаз Хохар; Риаз Хокхар
shamshad-ahmad | PK | foreign-secretary 1997-02/2000-02 | Shamshad Ahmad; Shamshad Ahmad Khan () | शमशाद अहमद | শমসাদ আহমেদ | Шамшад Ахмад
moeed-yusuf | PK | security-adviser 2021-05/2022-04 | Moeed Yusuf; Moeed W. Yusuf | मोईद यूसुफ; मोइद यूसुफ | মোয়িদ ইউসুফ; মইদ ইউসুফ | Моид Юсуф; Моэд Юсуф
naseer-khan-janjua | PK | security-adviser 2015-10/2018-06 | Naseer Khan Janjua; Nasir Khan Janjua; Nasir Janjua | नासिर खान जंजुआ; नसीर खान जंजुआ; नासिर जंजुआ | নাসির খান জানজুয়া; নাসির জানজুয়া | Насир Хан Джанджуа
asim-malik | PK | official 2024-09-30/..; security-adviser 2025-04/.. | Asim Malik; Muhammad Asim Malik | आसिम मलिक; मोहम्मद आसिम मलिक | আসিম মালিক (); মুহাম্মদ আসিম মালিক () | Асим Малик; Мухаммад Асим Малик
asim-munir | PK | official 2022-11-29/.. | Asim Munir; Syed Asim Munir; Asim Munir Ahmed (Munir) | आसिम मुनीर; असीम मुनीर; सैयद आसिम मुनीर | আসিম মুনির; অসীম মুনির; সৈয়দ আসিম মুনির | Асим Мунир; Сайед Асим Мунир
qamar-javed-bajwa | PK | official 2016-11-29/2022-11-29 | Qamar Javed Bajwa; Qamar Bajwa | कमर जावेद बाजवा; कमर बाजवा | কামার জাভেদ বাজওয়া; কমর জাভেদ বাজওয়া; কামার বাজওয়া | Камар Джавед Баджва
raheel-sharif | PK | official 2013-11-29/2016-11-29 | Raheel Sharif | राहिल शरीफ; राहील शरीफ | রাহিল শরিফ; রাহিল শরীফ | Рахил Шариф; Рахиль Шариф
ashfaq-parvez-kayani | PK | official 2007-11-28/2013-11-29 | Ashfaq Parvez Kayani; Ashfaq Kayani; Ashfaq Pervez Kayani | अशफाक परवेज कयानी; अशफाक कयानी | আশফাক পারভেজ কায়ানি; আশফাক কিয়ানি; আশফাক পারভেজ কিয়ানি | Ашфак Первез Каяни; Ашфак Кайани
faiz-hameed | PK | official 2019-06/2021-11 | Faiz Hameed; Faiz Hamid | फैज हमीद | ফয়েজ হামিদ; ফইজ হামিদ | Фаиз Хамид
tariq-fatemi | PK | official 2013-06/2017-04; official 2022-04/2023-08; official 2024/.. | Tariq Fatemi; Syed Tariq Fatemi | तारिक फातमी; सैयद तारिक फातमी | তারিক ফাতেমি; সৈয়দ তারিক ফাতেমি | Тарик Фатеми; Сайед Тарик Фатеми
# Pakistan: other ministers, ambassadors, spokespersons
pervez-khattak | PK | defence-minister 2018-08-20/2022-04-10 | Pervez Khattak; Pervaiz Khattak | परवेज खटक; परवेज खट्टक | পারভেজ খটক; পারভেজ খট্টক | Первез Хаттак
naveed-qamar | PK | defence-minister 2012-06/2013-03; minister 2022-04/2023-08 | Naveed Qamar; Syed Naveed Qamar | नवीद कमर (); सैयद नवीद कमर () | নাভিদ কামার; নাভিদ কমর | Навид Камар; Сайед Навид Камар
ahmad-mukhtar | PK | defence-minister 2008-03/2012-06 | Ahmad Mukhtar; Chaudhry Ahmed Mukhtar | अहमद मुख्तार; चौधरी अहमद मुख्तार | আহমেদ মুখতার; চৌধুরী আহমদ মুখতার | Ахмад Мухтар; Чоудхри Ахмед Мухтар
rao-sikandar-iqbal | PK | defence-minister 2002-11/2007-11 | Rao Sikandar Iqbal | राव सिकंदर इकबाल | রাও সিকান্দার ইকবাল | Рао Сикандар Икбал
anwar-ali-hyder | PK | defence-minister 2023-08/2024-03 | Anwar Ali Hyder; Anwar Ali Haider | अनवर अली हैदर | আনোয়ার আলী হায়দার | Анвар Али Хайдер
muhammad-aurangzeb | PK | minister 2024-03-11/.. | Muhammad Aurangzeb; Mohammad Aurangzeb | मोहम्मद औरंगजेब; मुहम्मद औरंगजेब | মুহাম্মদ আওরঙ্গজেব; মহম্মদ আওরঙ্গজেব | Мухаммад Аурангзеб; Мохаммад Аурангзеб
ahsan-iqbal | PK | minister 2013-06/2018-05; minister 2022-04/2023-08; minister 2024-03-11/.. | Ahsan Iqbal; Ahsan Iqbal Chaudhary (Iqbal) | अहसन इकबाल; एहसान इकबाल | আহসান ইকবাল | Ахсан Икбал
musadik-malik | PK | minister 2022-04/2023-08; minister 2024-03-11/.. | Musadik Malik; Musadik Masood Malik | मुसादिक मलिक; मुसद्दिक मलिक | মুসাদিক মালিক (); মুসাদ্দিক মালিক () | Мусадик Малик; Мусадик Масуд Малик
awais-leghari | PK | minister 2024-03-11/.. | Awais Leghari; Sardar Awais Ahmad Khan Leghari; Awais Ahmad Leghari | अवैस लेघारी; ओवैस लघारी | আওয়াইস লেঘারি; ওয়াইস লেঘারি | Авайс Легари; Авайс Ахмад Хан Легари
mohsin-naqvi | PK | minister 2024-03-11/.. | Mohsin Naqvi; Syed Mohsin Raza Naqvi | मोहसिन नकवी; मोहसिन रजा नकवी | মহসিন নকভি; মহসিন নাকভি; মোহসিন নাকভি | Мохсин Накви
attaullah-tarar | PK | minister 2024-03-11/.. | Attaullah Tarar; Ata Tarar | अताउल्लाह तरार; अताउल्ला तरार | আতাউল্লাহ তারার; আতাউল্লা তারার | Аттаулла Тарар; Атаулла Тарар
rana-sanaullah | PK | minister 2022-04/2023-08; official 2024-04/.. | Rana Sanaullah; Rana Sanaullah Khan (Sanaullah) | राणा सनाउल्लाह; राना सनाउल्लाह | রানা সানাউল্লাহ; রানা সানাউল্লা | Рана Санаулла
fawad-chaudhry | PK | minister 2018-08/2022-04-10 | Fawad Chaudhry; Fawad Ahmad Chaudhry; Fawad Hussain Chaudhry | फवाद चौधरी; फवाद हुसैन चौधरी | ফাওয়াদ চৌধুরী; ফাওয়াদ চৌধুরি | Фавад Чаудхри; Фавад Чоудри
sheikh-rashid-ahmed | PK | minister 2002-11/2007-11; minister 2018-08/2022-04-10 | Sheikh Rashid Ahmed; Sheikh Rashid; Sheikh Rasheed Ahmad | शेख रशीद अहमद; शेख रशीद | শেখ রশিদ আহমেদ; শেখ রশিদ | Шейх Рашид Ахмед; Шейх Рашид
shaukat-tarin | PK | minister 2008-10/2010-02; minister 2021-04/2022-04-10 | Shaukat Tarin; Shaukat Fayaz Ahmed Tarin | शौकत तरीन | শওকত তারিন | Шаукат Тарин
hammad-azhar | PK | minister 2020-04/2022-04-10 | Hammad Azhar; Muhammad Hammad Azhar | हम्माद अजहर | হাম্মাদ আজহার | Хаммад Азхар
rehman-malik | PK | minister 2008-03/2013-03 | Rehman Malik; Abdul Rehman Malik | रहमान मलिक | রেহমান মালিক (); রহমান মালিক () | Рехман Малик
munir-akram | PK | ambassador 2002/2008; ambassador 2019-11/2025-03 | Munir Akram; Muneer Akram | मुनीर अकरम | মুনির আকরাম | Мунир Акрам
asim-iftikhar-ahmad | PK | official 2021-07/2022-11; ambassador 2025-04/.. | Asim Iftikhar Ahmad; Asim Iftikhar | आसिम इफ्तिखार अहमद; आसिम इफ्तिखार | আসিম ইফতিখার আহমাদ; আসিম ইফতিখার আহমেদ; আসিম ইফতিখার | Асим Ифтихар Ахмад; Асим Ифтихар
mumtaz-zahra-baloch | PK | official 2022-11/2024-12; ambassador 2025/.. | Mumtaz Zahra Baloch | मुमताज जहरा बलूच; मुमताज जहरा बलोच | মুমতাজ জাহরা বালুচ; মমতাজ জাহরা বালোচ | Мумтаз Захра Балоч
shafqat-ali-khan | PK | ambassador 2020/2023; official 2024-12/2025 | Shafqat Ali Khan () | शफकत अली खान () | শাফকাত আলী খান (); শফকত আলি খান () | Шафкат Али Хан ()
muhammad-khalid-jamali | PK | ambassador 2023/2025 | Muhammad Khalid Jamali; Khalid Jamali; Mohammad Khalid Jamali | मोहम्मद खालिद जमाली; खालिद जमाली | মুহাম্মদ খালিদ জামালি; খালিদ জামালি | Мухаммад Халид Джамали; Халид Джамали
faisal-niaz-tirmizi | PK | ambassador 2025/.. | Faisal Niaz Tirmizi | फैसल नियाज तिर्मिजी; फैसल नियाज तिरमिजी | ফয়সাল নিয়াজ তিরমিজি | Фейсал Ниаз Тирмизи; Файсал Ниаз Тирмизи
sadiq-sanjrani | PK | legislator 2018-03/2024-03 | Sadiq Sanjrani; Muhammad Sadiq Sanjrani | सादिक संजरानी | সাদিক সানজরানি | Садик Санджрани
ayaz-sadiq | PK | legislator 2013-06/2018-08; legislator 2024-03/.. | Ayaz Sadiq; Sardar Ayaz Sadiq | अयाज सादिक; सरदार अयाज सादिक | আয়াজ সাদিক; সরদার আয়াজ সাদিক | Аяз Садик; Сардар Аяз Садик
# Bangladesh: heads of government and of state
sheikh-hasina | BD | head-of-government 1996-06-23/2001-07-15; head-of-government 2009-01-06/2024-08-05 | Sheikh Hasina (Hasina); Sheikh Hasina Wazed (Hasina) | शेख हसीना (हसीना) | শেখ হাসিনা (হাসিনা) | Шейх Хасина (Хасина)
muhammad-yunus | BD | head-of-government 2024-08-08/2026-02-17 | Muhammad Yunus; Mohammad Yunus; Mohammed Yunus | मोहम्मद यूनुस; मुहम्मद यूनुस; मोहम्मद युनूस | মুহাম্মদ ইউনূস; মুহাম্মদ ইউনুস; মোহাম্মদ ইউনূস; মহম্মদ ইউনুস; মোহাম্মদ ইউনুস | Мухаммад Юнус; Мухаммед Юнус; Мохаммад Юнус
tarique-rahman | BD | head-of-government 2026-02-17/.. | Tarique Rahman; Tareq Rahman; Tarique Rahman (Tarique) | तारिक रहमान; तारिक रहमान (तारिक); तारेक रहमान | তারেক রহমান; তারেক রহমান (তারেক) | Тарик Рахман; Тарек Рахман
khaleda-zia | BD | head-of-government 1991-03-20/1996-03-30; head-of-government 2001-10-10/2006-10-29 | Khaleda Zia; Begum Khaleda Zia; Khaleda Zia (Khaleda) | खालिदा जिया; बेगम खालिदा जिया; खालिदा जिया (खालिदा); खालेदा जिया | খালেদা জিয়া; বেগম খালেদা জিয়া; খালেদা জিয়া (খালেদা) | Халеда Зия; Бегум Халеда Зия
fakhruddin-ahmed | BD | head-of-government 2007-01-12/2009-01-06 | Fakhruddin Ahmed; Fakhruddin Ahmed (Fakhruddin) | फखरुद्दीन अहमद | ফখরুদ্দীন আহমদ; ফখরুদ্দিন আহমেদ; ফখরুদ্দীন আহমেদ; ফখরুদ্দীন আহমদ (ফখরুদ্দীন) | Фахруддин Ахмед
latifur-rahman | BD | head-of-government 2001-07-15/2001-10-10 | Latifur Rahman | लतीफुर रहमान | লতিফুর রহমান | Латифур Рахман
muhammad-habibur-rahman | BD | head-of-government 1996-03-30/1996-06-23 | Muhammad Habibur Rahman; Habibur Rahman | मोहम्मद हबीबुर रहमान; हबीबुर रहमान | মুহাম্মদ হাবিবুর রহমান; হাবিবুর রহমান | Мухаммад Хабибур Рахман; Хабибур Рахман
mohammed-shahabuddin | BD | head-of-state 2023-04-24/.. | Mohammed Shahabuddin; Mohammad Shahabuddin; Mohammed Shahabuddin Chuppu (Shahabuddin) | मोहम्मद शहाबुद्दीन; मोहम्मद शहाबुद्दीन चुप्पू (शहाबुद्दीन) | মো. সাহাবুদ্দিন; মোহাম্মদ সাহাবুদ্দিন; মহম্মদ সাহাবুদ্দিন; মোহাম্মদ শাহাবুদ্দিন; মো সাহাবুদ্দিন চুপ্পু (সাহাবুদ্দিন) | Мохаммед Шахабуддин; Мохаммад Шахабуддин
abdul-hamid-bangladesh | BD | head-of-state 2013-03-20/2023-04-24 | Abdul Hamid; Mohammad Abdul Hamid; Md. Abdul Hamid | अब्दुल हमीद; मोहम्मद अब्दुल हमीद | আবদুল হামিদ; মো. আবদুল হামিদ; আব্দুল হামিদ; মোহাম্মদ আবদুল হামিদ | Абдул Хамид; Мохаммад Абдул Хамид
zillur-rahman | BD | head-of-state 2009-02-12/2013-03-20 | Zillur Rahman; Md. Zillur Rahman | जिल्लुर रहमान | জিল্লুর রহমান; মো. জিল্লুর রহমান | Зиллур Рахман
iajuddin-ahmed | BD | head-of-state 2002-09-06/2009-02-12; head-of-government 2006-10-29/2007-01-11 | Iajuddin Ahmed; Iajuddin Ahmed (Iajuddin) | इयाजुद्दीन अहमद; इजाजुद्दीन अहमद | ইয়াজউদ্দিন আহম্মেদ; ইয়াজউদ্দিন আহমেদ; ইয়াজউদ্দিন আহমেদ (ইয়াজউদ্দিন) | Иаджуддин Ахмед; Яджуддин Ахмед
badruddoza-chowdhury | BD | foreign-minister 2001-10-10/2001-11-14; head-of-state 2001-11-14/2002-06-21 | Badruddoza Chowdhury; A. Q. M. Badruddoza Chowdhury | बदरुद्दोजा चौधरी | বদরুদ্দোজা চৌধুরী; এ কিউ এম বদরুদ্দোজা চৌধুরী | Бадруддоза Чоудхури
shahabuddin-ahmed | BD | head-of-state 1990-12-06/1991-10-10; head-of-state 1996-10-09/2001-11-14 | Shahabuddin Ahmed | शहाबुद्दीन अहमद | সাহাবুদ্দীন আহমদ; শাহাবুদ্দিন আহমেদ; সাহাবুদ্দিন আহমেদ | Шахабуддин Ахмед
abdur-rahman-biswas | BD | head-of-state 1991-10-10/1996-10-09 | Abdur Rahman Biswas | अब्दुर रहमान बिस्वास | আবদুর রহমান বিশ্বাস; আব্দুর রহমান বিশ্বাস | Абдур Рахман Бисвас
sheikh-mujibur-rahman | BD | head-of-government 1972-01-12/1975-01-25; head-of-state 1975-01-25/1975-08-15 | Sheikh Mujibur Rahman (Mujib); Sheikh Mujib; Sheikh Mujibur Rahman (Bangabandhu) | शेख मुजीबुर रहमान (मुजीब); शेख मुजीब; मुजीबुर रहमान (); शेख मुजीबुर रहमान (बंगबंधु) | শেখ মুজিবুর রহমান (মুজিব); শেখ মুজিব; মুজিবুর রহমান (); শেখ মুজিবুর রহমান (বঙ্গবন্ধু) | Шейх Муджибур Рахман (Муджиб); Муджибур Рахман; Шейх Муджиб
ziaur-rahman | BD | head-of-state 1977-04-21/1981-05-30 | Ziaur Rahman | जियाउर रहमान | জিয়াউর রহমান (জিয়া); জিয়াউর রহমান | Зиаур Рахман; Зия-ур-Рахман
hm-ershad | BD | head-of-state 1983-12-11/1990-12-06 | Hussain Muhammad Ershad; H. M. Ershad; HM Ershad | हुसैन मोहम्मद इरशाद; एच. एम. इरशाद | হুসেইন মুহম্মদ এরশাদ; এইচ এম এরশাদ; হুসেন মহম্মদ এরশাদ | Хусейн Мухаммад Эршад; Хуссейн Мухаммад Эршад
# Bangladesh: foreign ministers and advisers
khalilur-rahman | BD | security-adviser 2025-04-09/2026-02-17; foreign-minister 2026-02-17/.. | Khalilur Rahman; Khalilur Rahman (Khalilur) | खलीलुर रहमान; खलीलुर्रहमान | খলিলুর রহমান; খলিলুর রহমান (খলিলুর) | Халилур Рахман
touhid-hossain | BD | foreign-secretary 2006-12/2009-07; foreign-minister 2024-08-09/2026-02-17 | Touhid Hossain; Md. Touhid Hossain; Mohammad Touhid Hossain; Tauhid Hossain; Touhid Hossain (Touhid) | तौहीद हुसैन; मोहम्मद तौहीद हुसैन; तौहिद हुसैन; तौहीद हुसैन (तौहीद) | তৌহিদ হোসেন; মো. তৌহিদ হোসেন; মোহাম্মদ তৌহিদ হোসেন; তৌহিদ হোসেন (তৌহিদ); মহম্মদ তৌহিদ হোসেন | Тоухид Хоссейн; Мохаммад Тоухид Хоссейн; Таухид Хоссейн; Тоухид Хусейн
hasan-mahmud | BD | minister 2011-11/2014-01; minister 2019-01-07/2024-01-11; foreign-minister 2024-01-11/2024-08-06 | Hasan Mahmud; Hasan Mahmood; Mohammad Hasan Mahmud | हसन महमूद; मोहम्मद हसन महमूद | হাছান মাহমুদ; হাসান মাহমুদ; মোহাম্মদ হাছান মাহমুদ | Хасан Махмуд; Мохаммад Хасан Махмуд
ak-abdul-momen | BD | ambassador 2009-08/2015-10; foreign-minister 2019-01-07/2024-01-11 | A. K. Abdul Momen; AK Abdul Momen; Abdul Momen | ए. के. अब्दुल मोमेन; एके अब्दुल मोमेन; अब्दुल मोमेन; ए. के. अब्दुल मोमिन | এ কে আব্দুল মোমেন; এ কে আবদুল মোমেন; আবদুল মোমেন; আব্দুল মোমেন | Абул Калам Абдул Момен; Абдул Момен; А. К. Абдул Момен
ah-mahmood-ali | BD | foreign-minister 2013-11-20/2019-01-07; minister 2024-01-11/2024-08-05 | Abul Hassan Mahmood Ali (Mahmood Ali); A. H. Mahmood Ali (Mahmood Ali); AH Mahmood Ali (Mahmood Ali) | अबुल हसन महमूद अली; ए. एच. महमूद अली | আবুল হাসান মাহমুদ আলী (মাহমুদ আলী); এ এইচ মাহমুদ আলী (মাহমুদ আলী); আবুল হাসান মাহমুদ আলি (মাহমুদ আলি) | Абул Хасан Махмуд Али (Махмуд Али); А. Х. Махмуд Али
dipu-moni | BD | foreign-minister 2009-01-06/2013-11-20; minister 2019-01-07/2024-08-05 | Dipu Moni; Dipu Moni (Dipu Moni) | दीपू मोनी; दीपू मोनि | দীপু মনি; দিপু মনি | Дипу Мони
iftekhar-ahmed-chowdhury | BD | foreign-minister 2007-01/2009-01-06 | Iftekhar Ahmed Chowdhury; Iftekhar Chowdhury | इफ्तेखार अहमद चौधरी; इफ्तिखार अहमद चौधरी | ইফতেখার আহমদ চৌধুরী; ইফতেখার আহমেদ চৌধুরী | Ифтехар Ахмед Чоудхури
morshed-khan | BD | foreign-minister 2001-11-14/2006-10-29 | M. Morshed Khan (Morshed Khan); Morshed Khan (); Murshed Khan () | मोरशेद खान (); मुर्शीद खान (); एम. मोरशेद खान () | মোরশেদ খান (); এম মোরশেদ খান () | Моршед Хан (); М. Моршед Хан ()
abdus-samad-azad | BD | foreign-minister 1996-06-23/2001-07-15 | Abdus Samad Azad | अब्दुस समद आजाद (); अब्दुल समद आजाद () | আবদুস সামাদ আজাদ (); আব্দুস সামাদ আজাদ () | Абдус Самад Азад
mostafizur-rahman-minister | BD | foreign-minister 1991-03/1996-03 | A. S. M. Mostafizur Rahman; Mostafizur Rahman () | मुस्तफिजुर रहमान () | এ এস এম মোস্তাফিজুর রহমান | Мостафизур Рахман ()
shahriar-alam | BD | minister 2014-01-12/2024-01-11 | Shahriar Alam; Md. Shahriar Alam | शहरियार आलम; मोहम्मद शहरियार आलम | শাহরিয়ার আলম; মো. শাহরিয়ার আলম | Шахриар Алам; Мохаммад Шахриар Алам
shama-obaed | BD | minister 2026-02-17/.. | Shama Obaed; Shama Obaed Islam (Obaed); Shama Obaid; Shama Obaid Islam (Obaid) | शमा ओबैद; शमा ओबैद इस्लाम (); शमा ओबायद | শামা ওবায়েদ; শামা ওবায়েদ ইসলাম () | Шама Обаед; Шама Обаид
# Bangladesh: foreign secretaries
asad-alam-siam | BD | ambassador 2025/2025-06; foreign-secretary 2025-06-20/.. | Asad Alam Siam | असद आलम सियाम | আসাদ আলম সিয়াম | Асад Алам Сиам
jashim-uddin | BD | ambassador 2022/2024-09; foreign-secretary 2024-09/2025-05 | Jashim Uddin; Md. Jashim Uddin; Mohammad Jashim Uddin | जशीम उद्दीन (); जसीम उद्दीन (); मोहम्मद जशीमुद्दीन () | জসীম উদ্দিন (); মো. জসীম উদ্দিন (); জসিম উদ্দিন (); মোহাম্মদ জসীম উদ্দিন () | Джашим Уддин; Мохаммад Джашим Уддин
masud-bin-momen | BD | ambassador 2015/2019; foreign-secretary 2019-12-31/2024-09 | Masud Bin Momen; Masud Momen | मसूद बिन मोमेन | মাসুদ বিন মোমেন | Масуд бин Момен
shahidul-haque | BD | foreign-secretary 2013-01/2019-12-30 | Shahidul Haque; Md. Shahidul Haque; M Shahidul Haque | शाहिदुल हक (); शहीदुल हक (); मोहम्मद शाहिदुल हक () | শহীদুল হক; মো. শহীদুল হক; শহিদুল হক | Шахидул Хак; Мохаммад Шахидул Хак
mijarul-quayes | BD | foreign-secretary 2009-07/2012-11; ambassador 2012-12/2014 | Mijarul Quayes; Mohamed Mijarul Quayes | मिजारुल कायस; मिजारुल कैस | মিজারুল কায়েস; মোহাম্মদ মিজারুল কায়েস | Миджарул Кайес; Мохамед Миджарул Кайес
shamsher-mobin-chowdhury | BD | foreign-secretary 2001/2005-03; ambassador 2005/2007 | Shamsher Mobin Chowdhury; Shamsher M. Chowdhury | शमशेर मोबिन चौधरी; शमशेर मुबीन चौधरी | শমসের মবিন চৌধুরী | Шамшер Мобин Чоудхури
# Bangladesh: other ministers, advisers, envoys
asaduzzaman-khan-kamal | BD | minister 2014-01-12/2024-08-05 | Asaduzzaman Khan Kamal; Asaduzzaman Khan (Kamal) | असदुज्जमां खान कमाल; असदुज्जमान खान कमाल; असदुज्जमां खान () | আসাদুজ্জামান খান কামাল; আসাদুজ্জামান খান () | Асадуззаман Хан Камаль; Асадуззаман Хан ()
ama-muhith | BD | minister 2009-01-06/2019-01-07 | A. M. A. Muhith; Abul Maal Abdul Muhith; AMA Muhith | अबुल माल अब्दुल मुहित; ए. एम. ए. मुहित | আবুল মাল আবদুল মুহিত; আবুল মাল আব্দুল মুহিত; এ এম এ মুহিত | Абул Маал Абдул Мухит; А. М. А. Мухит
ahm-mustafa-kamal | BD | minister 2014-01-12/2024-01-11 | A. H. M. Mustafa Kamal; AHM Mustafa Kamal; Mustafa Kamal | मुस्तफा कमाल; ए. एच. एम. मुस्तफा कमाल | আ হ ম মুস্তফা কামাল; মুস্তফা কামাল | Мустафа Камаль; А. Х. М. Мустафа Камал
obaidul-quader | BD | minister 2011-12/2024-08-05 | Obaidul Quader; Obaidul Kader | ओबैदुल कादर; ओबैदुल कादिर | ওবায়দুল কাদের () | Обайдул Кадер; Обайдул Куадер
tofail-ahmed | BD | minister 1996-06/2001-07; minister 2013-11/2019-01-07 | Tofail Ahmed | तोफैल अहमद; तुफैल अहमद | তোফায়েল আহমেদ; তোফায়েল আহমদ | Тофаил Ахмед; Тофайел Ахмед
tipu-munshi | BD | minister 2019-01-07/2024-01-11 | Tipu Munshi | टीपू मुंशी | টিপু মুনশি; টিপু মুন্সি | Типу Мунши
anisul-huq | BD | minister 2014-01-12/2024-08-05 | Anisul Huq; Anisul Haque | अनीसुल हक () | আনিসুল হক | Анисул Хук; Анисул Хак
nasrul-hamid | BD | minister 2014-01-12/2024-08-05 | Nasrul Hamid; Nasrul Hamid Bipu () | नसरुल हामिद; नसरूल हामिद | নসরুল হামিদ; নসরুল হামিদ বিপু () | Насрул Хамид
yeafesh-osman | BD | minister 2009-01-06/2024-08-05 | Yeafesh Osman | याफेस उस्मान; येफेश उस्मान | ইয়াফেস ওসমান | Йеафеш Осман; Яфеш Осман
salman-f-rahman | BD | official 2019-01/2024-08-05 | Salman F. Rahman; Salman Fazlur Rahman | सलमान एफ. रहमान; सलमान फजलुर रहमान | সালমান এফ রহমান; সালমান ফজলুর রহমান | Салман Ф. Рахман; Салман Фазлур Рахман
gowher-rizvi | BD | official 2009/2024-01 | Gowher Rizvi | गौहर रिजवी | গওহর রিজভী; গওহর রিজভি | Гаухер Ризви; Гоухер Ризви
mashiur-rahman | BD | official 2009-01/2024-08-05 | Mashiur Rahman | मशिउर रहमान | মশিউর রহমান; মসিউর রহমান | Машиур Рахман
tawfiq-e-elahi-chowdhury | BD | official 2009-01/2024-08-05 | Tawfiq-e-Elahi Chowdhury; Tawfiq-e-Elahi Chowdhury (Tawfiq-e-Elahi) | तौफीक-ए-इलाही चौधरी | তৌফিক-ই-ইলাহী চৌধুরী; তৌফিক-ই-এলাহী চৌধুরী | Тауфик-э-Элахи Чоудхури
tarique-ahmed-siddique | BD | security-adviser 2009-01/2024-08-05 | Tarique Ahmed Siddique; Tarique Siddique; Tariq Ahmed Siddique | तारिक अहमद सिद्दीकी | তারিক আহমেদ সিদ্দিক; তারিক আহমদ সিদ্দিক | Тарик Ахмед Сиддик
salehuddin-ahmed | BD | minister 2024-08-09/2026-02-17 | Salehuddin Ahmed | सालेहुद्दीन अहमद; सलाहुद्दीन अहमद | সালেহউদ্দিন আহমেদ; সালেহ উদ্দিন আহমেদ | Салехуддин Ахмед
sk-bashir-uddin | BD | minister 2024-11-10/2026-02-17 | Sk. Bashir Uddin (Bashir Uddin); Sheikh Bashir Uddin (Bashir Uddin); Sk Bashiruddin | शेख बशीरुद्दीन; शेख बशीर उद्दीन | শেখ বশিরউদ্দীন; শেখ বশিরউদ্দিন; শেখ বশির উদ্দিন | Шейх Башир Уддин; Шейх Башируддин
asif-nazrul | BD | minister 2024-08-08/2026-02-17 | Asif Nazrul | आसिफ नजरूल; आसिफ नजरुल | আসিফ নজরুল | Асиф Назрул
jahangir-alam-chowdhury | BD | minister 2024-08/2026-02-17 | Jahangir Alam Chowdhury; Md. Jahangir Alam Chowdhury; Mohammad Jahangir Alam Chowdhury | जहांगीर आलम चौधरी; मोहम्मद जहांगीर आलम चौधरी | জাহাঙ্গীর আলম চৌধুরী; মো. জাহাঙ্গীর আলম চৌধুরী | Джахангир Алам Чоудхури
muhammad-fouzul-kabir-khan | BD | minister 2024-08/2026-02-17 | Muhammad Fouzul Kabir Khan (); Fouzul Kabir Khan () | मोहम्मद फौजुल कबीर खान (); फौजुल कबीर खान () | মুহাম্মদ ফাওজুল কবির খান (); ফাওজুল কবির খান () | Мухаммад Фоузул Кабир Хан (); Фоузул Кабир Хан ()
nahid-islam | BD | minister 2024-08-08/2025-02-25; legislator 2026-02/.. | Nahid Islam (Nahid) | नाहिद इस्लाम (नाहिद) | নাহিদ ইসলাম (নাহিদ); মো. নাহিদ ইসলাম (নাহিদ) | Нахид Ислам (Нахид)
lutfey-siddiqi | BD | envoy 2024-09/2026-02 | Lutfey Siddiqi | लुत्फे सिद्दीकी | লুৎফে সিদ্দিকী | Лутфей Сиддики
shafiqul-alam | BD | official 2024-08/2026-02 | Shafiqul Alam; Shafiqul Alam (Shafiqul) | शफीकुल आलम | শফিকুল আলম; শফিকুল আলম (শফিকুল) | Шафикул Алам
waker-uz-zaman | BD | official 2024-06-23/.. | Waker-uz-Zaman | वकार-उज-जमान; वाकर-उज-जमान; वकार उज जमां () | ওয়াকার-উজ-জামান; ওয়াকার উজ জামান (ওয়াকার) | Вакер-уз-Заман; Вакар-уз-Заман
amir-khasru-mahmud-chowdhury | BD | minister 2001-10/2004; minister 2026-02-17/.. | Amir Khasru Mahmud Chowdhury; Amir Khasru; Amir Khosru Mahmud Chowdhury | अमीर खसरू महमूद चौधरी; अमीर खुसरो महमूद चौधरी; अमीर खसरू | আমীর খসরু মাহমুদ চৌধুরী; আমির খসরু মাহমুদ চৌধুরী; আমীর খসরু | Амир Хасру Махмуд Чоудхури; Амир Хосру Махмуд Чоудхури
salahuddin-ahmed-bnp | BD | minister 2026-02-17/.. | Salahuddin Ahmed; Salauddin Ahmed | सलाहुद्दीन अहमद; सलाउद्दीन अहमद | সালাহউদ্দিন আহমদ; সালাহ উদ্দিন আহমদ; সালাউদ্দিন আহমেদ; সালাহউদ্দিন আহমেদ | Салахуддин Ахмед
khandaker-abdul-muktadir | BD | minister 2026-02-17/.. | Khandaker Abdul Muktadir | खंदकर अब्दुल मुक्तादिर; खांडेकर अब्दुल मुक्तदिर | খন্দকার আবদুল মুক্তাদির; খন্দকার আব্দুল মুক্তাদির | Хандакер Абдул Муктадир
mirza-fakhrul-islam-alamgir | BD | minister 2026-02-17/.. | Mirza Fakhrul Islam Alamgir; Mirza Fakhrul; Fakhrul Islam Alamgir | मिर्जा फखरुल इस्लाम आलमगीर; मिर्जा फखरुल | মির্জা ফখরুল ইসলাম আলমগীর; মির্জা ফখরুল; মির্জা ফখরুল ইসলাম আলমগির | Мирза Фахрул Ислам Аламгир
shafiqur-rahman | BD | official 2019-11/..; legislator 2026-02/.. | Shafiqur Rahman | शफीकुर रहमान | শফিকুর রহমান | Шафикур Рахман
riaz-hamidullah | BD | ambassador 2025-05/.. | Riaz Hamidullah; M. Riaz Hamidullah | रियाज हमीदुल्लाह; एम. रियाज हमीदुल्लाह; रियाज हामिदुल्ला | রিয়াজ হামিদুল্লাহ; এম রিয়াজ হামিদুল্লাহ | Риаз Хамидулла
mustafizur-rahman-envoy | BD | ambassador 2022-07/2024 | Mustafizur Rahman (); Md. Mustafizur Rahman () | मुस्तफिजुर रहमान (); मोहम्मद मुस्तफिजुर रहमान () | মুস্তাফিজুর রহমান (); মো. মুস্তাফিজুর রহমান () | Мустафизур Рахман ()
muhammad-imran-envoy | BD | ambassador 2020/2022; ambassador 2022/2024 | Muhammad Imran (); Mohammad Imran () | मोहम्मद इमरान (); मुहम्मद इमरान () | মুহাম্মদ ইমরান (); মোহাম্মদ ইমরান () | Мухаммад Имран ()
kamrul-ahsan | BD | ambassador 2020/2024 | Kamrul Ahsan | कमरुल अहसन | কামরুল আহসান | Камрул Ахсан
nazrul-islam-envoy | BD | ambassador 2025/.. | Nazrul Islam (); Md. Nazrul Islam () | नजरुल इस्लाम () | মো. নজরুল ইসলাম () | Назрул Ислам ()
# Nepal: kings, presidents, prime ministers
birendra-shah | NP | monarch 1972-01-31/2001-06-01 | Birendra Bir Bikram Shah (Birendra); Birendra Shah (Birendra) | वीरेंद्र वीर विक्रम शाह (वीरेंद्र); बीरेंद्र बीर बिक्रम शाह (बीरेंद्र) | বীরেন্দ্র বীর বিক্রম শাহ (বীরেন্দ্র) | Бирендра Бир Бикрам Шах (Бирендра)
gyanendra-shah | NP | monarch 2001-06-04/2008-05-28 | Gyanendra Shah (Gyanendra); Gyanendra Bir Bikram Shah (Gyanendra) | ज्ञानेंद्र शाह (ज्ञानेंद्र); ज्ञानेंद्र वीर विक्रम शाह (ज्ञानेंद्र) | জ্ঞানেন্দ্র শাহ (জ্ঞানেন্দ্র); জ্ঞানেন্দ্র বীর বিক্রম শাহ (জ্ঞানেন্দ্র) | Гьянендра Шах (Гьянендра); Гьянендра Бир Бикрам Шах (Гьянендра)
ram-baran-yadav | NP | head-of-state 2008-07-23/2015-10-29 | Ram Baran Yadav | राम बरन यादव; रामबरन यादव; राम बरण यादव | রাম বরণ যাদব; রামবরণ যাদব | Рам Баран Ядав
bidya-devi-bhandari | NP | defence-minister 2009-05/2011-02; head-of-state 2015-10-29/2023-03-13 | Bidya Devi Bhandari; Bidhya Devi Bhandari; Bidya Bhandari | विद्या देवी भंडारी; बिद्या देवी भंडारी; विद्यादेवी भंडारी | বিদ্যা দেবী ভাণ্ডারী; বিদ্যা দেবী ভান্ডারি; বিদ্যাদেবী ভাণ্ডারী | Бидхья Деви Бхандари; Бидья Деви Бхандари
ram-chandra-paudel | NP | head-of-state 2023-03-13/.. | Ram Chandra Paudel; Ramchandra Paudel; Ram Chandra Poudel; Ramchandra Poudel | रामचंद्र पौडेल; राम चंद्र पौडेल; रामचंद्र पौडयाल | রামচন্দ্র পৌডেল; রাম চন্দ্র পৌডেল; রামচন্দ্র পাউদেল; রামচন্দ্র পাউডেল | Рам Чандра Паудел; Рамчандра Паудел; Рам Чандра Поудел; Рам Чандра Паудель
balendra-shah | NP | official 2022-05-30/2026-01; head-of-government 2026-03-27/.. | Balendra Shah; Balen Shah; Balendra Shah (Balen) | बालेंद्र शाह; बालेन शाह; बालेन शाह (बालेन); बालेंद्र शाह (बालेंद्र) | বালেন্দ্র শাহ; বালেন শাহ; বালেন শাহ (বালেন) | Балендра Шах; Бален Шах
sushila-karki | NP | official 2016-07/2017-06; head-of-government 2025-09-12/2026-03-27 | Sushila Karki | सुशीला कार्की | সুশীলা কার্কি; সুশীলা কারকি | Сушила Карки
kp-sharma-oli | NP | foreign-minister 2006-05/2007-03; head-of-government 2015-10-12/2016-08-04; head-of-government 2018-02-15/2021-07-13; head-of-government 2024-07-15/2025-09-09 | K. P. Sharma Oli; KP Sharma Oli; Khadga Prasad Sharma Oli; Khadga Prasad Oli; KP Oli | के. पी. शर्मा ओली; केपी शर्मा ओली; केपी ओली; खड्ग प्रसाद शर्मा ओली; खड्ग प्रसाद ओली | কে পি শর্মা অলি; কেপি শর্মা ওলি; কে পি শর্মা ওলি; খড়্গ প্রসাদ শর্মা অলি; কেপি শর্মা অলি; কে পি ওলি | Кхадга Прасад Шарма Оли; К. П. Шарма Оли; Кхадга Прасад Оли; Шарма Оли; Кадга Прасад Шарма Оли
pushpa-kamal-dahal | NP | head-of-government 2008-08-18/2009-05-25; head-of-government 2016-08-04/2017-06-07; head-of-government 2022-12-26/2024-07-15 | Pushpa Kamal Dahal; Pushpa Kamal Dahal Prachanda; Prachanda; Pushpa Kamal Dahal (Prachanda) | पुष्प कमल दहल; पुष्प कमल दहल प्रचंड; पुष्पकमल दहल; पुष्पकमल दाहाल; पुष्प कमल दहल (प्रचंड) | পুষ্প কমল দাহাল; পুষ্পকমল দহল; পুষ্প কমল দহল; পুষ্প কমল দাহাল (প্রচণ্ড); পুষ্পকমল দহল (প্রচণ্ড); পুষ্প কমল দাহাল প্রচণ্ড | Пушпа Камал Дахал; Пушпа Камаль Дахал; Прачанда; Пушпа Камал Дахал Прачанда
sher-bahadur-deuba | NP | head-of-government 1995-09-12/1997-03-12; head-of-government 2001-07-26/2002-10-04; head-of-government 2004-06-03/2005-02-01; head-of-government 2017-06-07/2018-02-15; head-of-government 2021-07-13/2022-12-26 | Sher Bahadur Deuba | शेर बहादुर देउबा; शेरबहादुर देउबा; शेर बहादुर देउवा | শের বাহাদুর দেউবা; শেরবাহাদুর দেউবা | Шер Бахадур Деуба
sushil-koirala | NP | head-of-government 2014-02-11/2015-10-12 | Sushil Koirala | सुशील कोइराला; सुशील कोईराला | সুশীল কৈরালা | Сушил Коирала; Сушил Койрала
khil-raj-regmi | NP | head-of-government 2013-03-14/2014-02-11 | Khil Raj Regmi; Khilraj Regmi | खिलराज रेग्मी; खिल राज रेग्मी | খিল রাজ রেগমি; খিলরাজ রেগমি | Кхил Радж Регми; Хил Радж Регми
baburam-bhattarai | NP | head-of-government 2011-08-29/2013-03-14 | Baburam Bhattarai | बाबूराम भट्टराई; बाबुराम भट्टराई | বাবুরাম ভট্টরাই | Бабурам Бхаттараи; Бабурам Бхаттарай
jhala-nath-khanal | NP | head-of-government 2011-02-06/2011-08-29 | Jhala Nath Khanal; Jhalanath Khanal | झलनाथ खनाल; झाला नाथ खनाल | ঝালানাথ খানাল; ঝলনাথ খানাল | Джала Натх Кханал; Джаланатх Кханал
madhav-kumar-nepal | NP | head-of-government 2009-05-25/2011-02-06 | Madhav Kumar Nepal (); Madhav Nepal () | माधव कुमार नेपाल (); माधव नेपाल () | মাধব কুমার নেপাল (); মাধব নেপাল () | Мадхав Кумар Непал ()
girija-prasad-koirala | NP | head-of-government 1991-05-26/1994-11-30; head-of-government 1998-04-15/1999-05-31; head-of-government 2000-03-22/2001-07-26; head-of-government 2006-04-30/2008-08-18 | Girija Prasad Koirala; G. P. Koirala; GP Koirala | गिरिजा प्रसाद कोइराला; गिरिजाप्रसाद कोइराला; जी. पी. कोइराला | গিরিজা প্রসাদ কৈরালা; গিরিজাপ্রসাদ কৈরালা; জি পি কৈরালা | Гириджа Прасад Коирала; Гириджа Прасад Койрала
lokendra-bahadur-chand | NP | head-of-government 1997-03-12/1997-10-07; head-of-government 2002-10-11/2003-06-05 | Lokendra Bahadur Chand | लोकेंद्र बहादुर चंद () | লোকেন্দ্র বাহাদুর চাঁদ () | Локендра Бахадур Чанд
surya-bahadur-thapa | NP | head-of-government 1997-10-07/1998-04-15; head-of-government 2003-06-05/2004-06-03 | Surya Bahadur Thapa | सूर्य बहादुर थापा | সূর্য বাহাদুর থাপা | Сурья Бахадур Тхапа; Сурья Бахадур Тапа
krishna-prasad-bhattarai | NP | head-of-government 1990-04-19/1991-05-26; head-of-government 1999-05-31/2000-03-22 | Krishna Prasad Bhattarai | कृष्ण प्रसाद भट्टराई | কৃষ্ণ প্রসাদ ভট্টরাই; কৃষ্ণপ্রসাদ ভট্টরাই | Кришна Прасад Бхаттараи
man-mohan-adhikari | NP | head-of-government 1994-11-30/1995-09-12 | Man Mohan Adhikari; Manmohan Adhikari | मनमोहन अधिकारी (); मन मोहन अधिकारी () | মনমোহন অধিকারী () | Ман Мохан Адхикари
# Nepal: foreign ministers
bala-nanda-sharma | NP | foreign-minister 2025-12-26/2026-03 | Bala Nanda Sharma; Balananda Sharma | बालानंद शर्मा; बाला नंद शर्मा | বালানন্দ শর্মা | Балананда Шарма
arzu-rana-deuba | NP | foreign-minister 2024-07-15/2025-09-09 | Arzu Rana Deuba; Arzu Deuba | आरजू राणा देउबा; आरजू देउबा | আরজু রানা দেউবা; আরজু দেউবা; আর্জু রানা দেউবা | Арзу Рана Деуба
narayan-kaji-shrestha | NP | foreign-minister 2011-09/2013-03; minister 2023-03/2024-03; foreign-minister 2024-03-06/2024-07-15 | Narayan Kaji Shrestha; Narayan Kaji Shrestha Prakash () | नारायण काजी श्रेष्ठ; नारायणकाजी श्रेष्ठ | নারায়ণ কাজী শ্রেষ্ঠ; নারায়ণ কাজি শ্রেষ্ঠ | Нараян Каджи Шрестха; Нараян Каджи Шреста
np-saud | NP | foreign-minister 2023-04-16/2024-03-04 | N. P. Saud; Narayan Prakash Saud; NP Saud; Narayan Prasad Saud | एन. पी. सऊद; एनपी सऊद; नारायण प्रकाश सऊद; नारायण प्रकाश साउद; नारायण प्रसाद सऊद; एनपी साउद | এন পি সৌদ; নারায়ণ প্রকাশ সৌদ; এন পি সাউদ | Нараян Пракаш Сауд; Н. П. Сауд
bimala-rai-paudyal | NP | foreign-minister 2023-01-17/2023-02-27 | Bimala Rai Paudyal; Bimala Paudyal | बिमला राई पौड्याल; विमला राई पौडयाल | বিমলা রাই পৌডিয়াল; বিমলা রাই পাউডিয়াল | Бимала Рай Паудьял
narayan-khadka | NP | foreign-minister 2021-09-22/2022-12-26 | Narayan Khadka | नारायण खड़का | নারায়ণ খড়কা; নারায়ণ খাড়কা | Нараян Кхадка; Нараян Хадка
raghubir-mahaseth | NP | foreign-minister 2021-06-04/2021-06-22 | Raghubir Mahaseth | रघुवीर महासेठ; रघुबीर महासेठ | রঘুবীর মহাশেঠ | Рагхубир Махасетх
pradeep-gyawali | NP | foreign-minister 2018-03/2021-06-04 | Pradeep Gyawali; Pradeep Kumar Gyawali | प्रदीप ज्ञवाली; प्रदीप कुमार ज्ञवाली; प्रदीप ग्यावली | প্রদীপ গয়ালি; প্রদীপ গাওয়ালি; প্রদীপ কুমার গ্যাওয়ালি; প্রদীপ জ্ঞাওয়ালি | Прадип Гьявали; Прадип Кумар Гьявали
krishna-bahadur-mahara | NP | foreign-minister 2017-06-07/2017-10 | Krishna Bahadur Mahara | कृष्ण बहादुर महरा; कृष्णबहादुर महरा | কৃষ্ণ বাহাদুর মাহারা; কৃষ্ণবাহাদুর মহরা | Кришна Бахадур Махара
prakash-sharan-mahat | NP | foreign-minister 2016-08/2017-05; minister 2023-03/2024-03 | Prakash Sharan Mahat; Prakash Saran Mahat | प्रकाश शरण महत; प्रकाशशरण महत | প্রকাশ শরণ মাহাত; প্রকাশ শরণ মহত | Пракаш Шаран Махат
kamal-thapa | NP | foreign-minister 1997-10/1998-04; foreign-minister 2015-10/2016-07 | Kamal Thapa | कमल थापा | কমল থাপা | Камал Тхапа; Камал Тапа
mahendra-bahadur-pandey | NP | foreign-minister 2014-02-25/2015-10-12; ambassador 2018/2022 | Mahendra Bahadur Pandey | महेंद्र बहादुर पांडे; महेंद्र बहादुर पांडेय | মহেন্দ্র বাহাদুর পান্ডে; মহেন্দ্র বাহাদুর পাণ্ডে | Махендра Бахадур Панди; Махендра Бахадур Панде
madhav-prasad-ghimire | NP | foreign-minister 2013-03/2014-02 | Madhav Prasad Ghimire; Madhav Ghimire | माधव प्रसाद घिमिरे; माधव घिमिरे | মাধব প্রসাদ ঘিমিরে | Мадхав Прасад Гхимире; Мадхав Гимире
sujata-koirala | NP | foreign-minister 2009-06/2011-02; deputy-head-of-government 2009-10/2011-02 | Sujata Koirala | सुजाता कोइराला | সুজাতা কৈরালা | Суджата Коирала
upendra-yadav | NP | foreign-minister 2008-08/2009-05-04; foreign-minister 2011-05/2011-08; deputy-head-of-government 2018-05/2019-12; deputy-head-of-government 2024-03/2024-05 | Upendra Yadav | उपेंद्र यादव | উপেন্দ্র যাদব | Упендра Ядав
sahana-pradhan | NP | foreign-minister 2007-04/2008-08 | Sahana Pradhan | सहाना प्रधान (); साहना प्रधान () | সাহানা প্রধান () | Сахана Прадхан
ramesh-nath-pandey | NP | foreign-minister 2005-02/2006-04 | Ramesh Nath Pandey | रमेश नाथ पांडे; रमेशनाथ पांडे | রমেশ নাথ পাণ্ডে; রমেশনাথ পান্ডে | Рамеш Натх Панди
chakra-prasad-bastola | NP | foreign-minister 2000-04/2001-07 | Chakra Prasad Bastola; Chakra Bastola | चक्र प्रसाद बास्तोला; चक्र बास्तोला | চক্র প্রসাদ বাস্তোলা | Чакра Прасад Бастола
ram-sharan-mahat | NP | foreign-minister 1999/2000-03; minister 1991/1994; minister 2001/2002; minister 2006/2008; minister 2014-02/2015-10 | Ram Sharan Mahat | राम शरण महत; रामशरण महत | রাম শরণ মাহাত; রামশরণ মহত | Рам Шаран Махат
prakash-chandra-lohani | NP | foreign-minister 1995-09/1997-03 | Prakash Chandra Lohani | प्रकाश चंद्र लोहनी; प्रकाशचंद्र लोहनी | প্রকাশ চন্দ্র লোহনি | Пракаш Чандра Лохани
# Nepal: foreign secretaries, others
amrit-bahadur-rai | NP | foreign-secretary 2024-10/.. | Amrit Bahadur Rai; Amrit Rai | अमृत बहादुर राई; अमृत राई | অমৃত বাহাদুর রাই | Амрит Бахадур Рай ()
sewa-lamsal | NP | foreign-secretary 2023-11/2024-09 | Sewa Lamsal; Sewa Lamsal Adhikari () | सेवा लम्साल; सेवा लमसाल | সেবা লামসাল; সেবা লামসল | Сева Ламсал
bharat-raj-paudyal | NP | foreign-secretary 2020-10/2023-10 | Bharat Raj Paudyal; Bharat Raj Poudyal | भरत राज पौड्याल; भरतराज पौड्याल; भरत राज पौडयाल | ভরত রাজ পৌডিয়াল; ভরতরাজ পাউডিয়াল; ভারত রাজ পৌডেল | Бхарат Радж Паудьял
shanker-das-bairagi | NP | foreign-secretary 2015/2020-10; official 2020-10/2023 | Shanker Das Bairagi; Shankar Das Bairagi | शंकर दास बैरागी; शंकरदास बैरागी | শঙ্কর দাস বৈরাগী | Шанкар Дас Байраги
bishnu-prasad-paudel | NP | minister 2015-11/2016-08; minister 2020-10/2021-07; deputy-head-of-government 2022-12/2023-02; deputy-head-of-government 2024-07-15/2025-09-09 | Bishnu Prasad Paudel; Bishnu Paudel; Bishnu Poudel | विष्णु प्रसाद पौडेल; बिष्णु प्रसाद पौडेल; विष्णु पौडेल; बिष्णु पौडेल | বিষ্ণু প্রসাদ পৌডেল; বিষ্ণুপ্রসাদ পৌডেল; বিষ্ণু পৌডেল | Бишну Прасад Паудел; Бишну Паудел
prakash-man-singh | NP | deputy-head-of-government 2014-02/2015-10; deputy-head-of-government 2024-07-15/2025-09-09 | Prakash Man Singh; Prakashman Singh | प्रकाश मान सिंह; प्रकाशमान सिंह | প্রকাশ মান সিং; প্রকাশমান সিংহ | Пракаш Ман Сингх
ishwar-pokhrel | NP | deputy-head-of-government 2018-02/2021-06; defence-minister 2018-02/2020-10 | Ishwar Pokhrel; Ishwor Pokhrel | ईश्वर पोखरेल | ঈশ্বর পোখরেল; ঈশ্বর পোখারেল | Ишвар Покхрел; Ишвар Похрел
ravi-lamichhane | NP | deputy-head-of-government 2022-12-26/2023-01-27; deputy-head-of-government 2024-03-06/2024-07-15 | Rabi Lamichhane; Ravi Lamichhane | रवि लामिछाने; रबि लामिछाने | রবি লামিছানে; রবি লামিছান | Раби Ламичхане; Рави Ламичхане
rameshwor-khanal | NP | minister 2025-09-15/2026-03 | Rameshwor Khanal; Rameshore Khanal; Rameshwar Khanal | रामेश्वर खनाल; रमेश्वर खनाल | রামেশ্বর খানাল; রমেশ্বর খানাল | Рамешвор Кханал
om-prakash-aryal | NP | minister 2025-09-15/2026-03 | Om Prakash Aryal; Omprakash Aryal | ओम प्रकाश अर्याल; ओमप्रकाश अर्याल; ओम प्रकाश आर्यल | ওম প্রকাশ আরিয়াল; ওমপ্রকাশ আর্যাল | Ом Пракаш Арьял
kulman-ghising | NP | official 2016-09/2025-03; minister 2025-09-15/2026-01 | Kulman Ghising; Kul Man Ghising | कुलमान घिसिंग; कुलमान घीसिंग | কুলমান ঘিসিং | Кулман Гхисинг
swarnim-wagle | NP | legislator 2023-04/.. | Swarnim Wagle | स्वर्णिम वाग्ले; स्वर्णिम वागले | স্বর্ণিম ওয়াগলে; স্বর্ণিম বাগলে | Сварним Вагле
shanker-prasad-sharma | NP | ambassador 2009/2014; ambassador 2022-03/.. | Shankar Prasad Sharma; Shanker Prasad Sharma; Shankar Sharma | शंकर प्रसाद शर्मा; शंकर शर्मा | শঙ্কর প্রসাদ শর্মা | Шанкар Прасад Шарма
nilamber-acharya | NP | ambassador 2019-02/2021-10 | Nilamber Acharya; Nilambar Acharya | नीलांबर आचार्य | নীলাম্বর আচার্য | Ниламбар Ачарья
# Sri Lanka: presidents and prime ministers
anura-kumara-dissanayake | LK | head-of-state 2024-09-23/.. | Anura Kumara Dissanayake; Anura Dissanayake; Anura Kumara Dissanayaka; Anura Kumara Disanayaka | अनुरा कुमारा दिसानायके; अनुरा कुमार दिसानायके; अनुरा दिसानायके; अनुरा कुमारा दिसानायक | অনুরা কুমারা দিসানায়েকে; অনুরা কুমারা দিশানায়েকে; অনূঢ়া কুমারা দিসানায়েকে; অনুরা কুমার দিসানায়েকে; অনুরা দিসানায়েকে | Анура Кумара Диссанаяке; Анура Диссанаяке
ranil-wickremesinghe | LK | head-of-government 1993-05-07/1994-08-19; head-of-government 2001-12-09/2004-04-06; head-of-government 2015-01-09/2018-10-26; head-of-government 2018-12-16/2019-11-21; head-of-government 2022-05-12/2022-07-21; head-of-state 2022-07-21/2024-09-23 | Ranil Wickremesinghe; Ranil Wickramasinghe; Ranil Wickremasinghe; Ranil Wickremesinghe (Ranil) | रानिल विक्रमसिंघे; रनिल विक्रमसिंघे; रानिल विक्रमसिंघे (रानिल) | রনিল বিক্রমাসিংহে; রনিল বিক্রমসিংহে; রানিল বিক্রমাসিংহে; রনিল বিক্রমসিঙ্ঘে | Ранил Викрамасингхе; Ранил Викремесингхе; Ранил Викремасингхе
gotabaya-rajapaksa | LK | official 2005-11/2015-01; head-of-state 2019-11-18/2022-07-14; defence-minister 2019-11/2022-07-14 | Gotabaya Rajapaksa; Gotabhaya Rajapaksa; Gotabaya Rajapaksa (Gotabaya) | गोटबाया राजपक्षे; गोटाबाया राजपक्षे; गोटबाया राजपक्षे (गोटबाया); गोतबाया राजपक्षे; गोटबाया राजपक्ष | গোতাবায়া রাজাপক্ষে; গোতাবায়া রাজাপাকসে; গোটাবায়া রাজাপক্ষে; গোতাবায়া রাজাপক্ষে (গোতাবায়া); গোটাবায়া রাজাপাকসে | Готабая Раджапакса; Готабхая Раджапакса; Готабайя Раджапакса
maithripala-sirisena | LK | head-of-state 2015-01-09/2019-11-18; defence-minister 2015-01-12/2019-11-18 | Maithripala Sirisena | मैत्रीपाला सिरिसेना; मैत्रिपाला सिरिसेना; मैत्रीपाल सिरिसेना; मैत्रीपाला सिरीसेना | মৈত্রীপালা সিরিসেনা; মাইথ্রিপালা সিরিসেনা; মৈত্রিপালা সিরিসেনা; মাইত্রিপালা সিরিসেনা | Майтрипала Сирисена
mahinda-rajapaksa | LK | head-of-government 2004-04-06/2005-11-19; head-of-state 2005-11-19/2015-01-09; head-of-government 2018-10-26/2018-12-15; head-of-government 2019-11-21/2022-05-09 | Mahinda Rajapaksa; Mahinda Rajapakse; Mahinda Rajapaksa (Mahinda) | महिंदा राजपक्षे; महिंद्रा राजपक्षे; महिंदा राजपक्षे (महिंदा); महिंदा राजपक्ष | মাহিন্দা রাজাপক্ষে; মাহিন্দা রাজাপাকসে; মহিন্দা রাজাপক্ষে; মাহিন্দা রাজাপক্ষে (মাহিন্দা); মাহিন্দ রাজাপক্ষে | Махинда Раджапаксе; Махинда Раджапакса
chandrika-kumaratunga | LK | head-of-government 1994-08-19/1994-11-12; head-of-state 1994-11-12/2005-11-19 | Chandrika Kumaratunga; Chandrika Bandaranaike Kumaratunga; Chandrika Kumaratunge | चंद्रिका कुमारतुंगा; चंद्रिका कुमारतुंग; चंद्रिका भंडारनायके कुमारतुंगा | চন্দ্রিকা কুমারাতুঙ্গা; চন্দ্রিকা কুমারাতুঙ্গে; চন্দ্রিকা বন্দরনায়েকে কুমারাতুঙ্গা | Чандрика Кумаратунга; Чандрика Бандаранаике Кумаратунга
db-wijetunga | LK | head-of-government 1989-03-06/1993-05-07; head-of-state 1993-05-07/1994-11-12 | Dingiri Banda Wijetunga; D. B. Wijetunga | डिंगिरी बांडा विजेतुंगा; डी. बी. विजेतुंगे | ডিংগিরি বান্দা বিজেতুঙ্গা; ডি বি বিজেতুঙ্গা | Дингири Банда Виджетунга; Дингири Банда Виджетунге
ranasinghe-premadasa | LK | head-of-state 1989-01-02/1993-05-01 | Ranasinghe Premadasa | रणसिंघे प्रेमदासा; रणसिंघे प्रेमदास | রণসিংহে প্রেমাদাসা; রানাসিংহে প্রেমাদাসা | Ранасингхе Премадаса
harini-amarasuriya | LK | head-of-government 2024-09-24/.. | Harini Amarasuriya | हरिनी अमरसूर्या; हरिणी अमरसूर्या; हरिनी अमरसूरिया | হারিনি আমারাসুরিয়া; হরিণী অমরসূর্য; হরিনি অমরাসুরিয়া; হারিনি অমরাসুরিয়া | Харини Амарасурия
dinesh-gunawardena | LK | foreign-minister 2019-11-22/2021-08-16; head-of-government 2022-07-22/2024-09-23 | Dinesh Gunawardena; Dinesh Gunawardana; Dinesh Gunawardene | दिनेश गुणवर्धने; दिनेश गुणवर्धना; दिनेश गुनावर्धने; दिनेश गुणवर्देना | দীনেশ গুনাবর্ধনে; দীনেশ গুনাবর্ধনা; দীনেশ গুণবর্ধনে; দীনেশ গুনাবর্দেনা | Динеш Гунавардена; Динеш Гунавардана
dm-jayaratne | LK | head-of-government 2010-04-21/2015-01-09 | D. M. Jayaratne; D. M. Jayaratna; DM Jayaratne | डी. एम. जयरत्ने; डीएम जयरत्ने | ডি এম জয়রত্নে; ডিএম জয়ারত্নে | Д. М. Джаяратне; Дисанаяка Мудиянселаге Джаяратне
ratnasiri-wickremanayake | LK | head-of-government 2000-08-10/2001-12-09; head-of-government 2005-11-21/2010-04-21 | Ratnasiri Wickremanayake; Ratnasiri Wickramanayake | रत्नासिरी विक्रमनायके; रत्नसिरी विक्रमनायके | রত্নাসিরি বিক্রমানায়েকে; রত্নসিরি বিক্রমনায়েকে | Ратнасири Викреманаяке; Ратнасири Викраманаяке
sirimavo-bandaranaike | LK | head-of-government 1960-07-21/1965-03-25; head-of-government 1970-05-29/1977-07-23; head-of-government 1994-11-14/2000-08-10 | Sirimavo Bandaranaike; Sirima Bandaranaike | सिरिमावो भंडारनायके; सिरीमावो भंडारनायके | শ্রীমাভো বন্দরনায়েকে; সিরিমাভো বন্দরনায়েকে; সিরিমাভো বন্দরনায়কে | Сиримаво Бандаранаике
# Sri Lanka: foreign ministers, others
vijitha-herath | LK | foreign-minister 2024-09-25/.. | Vijitha Herath | विजिता हेराथ; विजिथा हेराथ | বিজিতা হেরাথ; বিজিথা হেরাথ | Виджита Херат; Виджитха Херат
ali-sabry | LK | minister 2020-08/2022-04; foreign-minister 2022-07-22/2024-09-23 | Ali Sabry; M. U. M. Ali Sabry; Mohamed Ali Sabry | अली साबरी; अली सबरी; मोहम्मद अली साबरी | আলি সাবরি; আলী সাবরি; আলী সাবরী; মোহাম্মদ আলী সাবরি | Али Сабри; Мохамед Али Сабри; М. У. М. Али Сабри
gl-peiris | LK | minister 1994/2001; foreign-minister 2010-04/2015-01; foreign-minister 2021-08-16/2022-07 | G. L. Peiris; GL Peiris; Gamini Lakshman Peiris | जी. एल. पेइरिस; जीएल पेइरिस; जी. एल. पीरिस; जीएल पीरिस | জি এল পেইরিস; জি এল পিরিস; জিএল পেইরিস | Гамини Лакшман Пейрис; Г. Л. Пейрис
tilak-marapana | LK | foreign-minister 2017-08-15/2018-10-26; foreign-minister 2018-12-20/2019-11 | Tilak Marapana; Thilak Marapana | तिलक मारापाना; तिलक मारापना | তিলক মারাপানা | Тилак Марапана
sarath-amunugama | LK | foreign-minister 2018-10-29/2018-12-15 | Sarath Amunugama | शरत अमुनुगामा; सरथ अमुनुगामा | সরথ আমুনুগামা | Сарат Амунугама
ravi-karunanayake | LK | minister 2015-01/2017-05; foreign-minister 2017-05-22/2017-08-10 | Ravi Karunanayake | रवि करुणानायके | রবি করুণানায়েকে | Рави Карунанаяке
mangala-samaraweera | LK | foreign-minister 2005-11-23/2007-01; foreign-minister 2015-01-12/2017-05-22; minister 2017-05-22/2019-11 | Mangala Samaraweera | मंगला समरवीरा; मंगला समरवीर | মঙ্গলা সামারাবিরা; মঙ্গলা সামারাভিরা; মঙ্গলা সমরবীরা | Мангала Самаравира
rohitha-bogollagama | LK | foreign-minister 2007-01/2010-04 | Rohitha Bogollagama | रोहिता बोगोलागामा; रोहिथा बोगोल्लागामा | রোহিতা বোগোল্লাগামা; রোহিতা বোগোলাগামা | Рохита Боголлагама
anura-bandaranaike | LK | foreign-minister 2005-08/2005-11 | Anura Bandaranaike | अनुरा भंडारनायके | অনুরা বন্দরনায়েকে | Анура Бандаранаике
lakshman-kadirgamar | LK | foreign-minister 1994-08/2001-12; foreign-minister 2004-04/2005-08-12 | Lakshman Kadirgamar; Laxman Kadirgamar | लक्ष्मण कादिरगमर; लक्ष्मण कदीरगमार | লক্ষ্মণ কাদিরগামার; লক্ষণ কাদিরগামার | Лакшман Кадиргамар
tyronne-fernando | LK | foreign-minister 2001-12/2004-04 | Tyronne Fernando; Tyrone Fernando | टायरोन फर्नांडो | টাইরন ফার্নান্ডো | Тайрон Фернандо
basil-rajapaksa | LK | minister 2021-07/2022-04 | Basil Rajapaksa; Basil Rajapaksa (Basil) | बासिल राजपक्षे; बेसिल राजपक्षे | বাসিল রাজাপক্ষে; বাসিল রাজাপাকসে | Басил Раджапакса
namal-rajapaksa | LK | minister 2020-08/2022-04; legislator 2010-04/.. | Namal Rajapaksa; Namal Rajapaksa (Namal) | नमल राजपक्षे; नामल राजपक्षे | নামাল রাজাপক্ষে; নমল রাজাপক্ষে; নামাল রাজাপাকসে | Намал Раджапакса
sajith-premadasa | LK | minister 2015-01/2019-11; legislator 2020-01/.. | Sajith Premadasa; Sajith Premadasa (Sajith) | साजिथ प्रेमदासा; सजित प्रेमदासा; साजित प्रेमदासा | সাজিথ প্রেমাদাসা; সজিথ প্রেমদাসা | Саджит Премадаса
sarath-fonseka | LK | official 2005-12/2009-11; minister 2016-02/2018-10 | Sarath Fonseka | शरत फोंसेका; सरथ फोंसेका; सनत फोंसेका | শরৎ ফনসেকা; সরৎ ফনসেকা; সারাথ ফনসেকা | Сарат Фонсека
shehan-semasinghe | LK | minister 2022-09/2024-09 | Shehan Semasinghe | शेहान सेमासिंघे; शेहान सेमसिंघे | শেহান সেমাসিংহে | Шехан Семасингхе
milinda-moragoda | LK | minister 2001-12/2004-04; ambassador 2021-08/2023-09 | Milinda Moragoda | मिलिंदा मोरागोडा; मिलिंद मोरागोडा | মিলিন্দা মোরাগোদা; মিলিন্ডা মোরাগোদা | Милинда Морагода
mahishini-colonne | LK | ambassador 2025/.. | Mahishini Colonne | महिशिनी कोलोन; महिशिनी कोलोने | মাহিশিনি কলোন | Махишини Колонне
jayanath-colombage | LK | foreign-secretary 2020-08/2022-05 | Jayanath Colombage | जयनाथ कोलंबेज; जयनाथ कोलंबगे | জয়নাথ কলম্বেজ; জয়নাথ কলম্বাগে | Джаянат Коломбаге
aruni-wijewardane | LK | foreign-secretary 2022-05/2024-10 | Aruni Wijewardane; Aruni Wijewardena | अरुणी विजयवर्धने; अरुणि विजेवर्धने | অরুণি বিজয়বর্ধনে; অরুণী বিজেবর্ধনে | Аруни Виджевардане
aruni-ranaraja | LK | foreign-secretary 2024-10/.. | Aruni Ranaraja | अरुणी रणराजा; अरुणि रनराजा | অরুণি রানারাজা | Аруни Ранараджа
nandalal-weerasinghe | LK | organisation-head 2022-04-07/.. | Nandalal Weerasinghe | नंदलाल वीरसिंघे; नंदलाल वीरसिंघा | নন্দলাল বীরাসিংহে; নন্দলাল ওয়েরাসিংহে | Нандалал Вирасингхе
# Bhutan
jigme-singye-wangchuck | BT | monarch 1972-07-24/2006-12 | Jigme Singye Wangchuck (Jigme Singye) | जिग्मे सिंग्ये वांगचुक (); जिग्मे सिंगये वांगचुक () | জিগমে সিংগে ওয়াংচুক () | Джигме Сингье Вангчук ()
jigme-khesar-namgyel-wangchuck | BT | monarch 2006-12/.. | Jigme Khesar Namgyel Wangchuck; Jigme Khesar Wangchuck; Jigme Khesar Namgyal Wangchuck | जिग्मे खेसर नामग्याल वांगचुक; जिग्मे खेसर नामग्येल वांगचुक; जिग्मे खेसर नामग्याल वांगचुक्क; जिग्मे वांगचुक | জিগমে খেসার নামগিয়েল ওয়াংচুক; জিগমে খেসর নামগিয়াল ওয়াংচুক; জিগমে খেসার নামগেল ওয়াংচুক; জিগমে ওয়াংচুক | Джигме Кхесар Намгьял Вангчук; Джигме Кхесар Намгьел Вангчук; Джигме Вангчук
tshering-tobgay | BT | head-of-government 2013-07-27/2018-08-09; head-of-government 2024-01-28/.. | Tshering Tobgay | शेरिंग तोबगे; त्शेरिंग तोबगे; छेरिंग तोबगे; शेरिंग टोबगे; दाशो शेरिंग तोबगे | শেরিং তোবগে; ছেরিং তোবগে; শেরিং টোবগে; ৎশেরিং তোবগে | Церинг Тобгай; Цхеринг Тобгай; Тшеринг Тобгай; Тсеринг Тобгай
lotay-tshering | BT | head-of-government 2018-11-07/2023-11-01 | Lotay Tshering | लोटे शेरिंग; लोते शेरिंग; लोटे त्शेरिंग | লোটে শেরিং; লোটে ছেরিং; লোতে শেরিং | Лотай Церинг; Лотей Церинг; Лотай Тшеринг
jigme-thinley | BT | foreign-minister 1998-07/2003-08; head-of-government 1998-07-20/1999-07-09; head-of-government 2003-08/2004-08; head-of-government 2008-04-09/2013-04-28 | Jigme Thinley; Jigme Y. Thinley; Jigme Yoser Thinley; Jigmi Y. Thinley | जिग्मे थिनले; जिग्मे वाई. थिनले; जिग्मी थिनले | জিগমে থিনলে; জিগমি থিনলে; জিগমে ওয়াই থিনলে | Джигме Тинлей; Джигме Тхинлей; Джигми Тинлей
khandu-wangchuk | BT | head-of-government 2001-08/2002-08; foreign-minister 2003-08/2007-07; head-of-government 2006-09/2007-07 | Khandu Wangchuk | खांडू वांगचुक; खांडु वांगचुक | খান্ডু ওয়াংচুক | Кханду Вангчук
kinzang-dorji | BT | head-of-government 2002-08/2003-08; head-of-government 2007-07/2008-04-09 | Kinzang Dorji | किनजांग दोरजी; किंजांग दोरजी | কিনজাং দোরজি | Кинзанг Дорджи
yeshey-zimba | BT | head-of-government 2000-07/2001-08; head-of-government 2004-08/2005-09 | Yeshey Zimba | येशे जिंबा; येशी जिम्बा | ইয়েশে জিম্বা | Еши Зимба; Йешей Зимба
sangay-ngedup | BT | head-of-government 1999-07/2000-07; head-of-government 2005-09/2006-09 | Sangay Ngedup | सांगे न्गेदुप; सांगे नगेडुप | সাংগে নেদুপ; সাঙ্গে এনগেদুপ | Сангай Нгедуп
dn-dhungyel | BT | foreign-minister 2024-01-28/.. | D. N. Dhungyel; DN Dhungyel | डी. एन. ढुंगयेल; डीएन धुंग्येल; डी. एन. धुंगयेल; डी. एन. ढुंग्येल | ডি এন ধুঙ্গিয়েল; ডিএন ধুঙ্গেল; ডি এন ঢুঙ্গেল | Д. Н. Дхунгьел
tandi-dorji | BT | foreign-minister 2018-11-07/2023-11-01 | Tandi Dorji | टांडी दोरजी; तांडी दोरजी; टांडी दोर्जी | টান্ডি দোরজি; তান্ডি দোরজি | Танди Дорджи
damcho-dorji | BT | foreign-minister 2015-07/2018-08 | Damcho Dorji | दामचो दोरजी; दामचो दोर्जी | দামচো দোরজি | Дамчо Дорджи
rinzin-dorje | BT | foreign-minister 2013-07/2015-07 | Rinzin Dorje; Rinzin Dorji | रिंजिन दोरजे; रिनजिन दोरजे | রিনজিন দোরজে | Ринзин Дордже
ugyen-tshering | BT | foreign-minister 2008-04/2013-04 | Ugyen Tshering | उग्येन शेरिंग; उगेन शेरिंग; उग्येन त्शेरिंग | উগিয়েন শেরিং; উগেন শেরিং | Угьен Церинг
lyonpo-dawa-tsering | BT | foreign-minister 1972/1998-07 | Dawa Tsering | दावा शेरिंग; दावा त्सेरिंग | দাওয়া সেরিং; দাওয়া শেরিং | Дава Церинг
pema-choden | BT | foreign-secretary 2022/.. | Pema Choden | पेमा चोदेन; पेमा छोदेन | পেমা চোডেন; পেমা চোদেন | Пема Чоден
vetsop-namgyel | BT | ambassador 2009/.. | Vetsop Namgyel | वेत्सोप नामग्येल; वेट्सोप नामग्याल | ভেতসপ নামগিয়েল; ভেটসপ নামগেল | Вецоп Намгьел
# Maldives
mohamed-muizzu | MV | minister 2012-02/2018-11; head-of-state 2023-11-17/.. | Mohamed Muizzu; Mohammed Muizzu; Mohammad Muizzu | मोहम्मद मुइज्जू; मोहम्मद मुइज्जु; मुहम्मद मुइज्जू; मोहम्मद मोइज्जू | মোহাম্মদ মুইজ্জু; মোহামেদ মুইজ্জু; মহম্মদ মুইজ্জু; মুহাম্মদ মুইজ্জু; মোহাম্মদ মুইজু; মোহামেদ মুইজু; মহম্মদ মুইজু | Мохамед Муиззу; Мохаммед Муиззу
ibrahim-mohamed-solih | MV | head-of-state 2018-11-17/2023-11-17 | Ibrahim Mohamed Solih; Ibrahim Solih; Ibu Solih; Ibrahim Mohammed Solih | इब्राहिम मोहम्मद सोलिह; इब्राहिम सोलिह; इब्राहीम मोहम्मद सोलिह; इब्राहिम मोहम्मद सोलेह | ইব্রাহিম মোহামেদ সলিহ; ইব্রাহিম মোহাম্মদ সোলিহ; ইব্রাহিম সলিহ; ইব্রাহিম মহম্মদ সোলিহ; ইব্রাহিম মোহামেদ সোলিহ; ইব্রাহিম সোলিহ | Ибрагим Мохамед Солих; Ибрахим Мохамед Солих; Ибрагим Солих
abdulla-yameen | MV | head-of-state 2013-11-17/2018-11-17 | Abdulla Yameen; Abdulla Yameen Abdul Gayoom (Yameen) | अब्दुल्ला यामीन; अब्दुल्ला यामीन अब्दुल गयूम (यामीन) | আবদুল্লাহ ইয়ামিন; আবদুল্লা ইয়ামিন; আব্দুল্লা ইয়ামিন; আবদুল্লাহ ইয়ামিন আবদুল গাইয়ুম (ইয়ামিন) | Абдулла Ямин; Абдулла Ямин Абдул Гаюм (Ямин)
mohamed-waheed-hassan | MV | head-of-state 2012-02-07/2013-11-17 | Mohamed Waheed Hassan (Waheed); Mohammed Waheed Hassan Manik (Waheed); Mohamed Waheed | मोहम्मद वहीद हसन (वहीद); मोहम्मद वहीद; मोहम्मद वहीद हसन मानिक (वहीद) | মোহাম্মদ ওয়াহিদ হাসান (ওয়াহিদ); মোহাম্মদ ওয়াহিদ; মহম্মদ ওয়াহিদ হাসান (ওয়াহিদ) | Мохамед Вахид Хасан (Вахид); Мохаммед Вахид Хассан (Вахид); Мохамед Вахид
mohamed-nasheed | MV | head-of-state 2008-11-11/2012-02-07; legislator 2019-05/2023-11 | Mohamed Nasheed; Mohammed Nasheed | मोहम्मद नशीद; मोहम्मद नाशीद | মোহাম্মদ নাশিদ; মোহামেদ নাশিদ; মহম্মদ নাশিদ | Мохамед Нашид; Мохаммед Нашид
maumoon-abdul-gayoom | MV | head-of-state 1978-11-11/2008-11-11 | Maumoon Abdul Gayoom | मौमून अब्दुल गयूम; मामून अब्दुल गयूम | মামুন আবদুল গাইয়ুম; মামুন আব্দুল গাইয়ুম; মামুন আবদুল গাইউম; মমুন আবদুল গায়ুম | Момун Абдул Гаюм; Маумун Абдул Гаюм
hussain-mohamed-latheef | MV | official 2023-11-17/.. | Hussain Mohamed Latheef; Hussain Latheef | हुसैन मोहम्मद लतीफ; हुसैन लतीफ | হুসেইন মোহাম্মদ লতিফ; হোসেন মোহাম্মদ লতিফ | Хусейн Мохамед Латиф
faisal-naseem | MV | official 2018-11-17/2023-11-17 | Faisal Naseem | फैसल नसीम | ফয়সাল নাসিম | Фейсал Насим; Файсал Насим
abdulla-khaleel | MV | foreign-minister 2024-09/.. | Abdulla Khaleel; Abdullah Khaleel | अब्दुल्ला खलील | আবদুল্লাহ খলিল; আব্দুল্লা খলিল; আবদুল্লা খলিল | Абдулла Халил; Абдулла Халиль
moosa-zameer | MV | foreign-minister 2023-11-17/2024-09; minister 2024-09/.. | Moosa Zameer; Musa Zameer | मूसा जमीर | মুসা জমির (); মুসা জামির () | Муса Замир
abdulla-shahid | MV | foreign-minister 2007-08/2008-11; foreign-minister 2018-11-17/2023-11-17; organisation-head 2021-09-14/2022-09-13 | Abdulla Shahid; Abdullah Shahid | अब्दुल्ला शाहिद; अब्दुल्लाह शाहिद | আবদুল্লাহ শাহিদ (); আবদুল্লা শাহিদ (); আব্দুল্লা শাহিদ (); আবদুল্লাহ শহীদ () | Абдулла Шахид
mohamed-asim | MV | foreign-minister 2016-07/2018-11-17 | Mohamed Asim; Mohammed Asim | मोहम्मद आसिम; मोहम्मद असीम | মোহাম্মদ আসিম; মোহামেদ আসিম | Мохамед Асим
dunya-maumoon | MV | foreign-minister 2013-11/2016-07 | Dunya Maumoon | दुन्या मौमून; दुनिया मौमून | দুনিয়া মামুন; দুনিয়া মাউমুন | Дунья Момун; Дунья Маумун
abdul-samad-abdulla | MV | foreign-minister 2012-02/2013-08 | Abdul Samad Abdulla | अब्दुल समद अब्दुल्ला | আবদুল সামাদ আবদুল্লা; আব্দুল সামাদ আব্দুল্লাহ | Абдул Самад Абдулла
ahmed-naseem | MV | foreign-minister 2011-05/2012-02 | Ahmed Naseem | अहमद नसीम | আহমেদ নাসিম | Ахмед Насим
ahmed-shaheed | MV | foreign-minister 2005-07/2007-08; foreign-minister 2008-11/2011-05 | Ahmed Shaheed | अहमद शहीद () | আহমেদ শাহিদ (); আহমেদ শহীদ () | Ахмед Шахид
fathulla-jameel | MV | foreign-minister 1978-11/2005-07 | Fathulla Jameel | फतुल्ला जमील; फथुल्ला जमील | ফাতহুল্লা জামিল; ফতহুল্লা জামিল | Фатхулла Джамиль
mohamed-ghassan-maumoon | MV | defence-minister 2023-11-17/.. | Mohamed Ghassan Maumoon; Ghassan Maumoon; Mohammed Ghassan Maumoon | मोहम्मद घासन मौमून; मोहम्मद घस्सान मौमून; घासन मौमून; मोहम्मद गस्सान मौमून | মোহাম্মদ ঘাসান মামুন; মোহাম্মদ ঘাসান মাউমুন; ঘাসান মামুন | Мохамед Гассан Момун; Гассан Маумун
mariya-ahmed-didi | MV | defence-minister 2018-11-17/2023-11-17 | Mariya Ahmed Didi; Mariya Didi; Maria Ahmed Didi | मारिया अहमद दीदी (); मारिया दीदी () | মারিয়া আহমেদ দিদি (); মারিয়া দিদি () | Мария Ахмед Диди; Мария Диди
ibrahim-shaheeb | MV | ambassador 2023/2025 | Ibrahim Shaheeb | इब्राहिम शाहीब; इब्राहिम शहीब | ইব্রাহিম শাহীব; ইব্রাহিম শাহিব | Ибрагим Шахиб
aishath-azeema | MV | ambassador 2025/.. | Aishath Azeema | ऐशथ अजीमा; आयशथ अजीमा | আইশাত আজিমা | Айшат Азима
# Afghanistan: the Republic
hamid-karzai | AF | head-of-state 2001-12-22/2014-09-29 | Hamid Karzai | हामिद करजई; हामिद करज़ाई | হামিদ কারজাই; হামিদ কারজায়ি | Хамид Карзай
ashraf-ghani | AF | minister 2002-06/2004-12; head-of-state 2014-09-29/2021-08-15 | Ashraf Ghani; Mohammad Ashraf Ghani; Ashraf Ghani Ahmadzai (Ghani) | अशरफ गनी; मोहम्मद अशरफ गनी | আশরাফ গনি; আশরফ গনি; আশরাফ গানি; মোহাম্মদ আশরাফ গনি | Ашраф Гани; Мохаммад Ашраф Гани; Ашраф Гани Ахмадзай (Гани)
abdullah-abdullah | AF | foreign-minister 2001-12-22/2006-04; head-of-government 2014-09-29/2020-03; official 2020-05/2021-08-15 | Abdullah Abdullah | अब्दुल्ला अब्दुल्ला; अब्दुल्लाह अब्दुल्लाह | আবদুল্লাহ আবদুল্লাহ; আব্দুল্লাহ আব্দুল্লাহ; আবদুল্লা আবদুল্লা | Абдулла Абдулла
burhanuddin-rabbani | AF | head-of-state 1992-06-28/2001-12-22 | Burhanuddin Rabbani | बुरहानुद्दीन रब्बानी | বুরহানউদ্দিন রাব্বানি; বুরহানুদ্দিন রব্বানি | Бурхануддин Раббани
mohammad-najibullah | AF | head-of-state 1987-09-30/1992-04-16 | Mohammad Najibullah | मोहम्मद नजीबुल्लाह; मोहम्मद नजीबुल्ला | মোহাম্মদ নজিবুল্লাহ; মোহাম্মদ নাজিবুল্লাহ | Мохаммад Наджибулла; Мухаммад Наджибулла
sibghatullah-mojaddedi | AF | head-of-state 1992-04-28/1992-06-28 | Sibghatullah Mojaddedi; Sibghatullah Mojadeddi | सिबगतुल्लाह मोजाद्दीदी; सिबगतुल्ला मुजद्दिदी | সিবগাতুল্লাহ মোজাদ্দেদি | Себгатулла Моджаддеди; Себхатулла Моджаддиди
haneef-atmar | AF | minister 2008-10/2010-06; security-adviser 2014-09-29/2018-08-25; foreign-minister 2020-04/2021-08-15 | Mohammad Haneef Atmar; Haneef Atmar; Hanif Atmar; Mohammad Hanif Atmar; Mohammed Haneef Atmar | मोहम्मद हनीफ अतमर; हनीफ अतमर; मोहम्मद हनीफ अत्मर | মোহাম্মদ হানিফ আতমার; হানিফ আতমার; মহম্মদ হানিফ আতমার | Мохаммад Ханиф Атмар; Ханиф Атмар
salahuddin-rabbani | AF | foreign-minister 2015-02/2019-10-23 | Salahuddin Rabbani | सलाहुद्दीन रब्बानी | সালাহউদ্দিন রব্বানি; সালাহউদ্দিন রাব্বানি; সালাহুদ্দিন রব্বানি | Салахуддин Раббани
zarar-ahmad-osmani | AF | foreign-minister 2013-10/2015-01 | Zarar Ahmad Osmani; Zarar Ahmad Muqbil Osmani; Ahmad Moqbel Zarar | जरार अहमद उस्मानी | জারার আহমদ ওসমানি; জারার আহমেদ ওসমানি | Зарар Ахмад Османи; Зарар Ахмад Мокбель Османи
zalmai-rassoul | AF | security-adviser 2002/2010-01; foreign-minister 2010-01/2013-10 | Zalmai Rassoul; Zalmay Rassoul | जलमई रसूल; जलमय रसूल; जालमाई रसूल | জালমাই রসুল; জালমাই রাসুল | Залмай Расул; Зальмай Расул
rangin-dadfar-spanta | AF | foreign-minister 2006-04/2010-01; security-adviser 2010-01/2014-09-29 | Rangin Dadfar Spanta; Rangeen Dadfar Spanta | रंगीन दादफर स्पांता; रंगीन दादफर स्पंता | রঙ্গিন দাদফার স্পান্তা; রাঙ্গিন দাদফার স্পান্তা | Рангин Дадфар Спанта; Рангин Спанта
hamdullah-mohib | AF | ambassador 2015/2018; security-adviser 2018-08-25/2021-08-15 | Hamdullah Mohib | हमदुल्लाह मोहिब; हमदुल्ला मोहिब; हमदुल्लाह मोहेब | হামদুল্লাহ মোহিব; হামদুল্লা মহিব | Хамдулла Мохиб; Хамдулла Мохеб
amrullah-saleh | AF | official 2004-02/2010-06; official 2020-02-19/2021-08-15 | Amrullah Saleh | अमरुल्लाह सालेह; अमरुल्ला सालेह; अमरूल्लाह सालेह | আমরুল্লাহ সালেহ; আমরুল্লা সালেহ | Амрулла Салех; Амруллах Салех
abdul-rashid-dostum | AF | official 2014-09-29/2020-02-19 | Abdul Rashid Dostum; Abdul Rashid Dostam; Rashid Dostum | अब्दुल रशीद दोस्तम; अब्दुल राशिद दोस्तम | আবদুল রশিদ দোস্তম; আব্দুর রশিদ দোস্তম; আবদুল রশিদ দোস্তাম | Абдул-Рашид Дустум; Рашид Дустум
mohammad-qasim-fahim | AF | defence-minister 2001-12-22/2004-12; official 2009-11/2014-03-09 | Mohammad Qasim Fahim; Mohammed Fahim | मोहम्मद कासिम फहीम; कासिम फहीम | মোহাম্মদ কাসিম ফাহিম | Мохаммад Касим Фахим; Мохаммад Фахим
abdul-rahim-wardak | AF | defence-minister 2004-12/2012-08 | Abdul Rahim Wardak; Rahim Wardak | अब्दुल रहीम वरदाक; अब्दुल रहीम वर्दक | আবদুল রহিম ওয়ারদাক | Абдул Рахим Вардак
bismillah-khan-mohammadi | AF | minister 2010-06/2012-08; defence-minister 2012-09/2015-05; defence-minister 2021-06/2021-08-15 | Bismillah Khan Mohammadi; Bismillah Mohammadi; Bismillah Khan () | बिस्मिल्लाह खान मोहम्मदी; बिस्मिल्लाह मोहम्मदी | বিসমিল্লাহ খান মোহাম্মদি; বিসমিল্লাহ মোহাম্মদি | Бисмилла Хан Мохаммади; Бисмилла Мохаммади
# Afghanistan: Taliban
mullah-omar | AF | official 1996-09-27/2013-04-23 | Mohammed Omar; Mullah Omar; Mullah Mohammed Omar; Mohammad Omar | मुल्ला उमर; मुल्ला मोहम्मद उमर; मोहम्मद उमर | মোল্লা ওমর; মোল্লা মোহাম্মদ ওমর; মোহাম্মদ ওমর | Мулла Омар; Мохаммад Омар; Мулла Мохаммад Омар
hibatullah-akhundzada | AF | official 2016-05-25/.. | Hibatullah Akhundzada; Haibatullah Akhundzada; Haibatullah Akhunzada | हिबतुल्लाह अखुंदजादा; हैबतुल्लाह अखुंदजादा; हिबतुल्ला अखुंदजादा; हैबतुल्ला अखुंदजादा | হিবাতুল্লাহ আখুন্দজাদা; হাইবাতুল্লাহ আখুন্দজাদা; হাইবাতুল্লা আখুন্দজাদা; হিবাতুল্লা আখুন্দজাদা | Хайбатулла Ахундзада; Хибатулла Ахундзада
mohammad-hassan-akhund | AF | foreign-minister 1998/1999-10; head-of-government 2021-09-07/.. | Mohammad Hassan Akhund; Hasan Akhund; Mohammad Hasan Akhund; Hassan Akhund; Mullah Hassan Akhund; Mohammad Hassan Akhundzada () | मोहम्मद हसन अखुंद; हसन अखुंद; मुल्ला हसन अखुंद; मुल्ला मोहम्मद हसन अखुंद | মোহাম্মদ হাসান আখুন্দ; হাসান আখুন্দ; মোল্লা হাসান আখুন্দ; মহম্মদ হাসান আখুন্দ | Мохаммад Хасан Ахунд; Хасан Ахунд; Мухаммад Хасан Ахунд
amir-khan-muttaqi | AF | foreign-minister 2021-09-07/.. | Amir Khan Muttaqi; Mawlawi Amir Khan Muttaqi; Amir Khan Mottaqi; Amir Muttaqi | आमिर खान मुत्ताकी; अमीर खान मुत्ताकी; आमिर खान मुत्तकी; अमीर खान मुत्तकी; मौलवी अमीर खान मुत्ताकी | আমির খান মুত্তাকি; আমির খান মুত্তাকী; আমির খান মোত্তাকি; মৌলভি আমির খান মুত্তাকি | Амир Хан Муттаки; Амир Хан Моттаки; Амирхан Моттаки; Амир Хан Мотаки; Амир Хан Муттакки
wakil-ahmed-muttawakil | AF | foreign-minister 1999-10/2001-11 | Wakil Ahmed Muttawakil; Wakil Ahmad Muttawakil | वकील अहमद मुतवक्किल; वकील अहमद मुत्तवकिल | ওয়াকিল আহমেদ মুত্তাওয়াকিল; ওয়াকিল আহমদ মুতাওয়াক্কিল | Вакиль Ахмад Мутавакиль; Вакил Ахмад Муттавакиль
abdul-ghani-baradar | AF | deputy-head-of-government 2021-09-07/.. | Abdul Ghani Baradar; Mullah Baradar; Mullah Abdul Ghani Baradar; Mullah Abdul Ghani Baradar Akhund (Baradar) | अब्दुल गनी बरादर; मुल्ला बरादर; मुल्ला अब्दुल गनी बरादर | আবদুল গনি বারাদার; মোল্লা বারাদার; আব্দুল গনি বারাদার; মোল্লা আবদুল গনি বারাদার; মোল্লা বরাদর; আবদুল গনি বরাদর | Абдул Гани Барадар; Мулла Барадар
abdul-salam-hanafi | AF | deputy-head-of-government 2021-09-07/.. | Abdul Salam Hanafi | अब्दुल सलाम हनफी | আবদুল সালাম হানাফি; আব্দুল সালাম হানাফি | Абдул Салам Ханафи
abdul-kabir | AF | deputy-head-of-government 2021-10/2025-01; minister 2025-01/.. | Abdul Kabir; Mawlawi Abdul Kabir | अब्दुल कबीर; मौलवी अब्दुल कबीर | আবদুল কবির; মৌলভি আবদুল কবির; আব্দুল কবির | Абдул Кабир
mullah-yaqoob | AF | defence-minister 2021-09-07/.. | Mohammad Yaqoob; Mullah Yaqoob; Mullah Yaqub; Mohammad Yaqoob Mujahid (Yaqoob); Mullah Mohammad Yaqoob | मुल्ला याकूब; मोहम्मद याकूब; मुल्ला मोहम्मद याकूब; मोहम्मद याकूब मुजाहिद (याकूब) | মোল্লা ইয়াকুব; মোহাম্মদ ইয়াকুব; মোল্লা মোহাম্মদ ইয়াকুব; মোহাম্মদ ইয়াকুব মুজাহিদ (ইয়াকুব) | Мохаммад Якуб; Мулла Якуб; Мухаммад Якуб; Мохаммад Якуб Моджахед (Якуб)
sirajuddin-haqqani | AF | minister 2021-09-07/.. | Sirajuddin Haqqani | सिराजुद्दीन हक्कानी; सिराजुद्दीन हक्कानी (सिराजुद्दीन) | সিরাজউদ্দিন হাক্কানি; সিরাজুদ্দিন হাক্কানি; সিরাজুদ্দিন হক্কানি; সিরাজউদ্দিন হাক্কানী | Сираджуддин Хаккани; Сираджиддин Хаккани
nooruddin-azizi | AF | minister 2021-09/.. | Nooruddin Azizi; Haji Nooruddin Azizi; Nuriddin Azizi; Nuruddin Azizi | नूरुद्दीन अजीजी; हाजी नूरुद्दीन अजीजी | নুরুদ্দিন আজিজি; নুরউদ্দিন আজিজি; হাজি নুরুদ্দিন আজিজি | Нуриддин Азизи; Нуруддин Азизи
sher-mohammad-abbas-stanikzai | AF | official 2021-09-07/2025-01 | Sher Mohammad Abbas Stanikzai; Abbas Stanikzai; Sher Mohammad Stanikzai; Sher Mohammad Abbas Stanekzai | शेर मोहम्मद अब्बास स्तानिकजई; शेर मोहम्मद अब्बास स्टानिकजई; शेर मोहम्मद स्टानिकजई; अब्बास स्तानिकजई | শের মোহাম্মদ আব্বাস স্তানিকজাই; শের মহম্মদ আব্বাস স্তানিকজাই; আব্বাস স্তানিকজাই; শের মোহাম্মদ আব্বাস স্তানেকজাই | Шер Мохаммад Аббас Станикзай; Аббас Станекзай; Шир Мохаммад Аббас Станикзай; Аббас Станикзай
zabihullah-mujahid | AF | official 2021-09/.. | Zabihullah Mujahid; Zabiullah Mujahid | जबीहुल्लाह मुजाहिद; जबीउल्लाह मुजाहिद; जबीहुल्ला मुजाहिद; जबीउल्ला मुजाहिद | জাবিহুল্লাহ মুজাহিদ; জবিহুল্লাহ মুজাহিদ; জাবিউল্লাহ মুজাহিদ; জবিউল্লা মুজাহিদ | Забихулла Муджахид; Забиулла Муджахид; Забихулла Моджахед
suhail-shaheen | AF | official 2019/2022; ambassador 2022/.. | Suhail Shaheen; Sohail Shaheen | सुहैल शाहीन; सोहेल शाहीन | সুহাইল শাহিন; সোহেল শাহিন; সুহেল শাহিন | Сухейль Шахин; Сухайль Шахин; Сухаил Шахин
abdul-qahar-balkhi | AF | official 2021-09/.. | Abdul Qahar Balkhi | अब्दुल कहार बल्खी; अब्दुल कहर बल्खी | আবদুল কাহার বালখি; আব্দুল কাহার বলখি | Абдул Кахар Балхи
gul-hassan | AF | ambassador 2025/.. | Gul Hassan (); Gul Hassan Hassan () | गुल हसन () | গুল হাসান () | Гуль Хасан (); Гуль Хассан ()
# Myanmar
min-aung-hlaing | MM | official 2011-03-30/2026-03; head-of-government 2021-08-01/2025-07-31; head-of-state 2024-07-22/.. | Min Aung Hlaing (Min Aung Hlaing) | मिन आंग ह्लाइंग (); मिन आंग हलिंग (); मिन आंग ह्लेइंग (); मिन आंग लाइंग (); मिन ऑन्ग ह्लाइंग () | মিন অং হ্লাইং (); মিন অং হ্লাইং (হ্লাইং); মিন অং লাইং (); মিন আউং হ্লাইং () | Мин Аун Хлайн (); Мин Аун Хлайн (Хлайн); Мин Аунг Хлайн ()
aung-san-suu-kyi | MM | head-of-government 2016-04-06/2021-02-01; foreign-minister 2016-03-30/2021-02-01 | Aung San Suu Kyi (Suu Kyi) | आंग सान सू ची (सू ची); आंग सान सू की (सू की); आंग सांग सू ची (सू ची); आंग सान सूची (); आंग सान सू क्यी (सू क्यी) | অং সান সু চি (সু চি); আউং সান সু চি (সু চি); আং সান সু কি (সু কি); অং সান সু কি () | Аун Сан Су Чжи (Су Чжи); Аунг Сан Су Чжи (Су Чжи); Аун Сан Су Чи (Су Чи)
htin-kyaw | MM | head-of-state 2016-03-30/2018-03-21 | Htin Kyaw () | हतिन क्याव (); टिन क्यॉ (); हतिन क्यॉ (); तिन क्याव () | থিন কিয়াও (); তিন কিয়াও (); টিন কিয়াও () | Тхин Чжо (); Хтин Чжо (); Тин Чжо ()
win-myint | MM | head-of-state 2018-03-30/2021-02-01 | Win Myint () | विन मिंट (); विन मिंत (); विन म्यिंट () | উইন মিন্ট (); উইন মিয়ান্ট (); উইন মিন্ত () | Вин Мьин (); Вин Мьинт (); Вин Мьин Маунг ()
myint-swe | MM | head-of-state 2021-02-01/2024-07-22 | Myint Swe () | मिंट स्वे (); म्यिंट स्वे (); मिंत स्वे () | মিন্ট সোয়ে (); মিয়ান্ত সুয়ে (); মিন্ট সুয়ে () | Мьин Шве (); Мьинт Шве (); Мьин Све ()
nyo-saw | MM | head-of-government 2025-07-31/.. | Nyo Saw () | न्यो सॉ (); न्यो साव () | নিও স (); নিয়ো স () | Ньо Со (); Нью Со ()
thein-sein | MM | head-of-government 2007-10-24/2011-03-30; head-of-state 2011-03-30/2016-03-30 | Thein Sein () | थीन सेन (); थिन सेन (); थेन सेन () | থেইন সেইন (); থিন সিন (); থেন সেন () | Тейн Сейн (); Тхейн Сейн ()
than-shwe | MM | head-of-state 1992-04-23/2011-03-30; head-of-government 1992-04-23/2003-08-25 | Than Shwe () | थान श्वे (); थान शवे () | থান শোয়ে (); থান সুয়ে () | Тан Шве (); Тхан Шве ()
khin-nyunt | MM | head-of-government 2003-08-25/2004-10-18 | Khin Nyunt () | खिन न्यूंट (); खिन न्युंट () | খিন নুন্ট (); খিন নিউন্ট (); খিন নিয়ুন্ত () | Кхин Ньюнт (); Кхин Ньюн ()
soe-win | MM | head-of-government 2004-10-19/2007-10-12 | Soe Win () | सो विन (); सोए विन () | সো উইন (); সোয়ে উইন () | Со Вин ()
saw-maung | MM | head-of-state 1988-09-18/1992-04-23; head-of-government 1988-09-21/1992-04-23 | Saw Maung () | सॉ मौंग (); सॉ माउंग () | স মং (); সাও মং () | Со Маун ()
wunna-maung-lwin | MM | foreign-minister 2011-03-30/2016-03-30; foreign-minister 2021-02-01/2023-02-01 | Wunna Maung Lwin (); Wunna Maung Lwin (Lwin) | वुन्ना मौंग ल्विन (); वुन्ना माउंग ल्विन (); वुन्ना माउंग लविन () | উনা মং লুইন (); ওয়ানা মং লুইন (); উন্না মাউং লুইন () | Вунна Маунг Лвин (); Вунна Маун Лвин (); Вунна Маун Львин ()
than-swe-minister | MM | foreign-minister 2023-02-01/.. | Than Swe (); U Than Swe () | थान स्वे (); यू थान स्वे () | থান সোয়ে (); উ থান সোয়ে (); থান সুয়ে () | Тан Све (); У Тан Шве (); Тан Шве ()
nyan-win | MM | foreign-minister 2004-09/2011-03-30 | Nyan Win () | न्यान विन (); ञान विन () | নিয়ান উইন (); ন্যান উইন () | Ньян Вин ()
win-aung | MM | foreign-minister 1998-11/2004-09 | Win Aung () | विन आंग () | উইন অং () | Вин Аун (); Вин Аунг ()
ohn-gyaw | MM | foreign-minister 1991-09/1998-11 | Ohn Gyaw () | ओह्न ग्याव (); ओन ग्यॉ () | ওন গিয়াও () | Он Джо ()
soe-win-general | MM | official 2011/2026-03; deputy-head-of-government 2021-08-01/2025-07-31 | Soe Win (); U Soe Win () | सो विन () | সো উইন () | Со Вин ()
mya-tun-oo | MM | defence-minister 2021-02-01/2023-08; deputy-head-of-government 2023-02/2026-03 | Mya Tun Oo () | म्या तुन ऊ (); म्या टुन ओ () | মিয়া তুন উ (); মিয়া তুন ও () | Мья Тун О (); Мья Тун У ()
tin-aung-san | MM | defence-minister 2023-08/2024-12; deputy-head-of-government 2023-08/2025-07 | Tin Aung San () | तिन आंग सान (); टिन आंग सान () | তিন অং সান (); টিন অং সান () | Тин Аун Сан (); Тин Аунг Сан ()
maung-maung-aye | MM | defence-minister 2024-12/2026-03 | Maung Maung Aye () | मौंग मौंग आये (); माउंग माउंग ऐ () | মং মং আয়ে (); মং মং আই () | Маун Маун Эй (); Маунг Маунг Эй ()
zaw-min-tun | MM | official 2021-02/.. | Zaw Min Tun () | जॉ मिन टुन (); जॉ मिन तुन (); जाव मिन तुन () | জ মিন তুন (); জাও মিন তুন (); জো মিন তুন () | Зо Мин Тун (); Зау Мин Тун ()
kyaw-tint-swe | MM | minister 2016-05/2021-02-01 | Kyaw Tint Swe () | क्याव टिंट स्वे (); क्यॉ टिंट स्वे (); क्याव तिंत स्वे () | কিয়াও টিন্ট সোয়ে (); চ টিন্ট সোয়ে (); কিও তিন্ত সোয়ে () | Чжо Тин Све (); Чжо Тинт Све ()
thaung-tun | MM | security-adviser 2017-01/2021-02-01 | Thaung Tun () | थाउंग टुन (); थौंग तुन () | থাউং তুন () | Таун Тун (); Тхаун Тун ()
`;
