import { rows } from "../../../text/table.js";

/** People of the states that came out of the Soviet Union; Soviet leaders stand under Russia, the continuing state. */
export default rows`
# Soviet Union
vladimir-lenin | RU | head-of-government 1917-11-08/1924-01-21 | Vladimir Lenin | व्लादिमीर लेनिन | ভ্লাদিমির লেনিন | Владимир Ленин
joseph-stalin | RU | head-of-government 1941-05-06/1953-03-05; official 1922-04-03/1953-03-05 | Joseph Stalin; Josef Stalin | जोसेफ स्टालिन; जोसफ स्टालिन; जोसेफ स्तालिन | জোসেফ স্তালিন; জোসেফ স্ট্যালিন; যোসেফ স্তালিন | Иосиф Сталин
vyacheslav-molotov | RU | head-of-government 1930-12-19/1941-05-06; foreign-minister 1939-05-03/1949-03-04; foreign-minister 1953-03-05/1956-06-01 | Vyacheslav Molotov | व्याचेस्लाव मोलोतोव; व्याचेस्लाव मोलोटोव | ভিয়াচেস্লাভ মলোটভ; ভ্যাচেস্লাভ মলোতভ | Вячеслав Молотов
nikita-khrushchev | RU | head-of-government 1958-03-27/1964-10-14; official 1953-09-14/1964-10-14 | Nikita Khrushchev; Nikita Khruschev | निकिता ख्रुश्चेव; निकिता ख्रुश्चोव | নিকিতা ক্রুশ্চেভ; নিকিতা খ্রুশ্চেভ | Никита Хрущев
nikolai-bulganin | RU | head-of-government 1955-02-08/1958-03-27 | Nikolai Bulganin | निकोलाई बुल्गानिन | নিকোলাই বুলগানিন | Николай Булганин
anastas-mikoyan | RU | head-of-state 1964-07-15/1965-12-09; deputy-head-of-government 1955/1964 | Anastas Mikoyan | अनास्तास मिकोयान | আনাস্তাস মিকোয়ান | Анастас Микоян
leonid-brezhnev | RU | head-of-state 1960-05-07/1964-07-15; official 1964-10-14/1982-11-10; head-of-state 1977-06-16/1982-11-10 | Leonid Brezhnev | लियोनिद ब्रेझनेव; लियोनिद ब्रेजनेव; लिओनिद ब्रेज़नेव | লিওনিদ ব্রেজনেভ; লিওনিদ ব্রেঝনেভ | Леонид Брежнев
alexei-kosygin | RU | head-of-government 1964-10-15/1980-10-23 | Alexei Kosygin; Aleksei Kosygin | अलेक्सी कोसिगिन; अलेक्सेई कोसीगिन | আলেক্সেই কোসিগিন; অ্যালেক্সি কোসিগিন | Алексей Косыгин
nikolai-podgorny | RU | head-of-state 1965-12-09/1977-06-16 | Nikolai Podgorny | निकोलाई पोदगोर्नी | নিকোলাই পদগর্নি | Николай Подгорный
andrei-gromyko | RU | foreign-minister 1957-02-15/1985-07-02; head-of-state 1985-07-27/1988-10-01 | Andrei Gromyko | आंद्रेई ग्रोमिको | আন্দ্রেই গ্রোমিকো | Андрей Громыко
yuri-andropov | RU | official 1982-11-12/1984-02-09; head-of-state 1983-06-16/1984-02-09 | Yuri Andropov | यूरी आंद्रोपोव; यूरी एंड्रोपोव | ইউরি আন্দ্রোপভ | Юрий Андропов
konstantin-chernenko | RU | official 1984-02-13/1985-03-10; head-of-state 1984-04-11/1985-03-10 | Konstantin Chernenko | कोंस्टेंटिन चेरनेंको; कोन्स्तान्तिन चेरनेन्को | কনস্তানতিন চেরনেঙ্কো | Константин Черненко
nikolai-tikhonov | RU | head-of-government 1980-10-23/1985-09-27 | Nikolai Tikhonov | निकोलाई तिखोनोव | নিকোলাই তিখোনভ | Николай Тихонов
mikhail-gorbachev | RU | official 1985-03-11/1991-08-24; head-of-state 1988-10-01/1991-12-25 | Mikhail Gorbachev; Mikhail Gorbachov | मिखाइल गोर्बाचेव; मिखाइल गोर्बाचोव; मिखाईल गोर्बाचेव | মিখাইল গর্বাচেভ; মিখাইল গর্বাচভ; মিখাইল গরবাচেভ | Михаил Горбачев
nikolai-ryzhkov | RU | head-of-government 1985-09-27/1991-01-14 | Nikolai Ryzhkov | निकोलाई रिझकोव; निकोलाई रिज्कोव | নিকোলাই রিঝকভ | Николай Рыжков
valentin-pavlov | RU | head-of-government 1991-01-14/1991-08-22 | Valentin Pavlov | वैलेंटिन पावलोव | ভ্যালেন্তিন পাভলভ | Валентин Павлов
alexander-bessmertnykh | RU | foreign-minister 1991-01-15/1991-08-23 | Alexander Bessmertnykh | अलेक्जेंडर बेस्मर्तनिख | আলেক্সান্দার বেসমার্তনিখ | Александр Бессмертных
boris-pankin | RU | foreign-minister 1991-08-28/1991-11-18 | Boris Pankin | बोरिस पांकिन | বরিস পানকিন | Борис Панкин

# Russia
vladimir-putin | RU | security-adviser 1999-03-29/1999-08-09; head-of-government 1999-08-09/2000-05-07; head-of-state 1999-12-31/2008-05-07; head-of-government 2008-05-08/2012-05-07; head-of-state 2012-05-07/.. | Vladimir Putin | व्लादिमीर पुतिन; व्लादिमिर पुतिन; व्लादीमीर पुतिन; ब्लादिमीर पुतिन; व्लादिमीर पुटिन | ভ্লাদিমির পুতিন; ভ্লাদিমির পুটিন; ভ্লাদিমীর পুতিন | Владимир Путин
boris-yeltsin | RU | official 1991-07-10/1991-12-25; head-of-state 1991-12-25/1999-12-31 | Boris Yeltsin | बोरिस येल्तसिन; बोरिस येल्त्सिन | বরিস ইয়েলৎসিন; বোরিস ইয়েলৎসিন; বরিস ইয়েলেৎসিন | Борис Ельцин
dmitry-medvedev | RU | deputy-head-of-government 2005-11-14/2008-05-07; head-of-state 2008-05-07/2012-05-07; head-of-government 2012-05-08/2020-01-16; official 2020-01-16/.. | Dmitry Medvedev; Dmitri Medvedev; Dmitriy Medvedev | दिमित्री मेदवेदेव; दमित्री मेदवेदेव; दिमित्री मेदवेदव; दिमित्रि मेदवेदेव | দিমিত্রি মেদভেদেভ; দিমিত্রি মেদভেদভ; দমিত্রি মেদভেদেভ | Дмитрий Медведев
mikhail-mishustin | RU | head-of-government 2020-01-16/.. | Mikhail Mishustin | मिखाइल मिशुस्तिन; मिखाइल मिशुस्टिन; मिखाईल मिशुस्तिन | মিখাইল মিশুস্তিন; মিখাইল মিশুস্টিন | Михаил Мишустин
sergey-lavrov | RU | foreign-minister 2004-03-09/.. | Sergey Lavrov; Sergei Lavrov | सर्गेई लावरोव; सर्गेइ लावरोव; सेर्गेई लावरोव; सर्गेई लावरोफ; सर्गेई लेवरोव; सर्गेय लावरोव | সের্গেই লাভরভ; সের্গেই ল্যাভরভ; সের্গেই লাভরোভ; সার্গেই লাভরভ; সের্গেই ল্যাভরোভ | Сергей Лавров
yegor-gaidar | RU | head-of-government 1992-06-15/1992-12-14 | Yegor Gaidar | येगोर गैदर; येगोर गायदार | ইয়েগর গাইদার | Егор Гайдар
ivan-silayev | RU | head-of-government 1991-08-24/1991-12-25 | Ivan Silayev; Ivan Silaev | इवान सिलायेव | ইভান সিলায়েভ | Иван Силаев
viktor-chernomyrdin | RU | head-of-government 1992-12-14/1998-03-23; ambassador 2001-05/2009-06 | Viktor Chernomyrdin; Victor Chernomyrdin | विक्टर चेर्नोमिर्दिन; विक्तोर चेर्नोमिर्दिन | ভিক্টর চেরনোমিরদিন | Виктор Черномырдин
sergey-kiriyenko | RU | head-of-government 1998-03-23/1998-08-23; organisation-head 2005-11-15/2016-10-05; official 2016-10-05/.. | Sergey Kiriyenko; Sergei Kiriyenko; Sergei Kirienko; Sergey Kirienko | सर्गेई किरियेंको; सर्गेई किरीयेंको | সের্গেই কিরিয়েঙ্কো; সের্গেই কিরিয়েনকো | Сергей Кириенко
yevgeny-primakov | RU | foreign-minister 1996-01-09/1998-09-11; head-of-government 1998-09-11/1999-05-12 | Yevgeny Primakov; Evgeny Primakov | येवगेनी प्रिमाकोव; एवगेनी प्रिमाकोव; येव्गेनी प्रिमाकोव | ইয়েভগেনি প্রিমাকভ; ইভগেনি প্রিমাকভ | Евгений Примаков
sergey-stepashin | RU | head-of-government 1999-05-12/1999-08-09; official 2000/2013 | Sergey Stepashin; Sergei Stepashin | सर्गेई स्तेपाशिन; सर्गेई स्टेपाशिन | সের্গেই স্তেপাশিন | Сергей Степашин
mikhail-kasyanov | RU | minister 1999-05-25/2000-05-17; head-of-government 2000-05-17/2004-02-24 | Mikhail Kasyanov | मिखाइल कास्यानोव | মিখাইল কাসিয়ানভ | Михаил Касьянов
mikhail-fradkov | RU | head-of-government 2004-03-05/2007-09-12; official 2007-10-09/2016-10-05 | Mikhail Fradkov | मिखाइल फ्रादकोव; मिखाइल फ्रैडकोव | মিখাইল ফ্রাদকভ | Михаил Фрадков
viktor-zubkov | RU | head-of-government 2007-09-14/2008-05-07; deputy-head-of-government 2008-05-12/2012-05-21 | Viktor Zubkov | विक्टर जुबकोव; विक्तोर जुबकोव | ভিক্টর জুবকভ | Виктор Зубков
andrei-kozyrev | RU | foreign-minister 1991-12-25/1996-01-05 | Andrei Kozyrev; Andrey Kozyrev | आंद्रेई कोजिरेव | আন্দ্রেই কোজিরেভ | Андрей Козырев
igor-ivanov | RU | foreign-minister 1998-09-11/2004-03-09; security-adviser 2004-03-09/2007-07-09 | Igor Ivanov | इगोर इवानोव | ইগর ইভানভ; ইগোর ইভানভ | Игорь Иванов
pavel-grachev | RU | defence-minister 1992-05-18/1996-06-18 | Pavel Grachev | पावेल ग्राचेव; पावेल ग्राचोव | পাভেল গ্রাচেভ | Павел Грачев
igor-rodionov | RU | defence-minister 1996-07-17/1997-05-22 | Igor Rodionov | इगोर रोदियोनोव | ইগর রোদিওনভ | Игорь Родионов
igor-sergeyev | RU | defence-minister 1997-05-22/2001-03-28 | Igor Sergeyev; Igor Sergeev | इगोर सर्गेयेव | ইগর সের্গেয়েভ | Игорь Сергеев
sergei-ivanov | RU | security-adviser 1999-11-15/2001-03-28; defence-minister 2001-03-28/2007-02-15; deputy-head-of-government 2005-11-14/2011-12-22; official 2011-12-22/2016-08-12; envoy 2016-08-12/2026 | Sergei Ivanov; Sergey Ivanov | सर्गेई इवानोव | সের্গেই ইভানভ | Сергей Иванов
anatoly-serdyukov | RU | defence-minister 2007-02-15/2012-11-06 | Anatoly Serdyukov; Anatoliy Serdyukov | अनातोली सेर्द्युकोव; अनातोली सर्दुकोव; अनातोली सेरद्युकोव | আনাতোলি সেরদিউকভ; আনাতোলি সার্দিউকভ | Анатолий Сердюков
sergei-shoigu | RU | minister 1994-01-20/2012-05-11; official 2012-05-11/2012-11-06; defence-minister 2012-11-06/2024-05-12; security-adviser 2024-05-12/.. | Sergei Shoigu; Sergey Shoigu | सर्गेई शोइगू; सर्गेई शोइगु; सेर्गेई शोइगू; सर्गेई शोयगु; सर्गेई शोयगू | সের্গেই শোইগু; সার্গেই শোইগু | Сергей Шойгу
andrei-belousov | RU | minister 2012-05-21/2013-06-24; official 2013-06-24/2020-01-21; deputy-head-of-government 2020-01-21/2024-05-14; defence-minister 2024-05-14/.. | Andrei Belousov; Andrey Belousov | आंद्रेई बेलौसोव; आंद्रे बेलौसोव; आंद्रेई बेलोउसोव; आंद्रेई बेलोसोव; एंड्री बेलौसोव | আন্দ্রেই বেলোউসভ; আন্দ্রে বেলোসভ; আন্দ্রেই বেলুসভ; আন্দ্রেই বেলোসভ | Андрей Белоусов
nikolai-patrushev | RU | official 1999-08-09/2008-05-12; security-adviser 2008-05-12/2024-05-12; official 2024-05-14/.. | Nikolai Patrushev; Nikolay Patrushev | निकोलाई पात्रुशेव; निकोलाई पत्रुशेव; निकोलाय पात्रुशेव; निकोले पेत्रुशेव | নিকোলাই পাত্রুশেভ; নিকোলাই পাট্রুশেভ | Николай Патрушев
vladimir-rushailo | RU | minister 1999-05-21/2001-03-28; security-adviser 2001-03-28/2004-03-09 | Vladimir Rushailo | व्लादिमीर रुशाइलो | ভ্লাদিমির রুশাইলো | Владимир Рушайло
oleg-lobov | RU | security-adviser 1993-09-18/1996-06-18 | Oleg Lobov | ओलेग लोबोव | ওলেগ লোবভ | Олег Лобов
alexander-lebed | RU | security-adviser 1996-06-18/1996-10-17 | Alexander Lebed; Aleksandr Lebed | अलेक्जेंडर लेबेद | আলেক্সান্ডার লেবেদ | Александр Лебедь
ivan-rybkin | RU | security-adviser 1996-10-19/1998-03-02; legislator 1994-01/1996-01 | Ivan Rybkin | इवान रिबकिन | ইভান রিবকিন | Иван Рыбкин
andrei-kokoshin | RU | security-adviser 1998-03-03/1998-09-10 | Andrei Kokoshin | आंद्रेई कोकोशिन | আন্দ্রেই কোকোশিন | Андрей Кокошин
nikolai-bordyuzha | RU | security-adviser 1998-09-14/1999-03-19 | Nikolai Bordyuzha | निकोलाई बोर्द्यूझा | নিকোলাই বোর্দিউঝা | Николай Бордюжа
denis-manturov | RU | minister 2012-02-02/2024-05-14; deputy-head-of-government 2022-07-15/.. | Denis Manturov; Denis Mantyrov | डेनिस मंतुरोव; डेनिस मांतुरोव; डेनिस मैनटुरोव; डेनिस मंटुरोव; देनिस मंतुरोव; डेनिस मैन्टुरोव; डेनिस मंतरोव | ডেনিস মান্তুরভ; দেনিস মান্তুরভ; ডেনিস মানতুরভ; ডেনিস মান্টুরভ | Денис Мантуров
alexei-overchuk | RU | deputy-head-of-government 2020-01-21/.. | Alexei Overchuk; Alexey Overchuk; Aleksey Overchuk | अलेक्सी ओवरचुक; एलेक्सी ओवरचुक; अलेक्सेई ओवरचुक | আলেক্সি ওভারচুক; আলেক্সেই ওভেরচুক; অ্যালেক্সি ওভারচুক | Алексей Оверчук
yuri-borisov | RU | deputy-head-of-government 2018-05-18/2022-07-15; organisation-head 2022-07-15/2025-02-06 | Yuri Borisov; Yury Borisov; Yuriy Borisov | यूरी बोरिसोव; युरी बोरिसोव; यूरी बोरीसोव | ইউরি বরিসভ; ইউরি বোরিসভ; ইয়ুরি বরিসভ | Юрий Борисов
dmitry-rogozin | RU | ambassador 2008-01/2011-12; deputy-head-of-government 2011-12-23/2018-05-18; organisation-head 2018-05-24/2022-07-15; legislator 2023-09/.. | Dmitry Rogozin; Dmitri Rogozin; Dmitriy Rogozin | दिमित्री रोगोजिन; दमित्री रोगोजिन; दिमित्री रोगोझिन | দিমিত্রি রোগোজিন; দমিত্রি রোগোজিন | Дмитрий Рогозин
alexander-novak | RU | minister 2012-05-21/2020-11-10; deputy-head-of-government 2020-11-10/.. | Alexander Novak; Aleksandr Novak | अलेक्जेंडर नोवाक; अलेक्सांद्र नोवाक; एलेक्जेंडर नोवाक | আলেক্সান্ডার নোভাক; আলেকজান্ডার নোভাক; আলেক্সান্দর নোভাক | Александр Новак
yuri-trutnev | RU | minister 2004-03-09/2012-05-21; deputy-head-of-government 2013-08-31/.. | Yuri Trutnev; Yury Trutnev | यूरी त्रुतनेव; यूरी ट्रुटनेव; यूरी त्रूतनेव | ইউরি ত্রুতনেভ; ইউরি ট্রুটনেভ | Юрий Трутнев
dmitry-chernyshenko | RU | deputy-head-of-government 2020-01-21/.. | Dmitry Chernyshenko; Dmitriy Chernyshenko | दिमित्री चेर्निशेंको; दिमित्री चेरनिशेंको | দিমিত্রি চেরনিশেঙ্কো | Дмитрий Чернышенко
marat-khusnullin | RU | deputy-head-of-government 2020-01-21/.. | Marat Khusnullin | मरात खुसनुलिन; मराट खुसनुलिन | মারাত খুসনুলিন | Марат Хуснуллин
tatyana-golikova | RU | minister 2007-09-24/2012-05-21; deputy-head-of-government 2018-05-18/.. | Tatyana Golikova; Tatiana Golikova | तात्याना गोलिकोवा; तातियाना गोलिकोवा | তাতিয়ানা গোলিকোভা | Татьяна Голикова
dmitry-grigorenko | RU | deputy-head-of-government 2020-01-21/.. | Dmitry Grigorenko | दिमित्री ग्रिगोरेंको | দিমিত্রি গ্রিগোরেঙ্কো | Дмитрий Григоренко
viktoria-abramchenko | RU | deputy-head-of-government 2020-01-21/2024-05-14; legislator 2024/.. | Viktoria Abramchenko; Victoria Abramchenko | विक्टोरिया अब्रामचेंको | ভিক্টোরিয়া আব্রামচেঙ্কো | Виктория Абрамченко
dmitry-patrushev | RU | minister 2018-05-18/2024-05-14; deputy-head-of-government 2024-05-14/.. | Dmitry Patrushev; Dmitriy Patrushev | दिमित्री पात्रुशेव; दिमित्री पत्रुशेव | দিমিত্রি পাত্রুশেভ | Дмитрий Патрушев
vitaly-savelyev | RU | minister 2020-11-10/2024-05-14; deputy-head-of-government 2024-05-14/.. | Vitaly Savelyev; Vitaly Saveliev | विताली सावेलयेव; विताली सेवेलिएव | ভিতালি সাভেলিয়েভ | Виталий Савельев
anton-siluanov | RU | minister 2011-12-16/..; deputy-head-of-government 2018-05-18/2020-01-15 | Anton Siluanov | एंटोन सिलुआनोव; अंतोन सिलुआनोव; एंटन सिलुआनोव | আন্তন সিলুয়ানভ; অ্যান্টন সিলুয়ানভ; আন্তোন সিলুয়ানভ | Антон Силуанов
dmitry-kozak | RU | deputy-head-of-government 2008-10-14/2020-01-21; official 2020-01-24/2025-09 | Dmitry Kozak; Dmitriy Kozak | दिमित्री कोजाक | দিমিত্রি কোজাক | Дмитрий Козак
igor-shuvalov | RU | deputy-head-of-government 2008-05-12/2018-05-18; organisation-head 2018-05-24/.. | Igor Shuvalov | इगोर शुवालोव | ইগর শুভালভ | Игорь Шувалов
arkady-dvorkovich | RU | official 2008-05/2012-05; deputy-head-of-government 2012-05-21/2018-05-18; organisation-head 2018-10/.. | Arkady Dvorkovich | अर्कादी द्वोरकोविच; अरकादी द्वोरकोविच | আরকাদি দভোরকোভিচ | Аркадий Дворкович
alexander-zhukov | RU | deputy-head-of-government 2004-03-09/2011-12-20; legislator 2011-12/.. | Alexander Zhukov; Aleksandr Zhukov | अलेक्जेंडर झुकोव; अलेक्जेंडर जुकोव | আলেক্সান্ডার ঝুকভ; আলেকজান্ডার ঝুকভ | Александр Жуков
sergei-prikhodko | RU | official 1997/2013-05; deputy-head-of-government 2013-05-22/2018-05-18 | Sergei Prikhodko; Sergey Prikhodko | सर्गेई प्रिखोदको | সের্গেই প্রিখোদকো | Сергей Приходько
igor-sechin | RU | deputy-head-of-government 2008-05-12/2012-05-21; organisation-head 2012-05-23/.. | Igor Sechin | इगोर सेचिन; इगोर सेशिन | ইগর সেচিন; ইগোর সেচিন | Игорь Сечин
vladislav-surkov | RU | deputy-head-of-government 2011-12-27/2013-05-08; official 2013-09-20/2020-02-18 | Vladislav Surkov | व्लादिस्लाव सुरकोव | ভ্লাদিস্লাভ সুরকভ | Владислав Сурков
vyacheslav-volodin | RU | deputy-head-of-government 2010-10-21/2011-12-27; official 2011-12-27/2016-10-05; legislator 2016-10-05/.. | Vyacheslav Volodin | व्याचेस्लाव वोलोदिन; व्याचेस्लाव वोलोडिन; वयाचेस्लाव वोलोदिन | ভিয়াচেস্লাভ ভলোদিন; ভিয়াচেস্লাভ ভোলোদিন; ভ্যাচেস্লাভ ভলোদিন | Вячеслав Володин
valentina-matviyenko | RU | deputy-head-of-government 1998-09-24/2003-03-11; official 2003-10/2011-08; legislator 2011-09-21/.. | Valentina Matviyenko; Valentina Matvienko | वैलेंटीना मातवियेंको; वेलेंटीना मतवियेंको; वैलेंटिना मैत्वियेंको; वेलेंटिना मातवियेन्को | ভ্যালেন্তিনা মাতভিয়েঙ্কো; ভ্যালেন্টিনা মাতভিয়েঙ্কো; ভ্যালেন্তিনা মাতভিয়েনকো | Валентина Матвиенко
sergey-naryshkin | RU | deputy-head-of-government 2007-02-15/2008-05-12; official 2008-05-12/2011-12; legislator 2011-12-21/2016-10-05; official 2016-10-05/.. | Sergey Naryshkin; Sergei Naryshkin | सर्गेई नारिश्किन; सर्गेई नारीश्किन | সের্গেই নারিশকিন | Сергей Нарышкин
boris-gryzlov | RU | minister 2001-03-28/2003-12-24; legislator 2003-12-29/2011-12-14; ambassador 2022-01/.. | Boris Gryzlov | बोरिस ग्रिजलोव | বরিস গ্রিজলভ; বোরিস গ্রিজলভ | Борис Грызлов
sergey-mironov | RU | legislator 2001-12-05/2011-05-18; legislator 2011-06/.. | Sergey Mironov; Sergei Mironov | सर्गेई मिरोनोव | সের্গেই মিরোনভ | Сергей Миронов
yegor-stroyev | RU | legislator 1996-01-23/2001-12-05 | Yegor Stroyev; Yegor Stroev | येगोर स्त्रोयेव | ইয়েগর স্ত্রোয়েভ | Егор Строев
gennady-seleznyov | RU | legislator 1996-01-17/2003-12-29 | Gennady Seleznyov; Gennady Seleznev | गेन्नादी सेलेज्न्योव | গেনাদি সেলেজনেভ | Геннадий Селезнев
konstantin-kosachev | RU | legislator 1999-12/2012-03; organisation-head 2012-03/2014-12; legislator 2014-12/.. | Konstantin Kosachev | कोंस्टेंटिन कोसाचेव; कोंस्तांतिन कोसाचेव | কনস্তানতিন কোসাচেভ | Константин Косачев
leonid-slutsky | RU | legislator 1999-12/.. | Leonid Slutsky | लियोनिद स्लुत्स्की | লিওনিদ স্লুৎস্কি | Леонид Слуцкий
gennady-zyuganov | RU | legislator 1993-12/.. | Gennady Zyuganov | गेन्नादी ज्युगानोव; गेनादी जुगानोव | গেনাদি জুগানভ; গেন্নাদি জিউগানভ | Геннадий Зюганов
vladimir-zhirinovsky | RU | legislator 1993-12/2022-04-06 | Vladimir Zhirinovsky | व्लादिमीर झिरिनोव्स्की; व्लादिमीर जिरिनोव्स्की | ভ্লাদিমির ঝিরিনোভস্কি | Владимир Жириновский
yuri-ushakov | RU | ambassador 1998-12/2008-05; official 2008-05/.. | Yuri Ushakov; Yury Ushakov; Yuriy Ushakov | यूरी उशाकोव; युरी उशाकोव; यूरी उषाकोव | ইউরি উশাকভ; ইউরি উশাকোভ; ইয়ুরি উশাকভ | Юрий Ушаков
dmitry-peskov | RU | official 2008-05/.. | Dmitry Peskov; Dmitri Peskov; Dmitriy Peskov | दिमित्री पेस्कोव; दमित्री पेस्कोव; दिमित्री पेसकोव; दिमित्रि पेस्कोव | দিমিত্রি পেসকভ; দিমিত্রি পেশকভ; দমিত্রি পেসকভ; দিমিত্রি পেসকোভ | Дмитрий Песков
maria-zakharova | RU | official 2015-08-10/.. | Maria Zakharova; Mariya Zakharova | मारिया जखारोवा; मारिया जाखारोवा; मारिया झाखारोवा | মারিয়া জাখারোভা; মারিয়া জাখারভা; মারিয়া জাখারোবা | Мария Захарова
alexander-lavrentyev | RU | envoy 2015-10/.. | Alexander Lavrentyev; Alexander Lavrentiev | अलेक्जेंडर लावरेंटयेव; अलेक्जेंडर लावरेंत्येव; अलेक्जेंडर लावरेंटिएव | আলেক্সান্ডার লাভরেন্তিয়েভ; আলেকজান্ডার লাভরেন্তিয়েভ | Александр Лаврентьев
kirill-dmitriev | RU | organisation-head 2011/..; envoy 2025-02-23/.. | Kirill Dmitriev; Kirill Dmitriyev | किरिल दिमित्रीव; किरिल दिमित्रिएव; किरिल दमित्रीव; किरिल दिमित्रियेव | কিরিল দিমিত্রিয়েভ; কিরিল দিমিত্রিভ; কিরিল দমিত্রিয়েভ | Кирилл Дмитриев
anton-vaino | RU | official 2016-08-12/.. | Anton Vaino; Anton Vayno | एंटोन वैनो; अंतोन वाइनो | আন্তন ভাইনো | Антон Вайно
alexei-gromov | RU | official 2000/.. | Alexei Gromov; Alexey Gromov | अलेक्सी ग्रोमोव | আলেক্সেই গ্রোমভ | Алексей Громов
vladimir-medinsky | RU | minister 2012-05-21/2020-01-21; official 2020-01-24/.. | Vladimir Medinsky; Vladimir Medinskiy | व्लादिमीर मेडिंस्की; व्लादिमीर मेदिंस्की | ভ্লাদিমির মেদিনস্কি; ভ্লাদিমির মেডিনস্কি | Владимир Мединский
maxim-oreshkin | RU | minister 2016-11-30/2020-01-21; official 2020-01-24/.. | Maxim Oreshkin; Maksim Oreshkin | मैक्सिम ओरेश्किन; माक्सिम ओरेश्किन | ম্যাক্সিম ওরেশকিন; মাক্সিম ওরেশকিন | Максим Орешкин
maxim-reshetnikov | RU | minister 2020-01-21/.. | Maxim Reshetnikov; Maksim Reshetnikov | मैक्सिम रेशेतनिकोव; मैक्सिम रेशेत्निकोव; मैक्सिम रेशेटनिकोव | ম্যাক্সিম রেশেতনিকভ; মাক্সিম রেশেতনিকভ | Максим Решетников
igor-levitin | RU | minister 2004-05-20/2012-05-21; official 2012-05-22/.. | Igor Levitin | इगोर लेवितिन; इगोर लेविटिन | ইগর লেভিতিন | Игорь Левитин
ruslan-edelgeriyev | RU | envoy 2018-07/.. | Ruslan Edelgeriyev; Ruslan Edelgeriev | रुस्लान एडेलगेरियेव | রুসলান এদেলগেরিয়েভ | Руслан Эдельгериев
anton-kobyakov | RU | official 2014/.. | Anton Kobyakov | एंटोन कोब्याकोव; अंतोन कोब्याकोव | আন্তন কোবিয়াকভ | Антон Кобяков
zamir-kabulov | RU | ambassador 2004/2009; envoy 2011-03/.. | Zamir Kabulov | जमीर काबुलोव | জামির কাবুলভ | Замир Кабулов
anatoly-chubais | RU | deputy-head-of-government 1992-06/1996-01; deputy-head-of-government 1997-03/1998-03; envoy 2020-12/2022-03 | Anatoly Chubais | अनातोली चुबैस | আনাতোলি চুবাইস | Анатолий Чубайс
boris-nemtsov | RU | deputy-head-of-government 1997-03-17/1998-08-28 | Boris Nemtsov | बोरिस नेमत्सोव | বরিস নেমৎসভ | Борис Немцов
ilya-klebanov | RU | deputy-head-of-government 1999-05-31/2002-02-18; minister 2001-10/2003-11 | Ilya Klebanov | इल्या क्लेबानोव | ইলিয়া ক্লেবানভ | Илья Клебанов
viktor-khristenko | RU | deputy-head-of-government 1999-05-31/2004-03-09; minister 2004-03-09/2012-01-31 | Viktor Khristenko | विक्टर ख्रीस्तेंको; विक्टर ख्रिस्टेंको | ভিক্টর খ্রিস্তেঙ্কো | Виктор Христенко
alexei-kudrin | RU | minister 2000-05-18/2011-09-26; official 2018-05/2022-11 | Alexei Kudrin; Alexey Kudrin | अलेक्सी कुदरिन | আলেক্সেই কুদরিন | Алексей Кудрин
german-gref | RU | minister 2000-05-18/2007-09-24; organisation-head 2007-11-28/.. | German Gref; Herman Gref | जर्मन ग्रेफ; हरमन ग्रेफ | হারমান গ্রেফ; গেরমান গ্রেফ | Герман Греф
elvira-nabiullina | RU | minister 2007-09-24/2012-05-21; organisation-head 2013-06-24/.. | Elvira Nabiullina | एल्विरा नबीउलीना; एल्विरा नबीउल्लीना; एल्विरा नाबिउलीना | এলভিরা নাবিউলিনা | Эльвира Набиуллина
alexei-ulyukayev | RU | minister 2013-06-24/2016-11-15 | Alexei Ulyukayev; Alexey Ulyukaev | अलेक्सी उल्युकायेव | আলেক্সেই উলিউকায়েভ | Алексей Улюкаев
sergei-shmatko | RU | minister 2008-05-12/2012-05-21 | Sergei Shmatko; Sergey Shmatko | सर्गेई श्मात्को | সের্গেই শমাতকো | Сергей Шматко
nikolai-shulginov | RU | minister 2020-11-10/2024-05-14; legislator 2024/.. | Nikolai Shulginov; Nikolay Shulginov | निकोलाई शुल्गिनोव | নিকোলাই শুলগিনভ | Николай Шульгинов
sergei-tsivilyov | RU | minister 2024-05-14/.. | Sergei Tsivilyov; Sergey Tsivilev; Sergey Tsivilyov | सर्गेई सिविलेव; सर्गेई त्सिविलेव; सर्गेई त्सिविल्योव | সের্গেই সিভিলিয়ভ; সের্গেই ৎসিভিলেভ | Сергей Цивилев
anton-alikhanov | RU | minister 2024-05-14/.. | Anton Alikhanov | एंटोन अलीखानोव; अंतोन अलीखानोव; एंटोन अलिखानोव | আন্তন আলিখানভ | Антон Алиханов
oksana-lut | RU | minister 2024-05-14/.. | Oksana Lut | ओक्साना लुट; ओक्साना लुत | ওকসানা লুত | Оксана Лут
mikhail-murashko | RU | minister 2020-01-21/.. | Mikhail Murashko | मिखाइल मुराश्को | মিখাইল মুরাশকো | Михаил Мурашко
vladimir-kolokoltsev | RU | minister 2012-05-21/.. | Vladimir Kolokoltsev | व्लादिमीर कोलोकोल्त्सेव; व्लादिमीर कोलोकोलत्सेव | ভ্লাদিমির কোলোকোলৎসেভ | Владимир Колокольцев
rashid-nurgaliyev | RU | minister 2003-12-24/2012-05-21; official 2012-05-22/.. | Rashid Nurgaliyev; Rashid Nurgaliev | राशिद नुरगालियेव | রাশিদ নুরগালিয়েভ | Рашид Нургалиев
alexander-konovalov | RU | minister 2008-05-12/2020-01-21 | Alexander Konovalov | अलेक्जेंडर कोनोवालोव | আলেক্সান্ডার কোনোভালভ | Александр Коновалов
konstantin-chuychenko | RU | deputy-head-of-government 2018-05-18/2020-01-21; minister 2020-01-21/.. | Konstantin Chuychenko; Konstantin Chuichenko | कोंस्टेंटिन चुइचेंको | কনস্তানতিন চুইচেঙ্কো | Константин Чуйченко
olga-lyubimova | RU | minister 2020-01-21/.. | Olga Lyubimova; Olga Liubimova | ओल्गा ल्युबिमोवा; ओल्गा लुबिमोवा | ওলগা লুবিমোভা | Ольга Любимова
valery-falkov | RU | minister 2020-01-21/.. | Valery Falkov | वालेरी फाल्कोव | ভালেরি ফালকভ | Валерий Фальков
alexander-kozlov | RU | minister 2018-05-18/.. | Alexander Kozlov | अलेक्जेंडर कोजलोव | আলেক্সান্ডার কোজলভ; আলেকজান্ডার কোজলভ | Александр Козлов
sergei-donskoy | RU | minister 2012-05-21/2018-05-18 | Sergei Donskoy; Sergey Donskoy | सर्गेई डोंस्कोई | সের্গেই দনস্কয় | Сергей Донской
alexander-tkachev | RU | minister 2015-04-22/2018-05-18 | Alexander Tkachev | अलेक्जेंडर तकाचेव | আলেক্সান্ডার তকাচেভ | Александр Ткачев
maxim-sokolov | RU | minister 2012-05-21/2018-05-18 | Maxim Sokolov; Maksim Sokolov | मैक्सिम सोकोलोव | ম্যাক্সিম সোকোলভ | Максим Соколов
roman-starovoyt | RU | minister 2024-05-14/2025-07-07 | Roman Starovoyt; Roman Starovoit | रोमन स्टारोवोइट; रोमान स्तारोवोइत; रोमन स्टारोवोयत | রোমান স্তারোভোইত; রোমান স্তারোভয়েত | Роман Старовойт
andrey-nikitin | RU | minister 2025-07-07/.. | Andrey Nikitin; Andrei Nikitin | आंद्रेई निकितिन | আন্দ্রেই নিকিতিন | Андрей Никитин
alexei-chekunkov | RU | minister 2020-11-10/.. | Alexei Chekunkov; Alexey Chekunkov; Aleksey Chekunkov | अलेक्सी चेकुनकोव | আলেক্সেই চেকুনকভ | Алексей Чекунков
alexander-galushka | RU | minister 2013-09-11/2018-05-18 | Alexander Galushka | अलेक्जेंडर गालुश्का | আলেক্সান্ডার গালুশকা | Александр Галушка
maksut-shadayev | RU | minister 2020-01-21/.. | Maksut Shadayev; Maksut Shadaev | मकसूत शादायेव | মাকসুত শাদায়েভ | Максут Шадаев
veronika-skvortsova | RU | minister 2012-05-21/2020-01-21; official 2020-01/.. | Veronika Skvortsova | वेरोनिका स्क्वोर्त्सोवा | ভেরোনিকা স্কভোরৎসোভা | Вероника Скворцова
vitaly-mutko | RU | minister 2008-05-12/2016-10-19; deputy-head-of-government 2016-10-19/2020-01-21 | Vitaly Mutko | विताली मुत्को | ভিতালি মুতকো | Виталий Мутко
sergei-ryabkov | RU | official 2008-08-15/.. | Sergei Ryabkov; Sergey Ryabkov | सर्गेई रयाबकोव; सर्गेई रियाबकोव; सर्गेई रायबकोव; सर्गेई र्याबकोव | সের্গেই রিয়াবকভ; সের্গেই রিয়াবকোভ; সের্গেই রায়াবকভ | Сергей Рябков
mikhail-galuzin | RU | ambassador 2018-01/2022-11; official 2022-11-24/.. | Mikhail Galuzin | मिखाइल गालुज़िन; मिखाइल गलुजिन | মিখাইল গালুজিন | Михаил Галузин
andrey-rudenko | RU | official 2019-09/.. | Andrey Rudenko; Andrei Rudenko | आंद्रेई रुदेंको; आंद्रे रुडेंको; आंद्रेई रुडेंको | আন্দ্রেই রুদেঙ্কো; আন্দ্রেই রুডেনকো; আন্দ্রেই রুদেনকো | Андрей Руденко
igor-morgulov | RU | official 2011-12/2022-09; ambassador 2022-09/.. | Igor Morgulov | इगोर मोर्गुलोव | ইগর মরগুলভ; ইগর মর্গুলভ | Игорь Моргулов
mikhail-bogdanov | RU | official 2011-06/2025-07; envoy 2014-10/2025-07 | Mikhail Bogdanov | मिखाइल बोगदानोव; मिखाइल बोग्दानोव | মিখাইল বোগদানভ; মিখাইল বগদানভ | Михаил Богданов
grigory-karasin | RU | official 2005-06/2019-09; legislator 2019-09/.. | Grigory Karasin | ग्रिगोरी कारासिन; ग्रिगोरी करासिन | গ্রিগোরি কারাসিন | Григорий Карасин
vladimir-titov | RU | official 2005/2025 | Vladimir Titov | व्लादिमीर तितोव; व्लादिमीर टिटोव | ভ্লাদিমির তিতভ | Владимир Титов
sergey-vershinin | RU | official 2018-03/2025 | Sergey Vershinin; Sergei Vershinin | सर्गेई वर्शिनिन; सर्गेई वेर्शिनिन | সের্গেই ভেরশিনিন; সের্গেই ভার্শিনিন | Сергей Вершинин
alexander-grushko | RU | official 2005/2012-10; ambassador 2012-10/2018-01; official 2018-01/.. | Alexander Grushko; Aleksandr Grushko | अलेक्जेंडर ग्रुश्को | আলেক্সান্ডার গ্রুশকো; আলেকজান্ডার গ্রুশকো | Александр Грушко
alexander-pankin | RU | official 2017/.. | Alexander Pankin; Aleksandr Pankin | अलेक्जेंडर पांकिन; अलेक्जेंडर पैनकिन | আলেক্সান্ডার পানকিন; আলেকজান্ডার পানকিন | Александр Панкин
oleg-syromolotov | RU | official 2015-03/2024 | Oleg Syromolotov | ओलेग सिरोमोलोतोव; ओलेग सिरोमोलोटोव | ওলেগ সিরোমোলোতভ | Олег Сыромолотов
dmitry-lyubinsky | RU | official 2025/.. | Dmitry Lyubinsky | दिमित्री ल्युबिंस्की | দিমিত্রি লুবিনস্কি | Дмитрий Любинский
gennady-gatilov | RU | official 2011-01/2018-01; ambassador 2018-01/.. | Gennady Gatilov | गेन्नादी गातिलोव; गेनाडी गैटिलोव | গেনাদি গাতিলভ; গেন্নাদি গাতিলভ | Геннадий Гатилов
andrey-denisov | RU | official 2006-04/2013-04; ambassador 2013-04/2022-09; legislator 2022-09/.. | Andrey Denisov; Andrei Denisov | आंद्रेई देनिसोव; आंद्रेई डेनिसोव | আন্দ্রেই দেনিসভ; আন্দ্রেই ডেনিসভ | Андрей Денисов
vyacheslav-trubnikov | RU | official 1996-01/2000-05; official 2000-06/2004-08; ambassador 2004-08/2009-10 | Vyacheslav Trubnikov | व्याचेस्लाव त्रुबनिकोव; व्याचेस्लाव ट्रुबनिकोव | ভিয়াচেস্লাভ ত্রুবনিকভ | Вячеслав Трубников
alexander-kadakin | RU | ambassador 1999-07/2004-08; ambassador 2009-10/2017-01-26 | Alexander Kadakin; Aleksandr Kadakin | अलेक्जेंडर कदाकिन; अलेक्जेंडर कदाकीन; अलेक्ज़ेंडर कडाकिन; एलेक्जेंडर कदाकिन | আলেকজান্ডার কাদাকিন; আলেক্সান্ডার কাদাকিন; আলেকজান্ডার কাডাকিন | Александр Кадакин
nikolay-kudashev | RU | ambassador 2017-08/2022-01 | Nikolay Kudashev; Nikolai Kudashev; Nikolay Kudashov | निकोलाई कुदाशेव; निकोलाय कुदाशेव; निकोले कुदाशेव; निकोलाई कुदाशोव | নিকোলাই কুদাশেভ; নিকোলাই কুদাশভ | Николай Кудашев
denis-alipov | RU | ambassador 2022-01/.. | Denis Alipov | डेनिस अलीपोव; डेनिस अलिपोव; देनिस अलीपोव; डेनिस एलिपोव | ডেনিস আলিপভ; দেনিস আলিপভ; ডেনিস আলিপোভ | Денис Алипов
roman-babushkin | RU | official 2017/.. | Roman Babushkin | रोमन बाबुश्किन; रोमान बाबुश्किन | রোমান বাবুশকিন | Роман Бабушкин
alexander-mantytsky | RU | ambassador 2021/2024 | Alexander Mantytsky; Alexander V. Mantytskiy; Alexander Mantytskiy; Aleksandr Mantytskiy | अलेक्जेंडर मंतित्स्की | আলেকজান্ডার মান্টিটস্কি; আলেক্সান্ডার মান্টিটস্কি; আলেকজান্ডার মন্টিটস্কি; আলেকজান্ডার ভি মান্টিটস্কি; আলেক্সান্দর মান্তিৎস্কি | Александр Мантыцкий
alexander-ignatov | RU | ambassador 2015/2021 | Alexander Ignatov; Alexander I. Ignatov | अलेक्जेंडर इग्नातोव | আলেকজান্ডার ইগনাটভ; আলেকজান্ডার আই ইগনাতভ; আলেকজান্ডার ইগনাতভ | Александр Игнатов
alexander-nikolaev | RU | ambassador 2012/2016 | Alexander Nikolaev; Alexander A. Nikolaev | अलेक्जेंडर निकोलायेव | আলেকজান্ডার নিকোলায়েভ; আলেকজান্ডার নিকোলাভ | Александр Николаев
alexander-khozin | RU | ambassador 2024/.. | Alexander Khozin; Alexander G. Khozin; Alexander Grigoryevich Khozin | अलेक्जेंडर खोजिन | আলেকজান্ডার খোজিন; আলেকজান্ডার গ্রিগোরিয়েভিচ খোজিন; আলেকজান্ডার জি খোজিন | Александр Хозин
levan-dzhagaryan | RU | ambassador 2011/2022; ambassador 2022/.. | Levan Dzhagaryan; Levan Jagarian | लेवान जागार्यन; लेवन झागरयान | লেভান জাগারিয়ান | Леван Джагарян
albert-khorev | RU | ambassador 2023/.. | Albert Khorev; Albert P. Khorev | अल्बर्ट खोरेव | আলবার্ট খোরেভ | Альберт Хорев
danila-ganich | RU | ambassador 2020/2023 | Danila Ganich | दानिला गनिच | দানিলা গানিচ | Данила Ганич
alexey-novikov | RU | ambassador 2019/2025 | Alexey Novikov; Aleksei Novikov | अलेक्सी नोविकोव; अलेक्सेई नोविकोव | আলেক্সেই নোভিকভ | Алексей Новиков
dmitry-zhirnov | RU | ambassador 2020/.. | Dmitry Zhirnov | दिमित्री झिर्नोव; दिमित्री जिरनोव | দিমিত্রি ঝিরনভ | Дмитрий Жирнов
vasily-nebenzya | RU | official 2013-06/2017-07; ambassador 2017-07-27/.. | Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia | वासिली नेबेंजिया; वसीली नेबेंज्या; वासिली नेबेंज्या; वैसिली नेबेंजिया | ভাসিলি নেবেনজিয়া; ভ্যাসিলি নেবেনজিয়া; ভাসিলি নেবেনজা | Василий Небензя
vitaly-churkin | RU | official 1992/1994; ambassador 2006-04/2017-02-20 | Vitaly Churkin | विताली चुर्किन; विटाली चर्किन | ভিতালি চুরকিন | Виталий Чуркин
dmitry-polyanskiy | RU | ambassador 2018/.. | Dmitry Polyanskiy; Dmitry Polyansky | दिमित्री पोल्यांस्की | দিমিত্রি পোলিয়ানস্কি | Дмитрий Полянский
sergey-kislyak | RU | official 2003/2008; ambassador 2008-07/2017-08; legislator 2017-09/.. | Sergey Kislyak; Sergei Kislyak | सर्गेई किस्लियाक; सर्गेई किसल्याक | সের্গেই কিসলিয়াক | Сергей Кисляк
anatoly-antonov | RU | ambassador 2017-08/2024-10; official 2011-02/2017-08 | Anatoly Antonov; Anatoliy Antonov | अनातोली एंतोनोव; अनातोली एंटोनोव; अनातोली अंतोनोव | আনাতোলি আন্তোনভ; আনাতোলি আন্তনভ | Анатолий Антонов
alexander-darchiev | RU | ambassador 2025-03/.. | Alexander Darchiev; Aleksandr Darchiev | अलेक्जेंडर दार्चिएव; अलेक्जेंडर डार्चिएव | আলেক্সান্ডার দারচিয়েভ; আলেকজান্ডার দারচিয়েভ | Александр Дарчиев
andrey-kelin | RU | ambassador 2019-11/.. | Andrey Kelin; Andrei Kelin | आंद्रेई केलिन | আন্দ্রেই কেলিন | Андрей Келин
alexander-yakovenko | RU | official 2005-08/2011-01; ambassador 2011-01/2019-08 | Alexander Yakovenko | अलेक्जेंडर याकोवेंको | আলেক্সান্ডার ইয়াকোভেঙ্কো | Александр Яковенко
vladimir-chizhov | RU | official 2002/2005; ambassador 2005-07/2022-09; legislator 2022-09/.. | Vladimir Chizhov | व्लादिमीर चिझोव; व्लादिमीर चिजोव | ভ্লাদিমির চিঝভ | Владимир Чижов
sergei-nechayev | RU | ambassador 2018-01/.. | Sergei Nechayev; Sergey Nechaev | सर्गेई नेचायेव | সের্গেই নেচায়েভ | Сергей Нечаев
alexei-meshkov | RU | official 2012-10/2017-10; ambassador 2017-10/.. | Alexei Meshkov; Alexey Meshkov | अलेक्सी मेश्कोव | আলেক্সেই মেশকভ | Алексей Мешков
alexander-matsegora | RU | ambassador 2014-12/2025-12 | Alexander Matsegora | अलेक्जेंडर मात्सेगोरा | আলেক্সান্ডার মাৎসেগোরা | Александр Мацегора
alexander-losyukov | RU | official 2000/2004; ambassador 2004/2006; official 2006/2008 | Alexander Losyukov | अलेक्जेंडर लोस्युकोव | আলেক্সান্ডার লোসিউকভ | Александр Лосюков
mikhail-ulyanov | RU | ambassador 2018-01/.. | Mikhail Ulyanov | मिखाइल उल्यानोव | মিখাইল উলিয়ানভ | Михаил Ульянов
alexei-likhachev | RU | organisation-head 2016-10-05/.. | Alexei Likhachev; Alexey Likhachev; Aleksey Likhachev | अलेक्सी लिखाचेव; एलेक्सी लिखाचेव; अलेक्सेई लिखाचेव; एलेक्सी लिकाचेव; अलेक्सी लिखाचोव | আলেক্সি লিখাচেভ; আলেক্সেই লিখাচেভ; অ্যালেক্সি লিখাচেভ; আলেক্সি লিখাচোভ | Алексей Лихачев
alexei-miller | RU | organisation-head 2001-05-30/.. | Alexei Miller; Alexey Miller | अलेक्सी मिलर; एलेक्सी मिलर | আলেক্সেই মিলার; আলেক্সি মিলার | Алексей Миллер
sergey-chemezov | RU | organisation-head 2007-12/.. | Sergey Chemezov; Sergei Chemezov | सर्गेई चेमेज़ोव | সের্গেই চেমেজভ | Сергей Чемезов
dmitry-bakanov | RU | organisation-head 2025-02-06/.. | Dmitry Bakanov; Dmitriy Bakanov | दिमित्री बाकानोव; दिमित्री बकानोव | দিমিত্রি বাকানভ | Дмитрий Баканов
alexander-mikheev | RU | organisation-head 2017-01/.. | Alexander Mikheev; Alexander Mikheyev | अलेक्जेंडर मिखेव; अलेक्जेंडर मिखीव; अलेक्जेंडर मिखेयेव | আলেক্সান্ডার মিখেয়েভ; আলেকজান্ডার মিখেভ | Александр Михеев
dmitry-shugaev | RU | official 2017-03/.. | Dmitry Shugaev; Dmitry Shugayev; Dmitriy Shugaev | दिमित्री शुगायेव; दिमित्री शुगाएव | দিমিত্রি শুগায়েভ | Дмитрий Шугаев
alexander-fomin | RU | official 2017-01-31/.. | Alexander Fomin; Aleksandr Fomin | अलेक्जेंडर फोमिन | আলেক্সান্ডার ফোমিন; আলেকজান্ডার ফোমিন | Александр Фомин
valery-gerasimov | RU | official 2012-11-09/.. | Valery Gerasimov; Valeriy Gerasimov | वालेरी गेरासिमोव; वैलेरी गेरासिमोव | ভালেরি গেরাসিমভ; ভ্যালেরি গেরাসিমভ | Валерий Герасимов
oleg-salyukov | RU | official 2014-05-02/.. | Oleg Salyukov | ओलेग साल्युकोव; ओलेग सालुकोव | ওলেগ সালিউকভ | Олег Салюков
igor-kostyukov | RU | official 2018-11/.. | Igor Kostyukov | इगोर कोस्त्युकोव; इगोर कोस्त्यूकोव | ইগর কোস্তিউকভ | Игорь Костюков
alexander-bortnikov | RU | official 2008-05-12/.. | Alexander Bortnikov; Aleksandr Bortnikov | अलेक्जेंडर बोर्तनिकोव; अलेक्जेंडर बोर्टनिकोव | আলেক্সান্ডার বোর্তনিকভ; আলেকজান্ডার বোর্তনিকভ | Александр Бортников
yunus-bek-yevkurov | RU | official 2008-10/2019-06; official 2019-07-08/.. | Yunus-bek Yevkurov; Yunus-Bek Evkurov | यूनुस-बेक येवकुरोव | ইউনুস-বেক ইয়েভকুরভ | Юнус-Бек Евкуров
ramzan-kadyrov | RU | official 2007-02-15/.. | Ramzan Kadyrov | रमजान कादिरोव; रमज़ान कदीरोव; रमजान कादयरोव | রমজান কাদিরভ | Рамзан Кадыров
rustam-minnikhanov | RU | official 2010-03-25/.. | Rustam Minnikhanov | रुस्तम मिन्नीखानोव; रुस्तम मिनिखानोव | রুস্তম মিন্নিখানভ; রুস্তম মিনিখানভ | Рустам Минниханов
sergei-sobyanin | RU | official 2005-11/2008-05; deputy-head-of-government 2008-05-12/2010-10-21; official 2010-10-21/.. | Sergei Sobyanin; Sergey Sobyanin | सर्गेई सोब्यानिन; सर्गेई सोबयानिन | সের্গেই সোবিয়ানিন | Сергей Собянин
yuri-luzhkov | RU | official 1992-06-06/2010-09-28 | Yuri Luzhkov; Yury Luzhkov | यूरी लुझकोव; यूरी लुजकोव | ইউরি লুঝকভ | Юрий Лужков
alexander-beglov | RU | official 2018-10/.. | Alexander Beglov | अलेक्जेंडर बेग्लोव | আলেক্সান্ডার বেগলভ | Александр Беглов
andrey-kostin | RU | organisation-head 2002-06/.. | Andrey Kostin; Andrei Kostin | आंद्रेई कोस्टिन; आंद्रे कोस्टिन; आंद्रेई कोस्तिन | আন্দ্রেই কোস্তিন | Андрей Костин
oleg-belozerov | RU | organisation-head 2015-08/.. | Oleg Belozerov | ओलेग बेलोज़ेरोव | ওলেগ বেলোজেরভ | Олег Белозеров
vladimir-yakunin | RU | organisation-head 2005-06/2015-08 | Vladimir Yakunin | व्लादिमीर याकुनिन | ভ্লাদিমির ইয়াকুনিন | Владимир Якунин
kirill-komarov | RU | organisation-head 2011/.. | Kirill Komarov | किरिल कोमारोव | কিরিল কোমারভ | Кирилл Комаров
sergey-storchak | RU | official 2005/2021 | Sergey Storchak; Sergei Storchak | सर्गेई स्तोर्चाक | সের্গেই স্তোরচাক | Сергей Сторчак
andrey-fursenko | RU | minister 2004-03-09/2012-05-21; official 2012-05-22/2024-06 | Andrey Fursenko; Andrei Fursenko | आंद्रेई फुरसेंको | আন্দ্রেই ফুরসেঙ্কো | Андрей Фурсенко
ella-pamfilova | RU | official 2016-03/.. | Ella Pamfilova | एला पामफिलोवा | এলা পামফিলোভা | Элла Памфилова
maria-lvova-belova | RU | official 2021-10-27/.. | Maria Lvova-Belova | मारिया लवोवा-बेलोवा; मारिया ल्वोवा-बेलोवा | মারিয়া লভোভা-বেলোভা | Мария Львова-Белова
patriarch-kirill | RU | organisation-head 2009-02-01/.. | Patriarch Kirill (Kirill) | पैट्रिआर्क किरिल (किरिल); पैट्रियार्क किरिल (किरिल) | প্যাট্রিয়ার্ক কিরিল (কিরিল) | патриарх Кирилл (Кирилл)
alexander-dyukov | RU | organisation-head 2006/.. | Alexander Dyukov | अलेक्जेंडर द्युकोव | আলেক্সান্ডার দিউকভ | Александр Дюков
leonid-mikhelson | RU | organisation-head 2003/.. | Leonid Mikhelson | लियोनिद मिखेलसन | লিওনিদ মিখেলসন | Леонид Михельсон
sergei-katyrin | RU | organisation-head 2011/.. | Sergei Katyrin; Sergey Katyrin | सर्गेई कातिरिन | সের্গেই কাতিরিন | Сергей Катырин
alexander-shokhin | RU | deputy-head-of-government 1991-11/1994-11; organisation-head 2005-09/.. | Alexander Shokhin | अलेक्जेंडर शोखिन | আলেক্সান্ডার শোখিন | Александр Шохин
sergei-glazyev | RU | official 2012-07/2019-10; official 2025/.. | Sergei Glazyev; Sergey Glazyev; Sergey Glaziev | सर्गेई ग्लाज़येव; सर्गेई ग्लेज़िएव | সের্গেই গ্লাজিয়েভ | Сергей Глазьев
igor-krasnov | RU | official 2020-01-22/.. | Igor Krasnov | इगोर क्रास्नोव | ইগর ক্রাসনভ | Игорь Краснов
alexander-bastrykin | RU | official 2011-01/.. | Alexander Bastrykin | अलेक्जेंडर बास्त्रिकिन | আলেক্সান্ডার বাস্ত্রিকিন; আলেকজান্ডার বাস্ত্রিকিন | Александр Бастрыкин
tatyana-moskalkova | RU | official 2016-04-22/.. | Tatyana Moskalkova; Tatiana Moskalkova | तात्याना मोस्काल्कोवा; तातियाना मोस्कलकोवा | তাতিয়ানা মোসকালকোভা | Татьяна Москалькова
alexei-gruzdev | RU | official 2018/.. | Alexei Gruzdev; Alexey Gruzdev | अलेक्सी ग्रुज़देव; एलेक्सी ग्रुजदेव | আলেক্সেই গ্রুজদেভ | Алексей Груздев
vladimir-ilyichev | RU | official 2020/.. | Vladimir Ilyichev; Vladimir Ilichev | व्लादिमीर इल्यिचेव; व्लादिमीर इलिचेव | ভ্লাদিমির ইলিচেভ | Владимир Ильичев
viktor-yevtukhov | RU | official 2012/2024 | Viktor Yevtukhov; Victor Evtukhov | विक्टर येवतुखोव | ভিক্টর ইয়েভতুখভ | Виктор Евтухов
yevgeny-griva | RU | official 2020/.. | Yevgeny Griva; Evgeny Griva | येवगेनी ग्रिवा; एवगेनी ग्रिवा | ইয়েভগেনি গ্রিভা | Евгений Грива
svetlana-lukash | RU | official 2013/.. | Svetlana Lukash | स्वेतलाना लुकाश | স্বেতলানা লুকাশ; সভেতলানা লুকাশ | Светлана Лукаш
sergey-cheremin | RU | minister 2010/2026 | Sergey Cheremin; Sergei Cheremin | सर्गेई चेरेमिन | সের্গেই চেরেমিন | Сергей Черемин
dmitry-medoyev | RU | official 2010/2020 | Dmitry Medoyev; Dmitry Medoev | दिमित्री मेदोयेव | দিমিত্রি মেদোয়েভ | Дмитрий Медоев
valery-limarenko | RU | official 2018-12/.. | Valery Limarenko | वालेरी लिमारेंको | ভালেরি লিমারেঙ্কো | Валерий Лимаренко
oleg-kozhemyako | RU | official 2018-09/.. | Oleg Kozhemyako | ओलेग कोझेम्याको; ओलेग कोजेम्याको | ওলেগ কোঝেমিয়াকো | Олег Кожемяко
aisen-nikolayev | RU | official 2018-05/.. | Aisen Nikolayev; Aysen Nikolaev | आयसेन निकोलायेव; ऐसेन निकोलाएव | আইসেন নিকোলায়েভ | Айсен Николаев
radiy-khabirov | RU | official 2018-10/.. | Radiy Khabirov | रादी खाबिरोव | রাদি খাবিরভ | Радий Хабиров
dmitry-mezentsev | RU | legislator 2012-12/2021-03; organisation-head 2021-03/2024-03; official 2024-03/.. | Dmitry Mezentsev; Dmitriy Mezentsev | दिमित्री मेज़ेंत्सेव | দিমিত্রি মেজেনৎসেভ | Дмитрий Мезенцев
andrey-slepnev | RU | official 2009/2012 | Andrey Slepnev; Andrei Slepnev | आंद्रेई स्लेपनेव; आंद्रेई स्लेप्नेव | আন্দ্রেই স্লেপনেভ | Андрей Слепнев
grigory-rapota | RU | organisation-head 2011-11/2021-03; legislator 2021/.. | Grigory Rapota | ग्रिगोरी रापोता | গ্রিগোরি রাপোতা | Григорий Рапота

# Ukraine
leonid-kravchuk | UA | head-of-state 1991-12-05/1994-07-19 | Leonid Kravchuk | लियोनिद क्रावचुक | লিওনিদ ক্রাভচুক | Леонид Кравчук
leonid-kuchma | UA | head-of-government 1992-10-13/1993-09-22; head-of-state 1994-07-19/2005-01-23; envoy 2014/2020 | Leonid Kuchma | लियोनिद कुचमा | লিওনিদ কুচমা | Леонид Кучма
viktor-yushchenko | UA | head-of-government 1999-12-22/2001-05-29; head-of-state 2005-01-23/2010-02-25 | Viktor Yushchenko; Victor Yushchenko | विक्टर युश्चेंको; विक्टर यूशचेंको | ভিক্টর ইউশচেঙ্কো; ভিক্তর ইউশ্চেঙ্কো | Виктор Ющенко
viktor-yanukovych | UA | head-of-government 2002-11-21/2005-01-05; head-of-government 2006-08-04/2007-12-18; head-of-state 2010-02-25/2014-02-22 | Viktor Yanukovych; Viktor Yanukovich; Victor Yanukovych | विक्टर यानुकोविच; विक्टर यानूकोविच; विक्तोर यानुकोविच | ভিক্টর ইয়ানুকোভিচ; ভিক্তর ইয়ানুকোভিচ | Виктор Янукович
oleksandr-turchynov | UA | legislator 2014-02-22/2014-11-27; head-of-state 2014-02-23/2014-06-07; security-adviser 2014-12-16/2019-05-17 | Oleksandr Turchynov; Olexander Turchynov | ओलेक्सांद्र तुर्चिनोव; अलेक्जेंडर तुर्चिनोव | ওলেক্সান্দর তুর্চিনভ | Александр Турчинов
petro-poroshenko | UA | security-adviser 2005-02-08/2005-09-08; foreign-minister 2009-10-09/2010-03-11; minister 2012-03-23/2012-12-24; head-of-state 2014-06-07/2019-05-20; legislator 2019-08/.. | Petro Poroshenko | पेट्रो पोरोशेंको; पेत्रो पोरोशेंको | পেত্রো পোরোশেঙ্কো; পেট্রো পোরোশেঙ্কো | Петр Порошенко
volodymyr-zelensky | UA | head-of-state 2019-05-20/.. | Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky; Volodimir Zelensky | वोलोदिमिर जेलेंस्की; वोलोडिमिर जेलेंस्की; वोलोदिमीर जेलेंस्की; वोलोडिमीर जेलेंस्की; व्लादिमीर जेलेंस्की; वोलोदिमिर जेलेन्स्की; वोलोदिमिर जेलेंसकी | ভলোদিমির জেলেনস্কি; ভোলোদিমির জেলেনস্কি; ভ্লাদিমির জেলেনস্কি; ভলোদোমির জেলেনস্কি; ভোলোদিমির জেলেন্সকি; ভলোদিমির জেলেনোস্কি | Владимир Зеленский
yulia-svyrydenko | UA | minister 2021-11-04/2025-07-16; deputy-head-of-government 2021-11-04/2025-07-17; head-of-government 2025-07-17/.. | Yulia Svyrydenko; Yuliia Svyrydenko | यूलिया स्विरिडेंको; यूलिया स्विरीदेंको; यूलिया स्वीरीदेंको | ইউলিয়া স্ভিরিদেঙ্কো; ইউলিয়া সভিরিদেঙ্কো; ইউলিয়া সভিরিডেনকো | Юлия Свириденко
denys-shmyhal | UA | head-of-government 2020-03-04/2025-07-17; defence-minister 2025-07-17/2026-01-13; minister 2026-01-14/..; deputy-head-of-government 2026-01-14/.. | Denys Shmyhal; Denys Shmygal; Denis Shmyhal | डेनिस श्मिहाल; डेनिस शमीहाल; डेनिस शिमहाल; डेनिस श्मिगल | দেনিস শ্মিহাল; ডেনিস শ্মিহাল; ডেনিস শিমহাল; ডেনিস শ্যামিহাল | Денис Шмыгаль
oleksiy-honcharuk | UA | head-of-government 2019-08-29/2020-03-04 | Oleksiy Honcharuk | ओलेक्सी होंचारुक; ओलेक्सिय होंचारुक | ওলেক্সি হনচারুক | Алексей Гончарук
volodymyr-groysman | UA | legislator 2014-11-27/2016-04-14; head-of-government 2016-04-14/2019-08-29 | Volodymyr Groysman; Volodymyr Hroysman | वोलोदिमिर ग्रोइसमैन; वोलोदिमिर ग्रोयसमैन | ভলোদিমির গ্রোইসমান | Владимир Гройсман
arseniy-yatsenyuk | UA | foreign-minister 2007-03-21/2007-12-04; legislator 2007-12-04/2008-11-12; head-of-government 2014-02-27/2016-04-14 | Arseniy Yatsenyuk; Arseny Yatsenyuk; Arseniy Yatseniuk | आर्सेनी यात्सेन्युक; अर्सेनी यात्सेनयुक | আরসেনি ইয়াৎসেনিউক; আর্সেনি ইয়াতসেনিয়ুক | Арсений Яценюк
mykola-azarov | UA | deputy-head-of-government 2002-11-26/2005-01-05; deputy-head-of-government 2006-08-04/2007-12-18; head-of-government 2010-03-11/2014-01-28 | Mykola Azarov; Nikolai Azarov | मिकोला अज़ारोव; मायकोला अजारोव | মিকোলা আজারভ | Николай Азаров
yulia-tymoshenko | UA | deputy-head-of-government 1999-12-30/2001-01-19; head-of-government 2005-01-24/2005-09-08; head-of-government 2007-12-18/2010-03-04; legislator 2014-11/.. | Yulia Tymoshenko; Yuliya Tymoshenko; Julia Timoshenko | यूलिया तिमोशेंको; यूलिया टिमोशेंको; यूलिया तिमोशेन्को | ইউলিয়া তিমোশেঙ্কো; ইউলিয়া টিমোশেঙ্কো | Юлия Тимошенко
yuriy-yekhanurov | UA | head-of-government 2005-09-22/2006-08-04; defence-minister 2007-12-18/2009-06-05 | Yuriy Yekhanurov; Yuri Yekhanurov | यूरी येखानुरोव | ইউরি ইয়েখানুরভ | Юрий Ехануров
anatoliy-kinakh | UA | head-of-government 2001-05-29/2002-11-21; security-adviser 2005-09-27/2006-05 | Anatoliy Kinakh; Anatoly Kinakh | अनातोली किनाख | আনাতোলি কিনাখ | Анатолий Кинах
valeriy-pustovoitenko | UA | head-of-government 1997-07-16/1999-12-22 | Valeriy Pustovoitenko; Valery Pustovoitenko | वालेरी पुस्तोवोइतेंको | ভালেরি পুস্তোভোইতেঙ্কো | Валерий Пустовойтенко
pavlo-lazarenko | UA | head-of-government 1996-05-28/1997-07-02 | Pavlo Lazarenko; Pavel Lazarenko | पावलो लाज़ारेंको | পাভলো লাজারেঙ্কো | Павел Лазаренко
yevhen-marchuk | UA | head-of-government 1995-03-01/1996-05-28; security-adviser 1999-11-10/2003-06-25; defence-minister 2003-06-25/2004-09-22 | Yevhen Marchuk; Yevgeny Marchuk | येवहेन मारचुक | ইয়েভহেন মারচুক | Евгений Марчук
vitold-fokin | UA | head-of-government 1990-10-23/1992-10-01 | Vitold Fokin | विटोल्ड फोकिन | ভিতোল্দ ফোকিন | Витольд Фокин
vitaliy-masol | UA | head-of-government 1994-06-16/1995-03-01 | Vitaliy Masol; Vitaly Masol | विताली मासोल | ভিতালি মাসোল | Виталий Масол
andrii-sybiha | UA | ambassador 2016/2021; official 2021/2024; foreign-minister 2024-09-05/.. | Andrii Sybiha; Andriy Sybiha; Andriy Sybiga | एंड्री सिबिहा; आंद्रेई सिबिहा; आंद्री सिबिहा; एंड्री सिबिगा; एंड्री सायबिहा | আন্দ্রি সিবিহা; আন্দ্রেই সিবিহা; আন্দ্রি সিবিগা; অ্যান্ড্রি সিবিহা | Андрей Сибига
dmytro-kuleba | UA | deputy-head-of-government 2019-08-29/2020-03-04; foreign-minister 2020-03-04/2024-09-05 | Dmytro Kuleba; Dmitry Kuleba; Dmitro Kuleba | दिमित्रो कुलेबा; दमित्रो कुलेबा; दिमित्री कुलेबा; डिमिट्रो कुलेबा; द्मित्रो कुलेबा | দিমিত্রো কুলেবা; দিমিত্রি কুলেবা; দমিত্রো কুলেবা; দিমিত্র কুলেবা | Дмитрий Кулеба
vadym-prystaiko | UA | foreign-minister 2019-08-29/2020-03-04; deputy-head-of-government 2020-03-04/2020-06-04; ambassador 2020-07/2023-07 | Vadym Prystaiko; Vadim Prystaiko | वादिम प्रिस्टाइको | ভাদিম প্রিস্তাইকো | Вадим Пристайко
pavlo-klimkin | UA | foreign-minister 2014-06-19/2019-08-29 | Pavlo Klimkin; Pavel Klimkin | पावलो क्लिमकिन; पाव्लो क्लिमकिन | পাভলো ক্লিমকিন | Павел Климкин
andrii-deshchytsia | UA | foreign-minister 2014-02-27/2014-06-19; ambassador 2014/2022 | Andrii Deshchytsia; Andriy Deshchytsia | आंद्रेई देश्चित्सिया | আন্দ্রি দেশ্চিৎসিয়া | Андрей Дещица
leonid-kozhara | UA | foreign-minister 2012-12-24/2014-02-23 | Leonid Kozhara | लियोनिद कोझारा | লিওনিদ কোঝারা | Леонид Кожара
kostyantyn-gryshchenko | UA | foreign-minister 2003-09-02/2005-02-03; ambassador 2008/2010; foreign-minister 2010-03-11/2012-12-24 | Kostyantyn Gryshchenko; Konstantin Grishchenko; Kostyantyn Hryshchenko | कोंस्टेंटिन ग्रिश्चेंको | কনস্তানতিন গ্রিশচেঙ্কো | Константин Грищенко
volodymyr-ohryzko | UA | foreign-minister 2007-12-18/2009-03-03 | Volodymyr Ohryzko; Volodymyr Ogryzko | वोलोदिमिर ओह्रिज़्को | ভলোদিমির ওহ্রিজকো | Владимир Огрызко
borys-tarasyuk | UA | foreign-minister 1998-04-17/2000-09-29; foreign-minister 2005-02-04/2007-01-30 | Borys Tarasyuk; Boris Tarasyuk | बोरिस तारास्युक | বরিস তারাসিউক | Борис Тарасюк
anatoliy-zlenko | UA | foreign-minister 1990-07-27/1994-08-25; foreign-minister 2000-10-02/2003-09-02 | Anatoliy Zlenko; Anatoly Zlenko | अनातोली ज़्लेंको | আনাতোলি জ্লেঙ্কো | Анатолий Зленко
hennadiy-udovenko | UA | foreign-minister 1994-08-25/1998-04-17 | Hennadiy Udovenko; Gennady Udovenko | हेन्नादी उदोवेंको | হেনাদি উদোভেঙ্কো | Геннадий Удовенко
mykhailo-fedorov | UA | minister 2019-08-29/2026-01-13; deputy-head-of-government 2019-08-29/2026-01-13; defence-minister 2026-01-14/.. | Mykhailo Fedorov; Mykhaylo Fedorov | मिखाइलो फेडोरोव; मायखाइलो फेडोरोव; मिखाइलो फेदोरोव | মিখাইলো ফেদোরভ; মিখাইলো ফেডোরভ | Михаил Федоров
rustem-umerov | UA | defence-minister 2023-09-06/2025-07-17; security-adviser 2025-07-18/.. | Rustem Umerov; Rustam Umerov | रुस्तम उमेरोव; रुस्तेम उमेरोव; रुस्तम उमरोव | রুস্তেম উমেরভ; রুস্তম উমেরভ; রুস্তেম উমেরোভ | Рустем Умеров
oleksii-reznikov | UA | deputy-head-of-government 2020-03-04/2021-11-03; defence-minister 2021-11-04/2023-09-05 | Oleksii Reznikov; Oleksiy Reznikov; Alexei Reznikov | ओलेक्सी रेजनिकोव; ओलेक्सिय रेजनिकोव; अलेक्सी रेजनिकोव | ওলেক্সি রেজনিকভ; ওলেক্সি রেজনিকোভ | Алексей Резников
andriy-taran | UA | defence-minister 2020-03-04/2021-11-03 | Andriy Taran; Andrii Taran | आंद्रेई तारान | আন্দ্রি তারান | Андрей Таран
andriy-zagorodnyuk | UA | defence-minister 2019-08-29/2020-03-04 | Andriy Zagorodnyuk; Andriy Zahorodniuk | आंद्रेई ज़ागोरोदन्युक | আন্দ্রি জাগোরোদনিউক | Андрей Загороднюк
stepan-poltorak | UA | defence-minister 2014-10-14/2019-08-29 | Stepan Poltorak | स्तेपान पोल्तोराक | স্তেপান পোলতোরাক | Степан Полторак
oleksandr-kuzmuk | UA | defence-minister 1996-07-11/2001-10-24; defence-minister 2004-09-24/2005-02-03 | Oleksandr Kuzmuk | ओलेक्सांद्र कुज़मुक | ওলেক্সান্দর কুজমুক | Александр Кузьмук
anatoliy-hrytsenko | UA | defence-minister 2005-02-04/2007-12-18 | Anatoliy Hrytsenko; Anatoly Gritsenko | अनातोली ह्रित्सेंको | আনাতোলি হ্রিৎসেঙ্কো | Анатолий Гриценко
oleksiy-danilov | UA | security-adviser 2019-10-03/2024-03-26; ambassador 2024/2025 | Oleksiy Danilov; Oleksii Danilov | ओलेक्सी दानिलोव; ओलेक्सी डेनिलोव | ওলেক্সি দানিলভ; ওলেক্সি ড্যানিলভ | Алексей Данилов
oleksandr-lytvynenko | UA | security-adviser 2024-03-26/2025-07-18 | Oleksandr Lytvynenko | ओलेक्सांद्र लिट्विनेंको | ওলেক্সান্দর লিতভিনেঙ্কো | Александр Литвиненко
andriy-yermak | UA | official 2020-02-11/2025-11-28 | Andriy Yermak; Andrii Yermak; Andriy Ermak | एंड्री यरमक; आंद्रेई येरमाक; एंड्री येरमक; आंद्री यरमाक; एंड्री यरमाक | আন্দ্রি ইয়ারমাক; আন্দ্রেই ইয়েরমাক; আন্দ্রি ইয়েরমাক; আন্দ্রিই ইয়েরমাক | Андрей Ермак
kyrylo-budanov | UA | official 2020-08-05/.. | Kyrylo Budanov; Kirill Budanov | किरिलो बुदानोव; कायरलो बुडानोव; किरिलो बुडानोव | কিরিলো বুদানভ; কিরিলো বুদানোভ | Кирилл Буданов
mykhailo-podolyak | UA | official 2020/.. | Mykhailo Podolyak; Mykhaylo Podolyak | मिखाइलो पोडोल्याक; मिखाइलो पोदोल्याक; मायखाइलो पोडोलियाक | মিখাইলো পোদোলিয়াক; মিখাইলো পোডোলিয়াক; মিখাইলো পোদোলাক | Михаил Подоляк
ihor-zhovkva | UA | official 2019/.. | Ihor Zhovkva; Igor Zhovkva | इहोर झोव्कवा | ইহোর ঝোভকভা | Игорь Жовква
serhiy-kyslytsya | UA | ambassador 2020-02/2025; official 2025/.. | Serhiy Kyslytsya; Sergiy Kyslytsya; Serhii Kyslytsia | सेरही किस्लित्स्या; सर्गेई किस्लित्स्या | সের্গেই কিসলিৎসিয়া; সেরহি কিসলিতসিয়া | Сергей Кислица
ruslan-stefanchuk | UA | legislator 2021-10-08/.. | Ruslan Stefanchuk | रुस्लान स्टेफनचुक; रुस्लान स्टेफानचुक | রুসলান স্তেফানচুক | Руслан Стефанчук
dmytro-razumkov | UA | legislator 2019-08-29/2021-10-07 | Dmytro Razumkov | दिमित्रो रजुमकोव | দিমিত্রো রাজুমকভ | Дмитрий Разумков
andriy-parubiy | UA | security-adviser 2014-02-27/2014-08-07; legislator 2016-04-14/2019-08-29 | Andriy Parubiy; Andrii Parubii | आंद्रेई पारुबी; एंड्री पारुबी | আন্দ্রি পারুবি; আন্দ্রেই পারুবি | Андрей Парубий
volodymyr-lytvyn | UA | legislator 2002-05-28/2006-07-06; legislator 2008-12-09/2012-12-12 | Volodymyr Lytvyn | वोलोदिमिर लितविन | ভলোদিমির লিৎভিন | Владимир Литвин
valerii-zaluzhnyi | UA | official 2021-07-27/2024-02-08; ambassador 2024-05-09/2026 | Valerii Zaluzhnyi; Valeriy Zaluzhny; Valery Zaluzhny | वालेरी जालुझनी; वलेरी जालुजनी; वैलेरी ज़ालुज़नी | ভ্যালেরি জালুঝনি; ভালেরি জালুঝনি | Валерий Залужный
oleksandr-syrskyi | UA | official 2024-02-08/.. | Oleksandr Syrskyi; Oleksandr Syrsky; Alexander Syrsky | ओलेक्सांद्र सिर्स्की; अलेक्जेंडर सिर्स्की; ऑलेक्जेंडर सिरस्की | ওলেক্সান্দর সিরস্কি; ওলেকসান্দ্র সিরস্কি | Александр Сырский
oksana-markarova | UA | minister 2018-11-22/2020-03-04; ambassador 2021-02/2025-08; official 2025/.. | Oksana Markarova | ओक्साना मार्कारोवा | ওকসানা মার্কারোভা | Оксана Маркарова
olha-stefanishyna | UA | deputy-head-of-government 2020-06-04/2025-07-17; ambassador 2025-08-27/.. | Olha Stefanishyna; Olga Stefanishyna | ओल्हा स्टेफानिशिना; ओल्गा स्टेफनीशिना | ওলহা স্তেফানিশিনা; ওলগা স্তেফানিশিনা | Ольга Стефанишина
taras-kachka | UA | deputy-head-of-government 2025-07-17/..; official 2019/2025 | Taras Kachka | तारास काचका | তারাস কাচকা | Тарас Качка
iryna-vereshchuk | UA | deputy-head-of-government 2021-11-04/2024-09-04; official 2024-09/.. | Iryna Vereshchuk; Irina Vereshchuk | इरीना वेरेश्चुक; इरिना वेरेशचुक | ইরিনা ভেরেশচুক; ইরিনা ভেরেশ্চুক | Ирина Верещук
oleksandr-kubrakov | UA | minister 2021-05-20/2024-05-09; deputy-head-of-government 2022-12-01/2024-05-09 | Oleksandr Kubrakov | ओलेक्सांद्र कुब्राकोव | ওলেক্সান্দর কুব্রাকভ | Александр Кубраков
herman-halushchenko | UA | minister 2021-04-29/2025-11-19 | Herman Halushchenko; German Galushchenko | हरमन हालुशेंको; जर्मन गालुशेंको | হেরমান হালুশচেঙ্কো; জার্মান গালুশচেঙ্কো | Герман Галущенко
svitlana-hrynchuk | UA | minister 2024-09-05/2025-11-19 | Svitlana Hrynchuk | स्वितलाना ह्रिनचुक | স্ভিতলানা হ্রিনচুক | Светлана Гринчук
serhii-marchenko | UA | minister 2020-03-30/.. | Serhii Marchenko; Serhiy Marchenko; Sergii Marchenko | सेरही मार्चेंको; सर्गेई मार्चेंको | সেরহি মারচেঙ্কো; সের্গেই মারচেঙ্কো | Сергей Марченко
emine-dzhaparova | UA | official 2020-05/2024 | Emine Dzhaparova; Emine Dzheppar | एमिन झापरोवा; एमीन झापारोवा; एमिन दझापरोवा | এমিন ঝাপারোভা; এমিনে ঝাপারোভা | Эмине Джапарова
oleksandr-polishchuk | UA | ambassador 2023/.. | Oleksandr Polishchuk; Oleksandr Polischuk | ओलेक्सांद्र पोलिशचुक; अलेक्जेंडर पोलिशचुक; ओलेक्ज़ेंडर पोलिशचुक | ওলেক্সান্দর পোলিশচুক | Александр Полищук
igor-polikha | UA | ambassador 2016/2022 | Igor Polikha | इगोर पोलिखा | ইগর পোলিখা | Игорь Полиха
andriy-melnyk | UA | ambassador 2015-01/2022-10; ambassador 2023/.. | Andriy Melnyk; Andrij Melnyk | आंद्रेई मेलनिक; एंड्री मेल्निक | আন্দ্রি মেলনিক | Андрей Мельник
david-arakhamia | UA | legislator 2019-08-29/.. | David Arakhamia; Davyd Arakhamia | डेविड अराखामिया; डेविड अरखामिया | ডেভিড আরাখামিয়া | Давид Арахамия
vitali-klitschko | UA | official 2014-06-05/.. | Vitali Klitschko; Vitaliy Klitschko; Vitaly Klitschko | विताली क्लिट्स्को; विटाली क्लिट्स्को; विताली क्लिचको; विटाली क्लिश्को | ভিতালি ক্লিৎসকো; ভিটালি ক্লিৎসকো; ভিতালি ক্লিচকো | Виталий Кличко
viktor-medvedchuk | UA | official 2002-06/2005-01; legislator 2019-08/2023-01 | Viktor Medvedchuk | विक्टर मेदवेदचुक | ভিক্টর মেদভেদচুক | Виктор Медведчук
yukhym-zvyahilsky | UA | head-of-government 1993-09-22/1994-06-16 | Yukhym Zvyahilsky | युखिम ज़्व्याहिल्स्की | ইউখিম জভিয়াহিলস্কি | Ефим Звягильский
kostyantyn-morozov | UA | defence-minister 1991-09-03/1993-10-04 | Kostyantyn Morozov; Konstantin Morozov | कोंस्टेंटिन मोरोज़ोव | কনস্তানতিন মরোজভ | Константин Морозов
vitaliy-radetsky | UA | defence-minister 1993-10-08/1994-08-25 | Vitaliy Radetsky | विताली रादेत्स्की | ভিতালি রাদেৎস্কি | Виталий Радецкий
valeriy-shmarov | UA | defence-minister 1994-08-25/1996-07-08 | Valeriy Shmarov | वालेरी श्मारोव | ভালেরি শমারভ | Валерий Шмаров
volodymyr-shkidchenko | UA | defence-minister 2001-11-12/2003-06-25 | Volodymyr Shkidchenko | वोलोदिमिर श्किदचेंको | ভলোদিমির শকিদচেঙ্কো | Владимир Шкидченко
mykhailo-yezhel | UA | defence-minister 2010-03-11/2012-02-08 | Mykhailo Yezhel | मिखाइलो येझेल | মিখাইলো ইয়েঝেল | Михаил Ежель
dmytro-salamatin | UA | defence-minister 2012-02-08/2012-12-24 | Dmytro Salamatin | दिमित्रो सलामातिन | দিমিত্রো সালামাতিন | Дмитрий Саламатин
pavlo-lebedev | UA | defence-minister 2012-12-24/2014-02-23 | Pavlo Lebedev | पावलो लेबेदेव | পাভলো লেবেদেভ | Павел Лебедев
ihor-tenyukh | UA | defence-minister 2014-02-27/2014-03-25 | Ihor Tenyukh | इहोर तेन्युख | ইহোর তেনিউখ | Игорь Тенюх
mykhailo-koval | UA | defence-minister 2014-03-25/2014-07-03 | Mykhailo Koval | मिखाइलो कोवाल | মিখাইলো কোভাল | Михаил Коваль
valeriy-heletey | UA | defence-minister 2014-07-03/2014-10-14 | Valeriy Heletey; Valeriy Geletey | वालेरी हेलेते; वालेरी गेलेतेई | ভালেরি হেলেতেই | Валерий Гелетей
volodymyr-horbulin | UA | security-adviser 1994-10/1999-11-10 | Volodymyr Horbulin | वोलोदिमिर होर्बुलिन | ভলোদিমির হরবুলিন | Владимир Горбулин
raisa-bohatyriova | UA | security-adviser 2007-12-24/2012-02-14; minister 2012-02-14/2014-02 | Raisa Bohatyriova; Raisa Bogatyreva | रईसा बोहातिर्योवा | রাইসা বোহাতিরিওভা | Раиса Богатырева
andriy-klyuyev | UA | deputy-head-of-government 2010-03-11/2012-02-14; security-adviser 2012-02-14/2014-01-24 | Andriy Klyuyev; Andriy Kliuiev | आंद्रेई क्ल्युयेव | আন্দ্রি ক্লিউয়েভ | Андрей Клюев
oleksiy-orzhel | UA | minister 2019-08-29/2020-03-04 | Oleksiy Orzhel; Aleksey Orzhel | ओलेक्सी ओरझेल | ওলেক্সি ওরঝেল | Алексей Оржель

# Belarus
alexander-lukashenko | BY | head-of-state 1994-07-20/.. | Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Aleksander Lukashenko | अलेक्जेंडर लुकाशेंको; अलेक्सांद्र लुकाशेंको; एलेक्जेंडर लुकाशेंको; अलेक्सेंडर लुकाशेंको; अलेक्जेंडर लुकाशेन्को | আলেক্সান্ডার লুকাশেঙ্কো; আলেকজান্ডার লুকাশেঙ্কো; আলেক্সান্দর লুকাশেঙ্কো; আলেকজান্ডার লুকাশেনকো; আলেক্সান্ডার লুকাশেনকো | Александр Лукашенко
stanislav-shushkevich | BY | head-of-state 1991-08-25/1994-01-26 | Stanislav Shushkevich | स्टानिस्लाव शुश्केविच | স্তানিস্লাভ শুশকেভিচ | Станислав Шушкевич
vyacheslav-kebich | BY | head-of-government 1990-04-07/1994-07-21 | Vyacheslav Kebich | व्याचेस्लाव केबिच | ভিয়াচেস্লাভ কেবিচ | Вячеслав Кебич
sergey-ling | BY | head-of-government 1996-11-18/2000-02-18 | Sergey Ling; Syarhey Ling | सर्गेई लिंग | সের্গেই লিং | Сергей Линг
vladimir-yermoshin | BY | head-of-government 2000-03-14/2001-10-01 | Vladimir Yermoshin; Uladzimir Yarmoshyn | व्लादिमीर येरमोशिन | ভ্লাদিমির ইয়েরমোশিন | Владимир Ермошин
gennady-novitsky | BY | head-of-government 2001-10-01/2003-07-10 | Gennady Novitsky; Henadz Navitski | गेन्नादी नोवित्स्की | গেনাদি নোভিৎস্কি | Геннадий Новицкий
sergei-sidorsky | BY | head-of-government 2003-07-10/2010-12-27 | Sergei Sidorsky; Sergey Sidorsky | सर्गेई सिदोर्स्की | সের্গেই সিদোরস্কি | Сергей Сидорский
mikhail-myasnikovich | BY | head-of-government 2010-12-28/2014-12-27; legislator 2015-01/2019-12 | Mikhail Myasnikovich; Mikhail Miasnikovich | मिखाइल म्यास्निकोविच | মিখাইল মিয়াসনিকোভিচ | Михаил Мясникович
andrei-kobyakov | BY | head-of-government 2014-12-27/2018-08-18 | Andrei Kobyakov; Andrey Kobyakov | आंद्रेई कोब्याकोव | আন্দ্রেই কোবিয়াকভ | Андрей Кобяков
sergei-rumas | BY | head-of-government 2018-08-18/2020-06-03 | Sergei Rumas; Sergey Rumas | सर्गेई रुमास | সের্গেই রুমাস | Сергей Румас
roman-golovchenko | BY | head-of-government 2020-06-04/2025-03-10; organisation-head 2025-03-10/.. | Roman Golovchenko | रोमन गोलोवचेंको; रोमान गोलोवचेंको | রোমান গোলোভচেঙ্কো | Роман Головченко
alexander-turchin | BY | head-of-government 2025-03-10/.. | Alexander Turchin; Aleksandr Turchin | अलेक्जेंडर तुर्चिन | আলেক্সান্ডার তুরচিন; আলেকজান্ডার তুরচিন | Александр Турчин
petr-kravchenko | BY | foreign-minister 1990-07-27/1994-07-21 | Petr Kravchenko; Pyotr Kravchenko | प्योत्र क्रावचेंको | পিওতর ক্রাভচেঙ্কো | Петр Кравченко
vladimir-senko | BY | foreign-minister 1994-07/1997-01 | Vladimir Senko | व्लादिमीर सेन्को | ভ্লাদিমির সেঙ্কো | Владимир Сенько
ivan-antonovich | BY | foreign-minister 1997-01/1998-12 | Ivan Antonovich | इवान अंतोनोविच | ইভান আন্তোনোভিচ | Иван Антонович
ural-latypov | BY | foreign-minister 1998-12/2000-11 | Ural Latypov | उराल लातिपोव | উরাল লাতিপভ | Урал Латыпов
mikhail-khvostov | BY | foreign-minister 2000-11/2003-03 | Mikhail Khvostov | मिखाइल ख्वोस्तोव | মিখাইল খভোস্তভ | Михаил Хвостов
sergei-martynov | BY | foreign-minister 2003-03/2012-08-20 | Sergei Martynov; Sergey Martynov | सर्गेई मार्तिनोव | সের্গেই মার্তিনভ | Сергей Мартынов
vladimir-makei | BY | official 2008-07/2012-08-20; foreign-minister 2012-08-20/2022-11-26 | Vladimir Makei; Uladzimir Makei | व्लादिमीर मेकी; व्लादिमीर माकेई; व्लादिमीर मकेई | ভ্লাদিমির মাকেই; ভ্লাদিমির ম্যাকেই | Владимир Макей
sergei-aleinik | BY | foreign-minister 2022-12-13/2024-06-27 | Sergei Aleinik; Sergey Aleinik; Siarhei Aleinik | सर्गेई एलेनिक; सर्गेई अलेनिक; सर्गेई एलेइनिक | সের্গেই আলেইনিক; সের্গেই আলেনিক | Сергей Алейник
maxim-ryzhenkov | BY | foreign-minister 2024-06-27/.. | Maxim Ryzhenkov; Maksim Ryzhenkov | मैक्सिम रिझेनकोव; मैक्सिम रायज़ेनकोव; मैक्सिम रिजेनकोव | ম্যাক্সিম রিঝেনকভ; মাক্সিম রিঝেনকভ | Максим Рыженков
viktor-khrenin | BY | defence-minister 2020-01-20/.. | Viktor Khrenin; Victor Khrenin | विक्टर ख्रेनिन; विक्टर ख्रेनीन | ভিক্টর খ্রেনিন | Виктор Хренин
andrei-ravkov | BY | defence-minister 2014-11-25/2020-01-20; security-adviser 2020-01-20/2020-09-03; ambassador 2020/.. | Andrei Ravkov; Andrey Ravkov | आंद्रेई रावकोव | আন্দ্রেই রাভকভ | Андрей Равков
yuri-zhadobin | BY | defence-minister 2009-12-04/2014-11-25 | Yuri Zhadobin; Yury Zhadobin | यूरी झादोबिन | ইউরি ঝাদোবিন | Юрий Жадобин
leonid-maltsev | BY | defence-minister 1995-10/1996-10; defence-minister 2001-03/2009-12-04; security-adviser 2009-12-04/2013-12 | Leonid Maltsev | लियोनिद माल्त्सेव | লিওনিদ মালৎসেভ | Леонид Мальцев
alexander-volfovich | BY | security-adviser 2021-01-25/.. | Alexander Volfovich; Aleksandr Volfovich | अलेक्जेंडर वोल्फोविच | আলেক্সান্ডার ভলফোভিচ; আলেকজান্ডার ভলফোভিচ | Александр Вольфович
igor-petrishenko | BY | deputy-head-of-government 2018-08-18/2025 | Igor Petrishenko | इगोर पेत्रिशेंको | ইগর পেত্রিশেঙ্কো | Игорь Петришенко
nikolai-snopkov | BY | deputy-head-of-government 2020-06/.. | Nikolai Snopkov; Nikolay Snopkov | निकोलाई स्नोपकोव | নিকোলাই স্নপকভ | Николай Снопков
natalia-kochanova | BY | deputy-head-of-government 2014-12/2016-12; official 2016-12/2019-12; legislator 2019-12-06/.. | Natalia Kochanova; Natalya Kochanova | नताल्या कोचानोवा; नतालिया कोचानोवा | নাতালিয়া কোচানোভা | Наталья Кочанова
igor-sergeenko | BY | official 2019-12/2024-03; legislator 2024-03/.. | Igor Sergeenko; Igor Sergeyenko | इगोर सेर्गेयेंको | ইগর সের্গেয়েঙ্কো | Игорь Сергеенко
andrei-dapkiunas | BY | official 2013/2020 | Andrei Dapkiunas; Andrey Dapkiunas | आंद्रेई डापकिउनास | আন্দ্রেই দাপকিউনাস | Андрей Дапкюнас
andrei-rzheussky | BY | ambassador 2020/2024 | Andrei Rzheussky; Andrei Rzheusski | आंद्रेई रझेउस्की | আন্দ্রেই রঝেউস্কি | Андрей Ржеусский
mikhail-kasko | BY | ambassador 2024/.. | Mikhail Kasko | मिखाइल कास्को | মিখাইল কাসকো | Михаил Касько
sviatlana-tsikhanouskaya | BY | official 2020-08/.. | Sviatlana Tsikhanouskaya; Svetlana Tikhanovskaya; Svetlana Tsikhanouskaya | स्वेतलाना तिखानोव्स्काया; स्वेतलाना तिखानोवस्काया; स्वियातलाना सिखानौस्काया | স্বেতলানা তিখানোভস্কায়া; সভেতলানা তিখানোভস্কায়া; স্ভেতলানা তিখানভস্কায়া | Светлана Тихановская
myechyslaw-hryb | BY | head-of-state 1994-01-28/1994-07-20 | Myechyslaw Hryb; Mechislav Grib | मेचिस्लाव ग्रिब | মেচিস্লাভ গ্রিব | Мечислав Гриб
mikhail-chigir | BY | head-of-government 1994-07-21/1996-11-18 | Mikhail Chigir; Mikhail Chyhir | मिखाइल चिगिर | মিখাইল চিগির | Михаил Чигирь
alexander-chumakov | BY | defence-minister 1996-11/2001-03 | Alexander Chumakov | अलेक्जेंडर चुमाकोव | আলেক্সান্ডার চুমাকভ | Александр Чумаков

# Moldova
mircea-snegur | MD | head-of-state 1990-09-03/1997-01-15 | Mircea Snegur | मिर्चा स्नेगुर | মির্চা স্নেগুর | Мирча Снегур
petru-lucinschi | MD | head-of-state 1997-01-15/2001-04-07 | Petru Lucinschi | पेत्रु लुचिंस्की | পেত্রু লুচিনস্কি | Петр Лучинский
vladimir-voronin | MD | head-of-state 2001-04-07/2009-09-11 | Vladimir Voronin | व्लादिमीर वोरोनिन | ভ্লাদিমির ভোরোনিন | Владимир Воронин
nicolae-timofti | MD | head-of-state 2012-03-23/2016-12-23 | Nicolae Timofti | निकोलाए तिमोफ्ती | নিকোলাই তিমোফতি | Николай Тимофти
igor-dodon | MD | head-of-state 2016-12-23/2020-12-24; legislator 2025/.. | Igor Dodon | इगोर डोडोन; इगोर दोदोन | ইগর দোদোন | Игорь Додон
maia-sandu | MD | head-of-government 2019-06-08/2019-11-14; head-of-state 2020-12-24/.. | Maia Sandu; Maya Sandu | माइया सैंडू; माया सैंडू; मइया संदू; माइया सांडू; माया संदू | মাইয়া সান্ডু; মায়া সান্ডু; মাইয়া সান্দু | Майя Санду
andrei-sangheli | MD | head-of-government 1992-07-01/1997-01-24 | Andrei Sangheli | आंद्रेई सांगेली | আন্দ্রেই সাঙ্গেলি | Андрей Сангели
ion-ciubuc | MD | head-of-government 1997-01-24/1999-02-01 | Ion Ciubuc | इओन चुबुक | ইয়ন চুবুক | Ион Чубук
ion-sturza | MD | head-of-government 1999-03-12/1999-11-09 | Ion Sturza | इओन स्तुर्ज़ा | ইয়ন স্তুরজা | Ион Стурза
dumitru-braghis | MD | head-of-government 1999-12-21/2001-04-19 | Dumitru Braghis | दुमित्रु ब्रागिश | দুমিত্রু ব্রাগিশ | Думитру Брагиш
vasile-tarlev | MD | head-of-government 2001-04-19/2008-03-31 | Vasile Tarlev | वासिले तारलेव | ভাসিলে তারলেভ | Василий Тарлев
zinaida-greceanii | MD | head-of-government 2008-03-31/2009-09-14; legislator 2019-06-08/2021-07 | Zinaida Greceanii | ज़िनाइदा ग्रेचानी | জিনাইদা গ্রেচানি | Зинаида Гречаная
vlad-filat | MD | head-of-government 2009-09-25/2013-04-25 | Vlad Filat; Vladimir Filat | व्लाद फिलात | ভ্লাদ ফিলাত | Владимир Филат; Влад Филат
iurie-leanca | MD | foreign-minister 2009-09-25/2013-05-31; head-of-government 2013-05-31/2015-02-18; deputy-head-of-government 2018-01/2019-06 | Iurie Leanca | यूरी ल्यांका | ইউরি লিয়াঙ্কা | Юрий Лянкэ; Юрие Лянкэ
pavel-filip | MD | head-of-government 2016-01-20/2019-06-08 | Pavel Filip | पावेल फिलिप | পাভেল ফিলিপ | Павел Филип
ion-chicu | MD | head-of-government 2019-11-14/2020-12-31 | Ion Chicu | इओन किकू | ইয়ন কিকু | Ион Кику
natalia-gavrilita | MD | minister 2019-06-08/2019-11-14; head-of-government 2021-08-06/2023-02-16 | Natalia Gavrilita | नतालिया गाव्रिलिता; नतालिया गैवरिलिटा | নাতালিয়া গাভ্রিলিতা | Наталья Гаврилица
dorin-recean | MD | minister 2012-07/2015-02; security-adviser 2022-02/2023-02-16; head-of-government 2023-02-16/2025-11-01 | Dorin Recean | डोरिन रेसियन; डोरिन रेचन; दोरिन रेचेन | দোরিন রেচান; ডোরিন রেসিয়ান | Дорин Речан
alexandru-munteanu | MD | head-of-government 2025-11-01/.. | Alexandru Munteanu | अलेक्जेंड्रू मुंटेनु; अलेक्जेंड्रु मुंतेनु | আলেকজান্দ্রু মুনতেয়ানু | Александру Мунтяну
mihai-popsoi | MD | foreign-minister 2024-01-29/..; deputy-head-of-government 2024-01-29/.. | Mihai Popsoi | मिहाई पोपसोई; मिहाई पोपशोई | মিহাই পোপসোই; মিহাই পোপশোই | Михай Попшой
nicu-popescu | MD | foreign-minister 2019-06-08/2019-11-14; foreign-minister 2021-08-06/2024-01-26; deputy-head-of-government 2021-08-06/2024-01-26 | Nicu Popescu | निकु पोपेस्कु; निकू पोपेस्कू | নিকু পোপেস্কু | Нику Попеску
aureliu-ciocoi | MD | foreign-minister 2019-11-14/2020-03-16; foreign-minister 2020-11-09/2021-08-06; head-of-government 2020-12-31/2021-08-06 | Aureliu Ciocoi | औरेलियु चोकोई | আউরেলিউ চোকোই | Аурелиу Чокой
oleg-tulea | MD | foreign-minister 2020-03-16/2020-11-09 | Oleg Tulea | ओलेग तुलिया | ওলেগ তুলিয়া | Олег Цуля
tudor-ulianovschi | MD | foreign-minister 2018-01-10/2019-06-08 | Tudor Ulianovschi | तुदोर उलियानोव्स्की | তুদোর উলিয়ানোভস্কি | Тудор Ульяновски
andrei-galbur | MD | foreign-minister 2016-01-20/2017-12 | Andrei Galbur | आंद्रेई गलबुर | আন্দ্রেই গালবুর | Андрей Галбур
natalia-gherman | MD | foreign-minister 2013-05-31/2016-01-20 | Natalia Gherman | नतालिया गेरमन | নাতালিয়া গেরমান | Наталья Герман
andrei-stratan | MD | foreign-minister 2004-02/2009-09-25 | Andrei Stratan | आंद्रेई स्त्रातान | আন্দ্রেই স্ত্রাতান | Андрей Стратан
nicolae-dudau | MD | foreign-minister 2001-09/2004-02 | Nicolae Dudau | निकोलाए दुदाउ | নিকোলাই দুদাউ | Николай Дудэу
nicolae-tabacaru | MD | foreign-minister 1997-07/2000-11 | Nicolae Tabacaru | निकोलाए तबाकारु | নিকোলাই তাবাকারু | Николай Тэбэкару
mihai-popov | MD | foreign-minister 1994-04/1997-07 | Mihai Popov | मिहाई पोपोव | মিহাই পোপভ | Михай Попов
igor-grosu | MD | legislator 2021-07-29/.. | Igor Grosu | इगोर ग्रोसु | ইগর গ্রোসু | Игорь Гросу
oleg-serebrian | MD | deputy-head-of-government 2022-01/2025 | Oleg Serebrian | ओलेग सेरेब्रियन | ওলেগ সেরেব্রিয়ান | Олег Серебрян
anatolie-nosatii | MD | defence-minister 2021-08-06/.. | Anatolie Nosatii | अनातोली नोसाती | আনাতোলি নোসাতি | Анатолий Носатый
vadim-krasnoselsky | MD | official 2016-12-16/.. | Vadim Krasnoselsky | वादिम क्रास्नोसेल्स्की | ভাদিম ক্রাসনোসেলস্কি | Вадим Красносельский
mihai-ghimpu | MD | head-of-state 2009-09-11/2010-12-28 | Mihai Ghimpu | मिहाई गिम्पु | মিহাই গিম্পু | Михай Гимпу
marian-lupu | MD | legislator 2005-03/2009-05; head-of-state 2010-12-30/2012-03-23 | Marian Lupu | मारियन लुपु | মারিয়ান লুপু | Мариан Лупу
valeriu-muravschi | MD | head-of-government 1991-05-28/1992-07-01 | Valeriu Muravschi | वालेरियु मुरावस्की | ভ্যালেরিউ মুরাভস্কি | Валерий Муравский
chiril-gaburici | MD | head-of-government 2015-02-18/2015-06-22 | Chiril Gaburici | किरिल गाबुरिची | কিরিল গাবুরিচি | Кирилл Габурич
valeriu-strelet | MD | head-of-government 2015-07-30/2015-10-30 | Valeriu Strelet | वालेरियु स्त्रेलेट्स | ভ্যালেরিউ স্ত্রেলেৎস | Валерий Стрелец
nicolae-cernomaz | MD | foreign-minister 2000-11/2001-07 | Nicolae Cernomaz | निकोलाए चेर्नोमाज़ | নিকোলাই চেরনোমাজ | Николай Черномаз

# Kazakhstan
nursultan-nazarbayev | KZ | head-of-state 1990-04-24/2019-03-20; official 2019-03-20/2022-01-05 | Nursultan Nazarbayev; Nursultan Nazarbaev | नूरसुल्तान नजरबायेव; नुरसुल्तान नजरबायेव; नूरसुल्तान नज़रबाएव | নুরসুলতান নাজারবায়েভ; নুর সুলতান নাজারবায়েভ | Нурсултан Назарбаев
kassym-jomart-tokayev | KZ | foreign-minister 1994-10-13/1999-10-01; head-of-government 1999-10-01/2002-01-28; foreign-minister 2002-01-29/2007-01-11; legislator 2007-01-11/2011-04; organisation-head 2011-04/2013-10; legislator 2013-10-16/2019-03-20; head-of-state 2019-03-20/.. | Kassym-Jomart Tokayev; Kassym Jomart Tokayev; Kasym-Jomart Tokayev; Qasym-Jomart Toqayev; Kassym-Zhomart Tokayev | कासिम-जोमार्ट तोकायेव; कासिम जोमार्ट तोकायेव; कसीम-जोमार्ट तोकायेव; कासिम-जोमार्त तोकायेव; कासिम-जोमार्त टोकायेव; कासिम जोमार्ट टोकायेव; कासिम-जोमार्त तोकाएव | কাসিম-জোমার্ত তোকায়েভ; কাসিম জোমার্ত তোকায়েভ; কাসেম-জোমার্ট তোকায়েভ; কাসিম-জোমার্ট তোকায়েভ; কাসেম জোমার্ট টোকায়েভ | Касым-Жомарт Токаев
sergey-tereshchenko | KZ | head-of-government 1991-10-14/1994-10-12 | Sergey Tereshchenko; Sergei Tereshchenko | सर्गेई तेरेशचेंको | সের্গেই তেরেশচেঙ্কো | Сергей Терещенко
akezhan-kazhegeldin | KZ | head-of-government 1994-10-12/1997-10-10 | Akezhan Kazhegeldin | अकेझान कझेगेल्दिन | আকেঝান কাঝেগেলদিন | Акежан Кажегельдин
nurlan-balgimbayev | KZ | head-of-government 1997-10-10/1999-10-01 | Nurlan Balgimbayev | नुरलान बलगिमबायेव | নুরলান বালগিমবায়েভ | Нурлан Балгимбаев
imangali-tasmagambetov | KZ | head-of-government 2002-01-28/2003-06-11; defence-minister 2014-10-22/2016-09-13; ambassador 2017-02/2019-12 | Imangali Tasmagambetov | इमानगली तस्मागाम्बेतोव; इमांगली तासमगाम्बेतोव | ইমানগালি তাসমাগামবেতভ | Имангали Тасмагамбетов
daniyal-akhmetov | KZ | head-of-government 2003-06-13/2007-01-08; defence-minister 2007-01-10/2009-06-17 | Daniyal Akhmetov; Danial Akhmetov | दानियाल अखमेतोव | দানিয়াল আখমেতভ | Даниал Ахметов
karim-massimov | KZ | head-of-government 2007-01-10/2012-09-24; head-of-government 2014-04-02/2016-09-08; official 2016-09-08/2022-01-05 | Karim Massimov; Karim Masimov | करीम मासिमोव; करीम मस्सिमोव | করিম মাসিমভ | Карим Масимов
serik-akhmetov | KZ | head-of-government 2012-09-24/2014-04-02; defence-minister 2014-04-03/2014-10-22 | Serik Akhmetov | सेरिक अखमेतोव | সেরিক আখমেতভ | Серик Ахметов
bakytzhan-sagintayev | KZ | deputy-head-of-government 2013-01/2016-09-08; head-of-government 2016-09-09/2019-02-21 | Bakytzhan Sagintayev | बाकितझान सगिनतायेव; बकीतजान सगिंतायेव | বাকিতজান সাগিনতায়েভ | Бакытжан Сагинтаев
askar-mamin | KZ | deputy-head-of-government 2016-09-09/2019-02-21; head-of-government 2019-02-25/2022-01-05 | Askar Mamin; Asqar Mamin | अस्कर मामिन; असकर मामिन | আসকার মামিন | Аскар Мамин
alikhan-smailov | KZ | minister 2018-09/2022-01; head-of-government 2022-01-11/2024-02-05 | Alikhan Smailov | अलीखान स्माइलोव | আলিখান স্মাইলভ | Алихан Смаилов
olzhas-bektenov | KZ | official 2023-04-03/2024-02-06; head-of-government 2024-02-06/.. | Olzhas Bektenov | ओलझास बेक्तेनोव; ओल्ज़ास बेक्टेनोव; ओलजस बेक्टेनोव | ওলঝাস বেকতেনভ; ওলজাস বেকতেনভ | Олжас Бектенов
kanat-saudabayev | KZ | foreign-minister 1994-06/1994-10-13; foreign-minister 2009-09-02/2011-04-11 | Kanat Saudabayev; Kanat Saudabaev | कनात सौदाबायेव | কানাত সাউদাবায়েভ | Канат Саудабаев
erlan-idrissov | KZ | foreign-minister 1999-10-12/2002-01-29; ambassador 2002/2012; foreign-minister 2012-09-28/2016-12-28; ambassador 2017/2023 | Erlan Idrissov; Yerlan Idrissov | येरलान इद्रिसोव; एरलान इदरीसोव | এরলান ইদ্রিসভ | Ерлан Идрисов; Эрлан Идрисов
marat-tazhin | KZ | foreign-minister 2007-01-11/2009-09-02; security-adviser 2009-09-02/2013-01; ambassador 2014/2017 | Marat Tazhin | मरात ताझिन | মারাত তাঝিন | Марат Тажин
yerzhan-kazykhanov | KZ | foreign-minister 2011-04-11/2012-09-28; ambassador 2021/2025 | Yerzhan Kazykhanov; Erzhan Kazykhanov | येरझान कज़ीखानोव | ইয়েরঝান কাজিখানভ | Ержан Казыханов
kairat-abdrakhmanov | KZ | foreign-minister 2016-12-28/2018-12-26; organisation-head 2020-12-04/2024-12 | Kairat Abdrakhmanov | कैरात अब्द्राखमानोव; कैरात अब्दरखमानोव | কাইরাত আব্দ্রাখমানভ | Кайрат Абдрахманов
beibut-atamkulov | KZ | foreign-minister 2018-12-26/2019-09-18; minister 2019-09-18/2022-09 | Beibut Atamkulov; Beibit Atamkulov | बेइबुत अतामकुलोव | বেইবুত আতামকুলভ | Бейбут Атамкулов
mukhtar-tileuberdi | KZ | foreign-minister 2019-09-18/2023-03-30; deputy-head-of-government 2022-01/2023-03-30 | Mukhtar Tileuberdi; Mukhtar Tleuberdi | मुख्तार तिलेउबर्दी; मुख्तार तिलेबर्दी; मुख्तार टिलुबेर्डी | মুখতার তিলেউবেরদি; মুখতার তিলেবেরদি | Мухтар Тлеуберди
murat-nurtleu | KZ | official 2022-02/2023-04-03; foreign-minister 2023-04-03/2025-09-26; deputy-head-of-government 2023-09/2025-09-26 | Murat Nurtleu | मुरात नुर्तलेउ; मूरत नुर्टलू; मुरात नुर्टलेउ | মুরাত নুরতলেউ | Мурат Нуртлеу
yermek-kosherbayev | KZ | deputy-head-of-government 2022-01/2024-02; ambassador 2024/2025; foreign-minister 2025-09-26/.. | Yermek Kosherbayev; Ermek Kosherbayev | येरमेक कोशेरबायेव; यरमेक कोशेरबायेव | ইয়েরমেক কোশেরবায়েভ | Ермек Кошербаев
saken-zhasuzakov | KZ | defence-minister 2016-09-13/2018-08-07 | Saken Zhasuzakov | साकेन झासुज़ाकोव | সাকেন ঝাসুজাকভ | Сакен Жасузаков
nurlan-yermekbayev | KZ | defence-minister 2018-08-07/2022-01-19; ambassador 2022/2024 | Nurlan Yermekbayev; Nurlan Ermekbayev; Nurlan Yermekbaev | नुरलान येरमेकबायेव; नूरलान यरमेकबायेव; नुरलान एर्मेकबायेव | নুরলান ইয়েরমেকবায়েভ; নুরলান এরমেকবায়েভ | Нурлан Ермекбаев
ruslan-zhaksylykov | KZ | defence-minister 2022-01-19/2025-06 | Ruslan Zhaksylykov | रुस्लान झाकसिलिकोव | রুসলান ঝাকসিলিকভ | Руслан Жаксылыков
dauren-kosanov | KZ | defence-minister 2025-06/.. | Dauren Kosanov | दौरेन कोसानोव | দাউরেন কোসানভ | Даурен Косанов
asset-issekeshev | KZ | minister 2009-03/2016-06; official 2018-09/2019-12; security-adviser 2019-12-11/2022-02 | Asset Issekeshev; Aset Isekeshev | असेत इसेकेशेव | আসেত ইসেকেশেভ | Асет Исекешев
gizat-nurdauletov | KZ | security-adviser 2022-06/.. | Gizat Nurdauletov | गिज़ात नुरदौलेतोव; गिजत नुरदौलेतोव | গিজাত নুরদাউলেতভ | Гизат Нурдаулетов
yerlan-karin | KZ | official 2019/.. | Yerlan Karin; Erlan Karin | येरलान कारिन | ইয়েরলান কারিন | Ерлан Карин
roman-sklyar | KZ | deputy-head-of-government 2020-05/.. | Roman Sklyar | रोमन स्क्लियार; रोमान स्क्ल्यार | রোমান স্ক্লিয়ার | Роман Скляр
serik-zhumangarin | KZ | deputy-head-of-government 2022-09/.. | Serik Zhumangarin | सेरिक झुमंगारिन; सेरिक जुमांगारिन | সেরিক ঝুমানগারিন | Серик Жумангарин
kanat-bozumbayev | KZ | minister 2016-03-25/2019-12; deputy-head-of-government 2024-02/.. | Kanat Bozumbayev | कनात बोज़ुमबायेव | কানাত বোজুমবায়েভ | Канат Бозумбаев
maulen-ashimbayev | KZ | legislator 2020-05-04/.. | Maulen Ashimbayev; Maulen Ashimbaev | मौलेन अशिमबायेव | মাউলেন আশিমবায়েভ | Маулен Ашимбаев
yerlan-koshanov | KZ | official 2019-09/2022-02; legislator 2022-02-01/.. | Yerlan Koshanov; Erlan Koshanov | येरलान कोशानोव | ইয়েরলান কোশানভ | Ерлан Кошанов
dariga-nazarbayeva | KZ | deputy-head-of-government 2015-09/2016-09; legislator 2019-03-20/2020-05-02 | Dariga Nazarbayeva | दारिगा नजरबायेवा | দারিগা নাজারবায়েভা | Дарига Назарбаева
roman-vassilenko | KZ | official 2016/2025 | Roman Vassilenko; Roman Vasilenko | रोमन वासिलेंको | রোমান ভাসিলেঙ্কো | Роман Василенко
yerlan-alimbayev | KZ | ambassador 2019/2022 | Yerlan Alimbayev; Yerlan Alimbaev | येरलान अलिमबायेव | ইয়েরলান আলিমবায়েভ | Ерлан Алимбаев
nurlan-zhalgasbayev | KZ | ambassador 2022/2025 | Nurlan Zhalgasbayev | नुरलान झालगासबायेव | নুরলান ঝালগাসবায়েভ | Нурлан Жалгасбаев
azamat-yeskarayev | KZ | ambassador 2025/.. | Azamat Yeskarayev; Azamat Yeskaraev | अज़ामत येस्करायेव | আজামত ইয়েসকারায়েভ | Азамат Ескараев
toleutai-suleimenov | KZ | foreign-minister 1991-12/1994-06 | Toleutai Suleimenov; Tuleutai Suleimenov | तोलेउताई सुलेइमेनोव | তোলেউতাই সুলেইমেনভ | Тулеутай Сулейменов; Толеутай Сулейменов
mukhtar-altynbayev | KZ | defence-minister 1996-10/1999-08; defence-minister 2001-12/2007-01-10 | Mukhtar Altynbayev | मुख्तार अल्तिनबायेव | মুখতার আলতিনবায়েভ | Мухтар Алтынбаев
adilbek-dzhaksybekov | KZ | defence-minister 2009-06-24/2014-04-03; official 2016/2018 | Adilbek Dzhaksybekov; Adilbek Jaksybekov | अदिलबेक जाक्सीबेकोव | আদিলবেক ঝাকসিবেকভ | Адильбек Джаксыбеков

# Uzbekistan
islam-karimov | UZ | head-of-state 1990-03-24/2016-09-02 | Islam Karimov | इस्लाम करीमोव; इस्लाम कारिमोव | ইসলাম কারিমভ; ইসলাম করিমভ | Ислам Каримов
shavkat-mirziyoyev | UZ | head-of-government 2003-12-12/2016-12-14; head-of-state 2016-09-08/.. | Shavkat Mirziyoyev; Shavkat Mirziyoev; Shavkat Mirzoyoyev; Shavkat Mirziyaev | शवकत मिर्जियोयेव; शौकत मिर्जियोयेव; शावकत मिर्जियोयेव; शवकत मिर्जियोयोव; शवकत मिर्जियायेव; शौकत मिर्जियोयोव; शवकत मिर्जियोएव | শাভকাত মিরজিওয়েভ; শাভকাত মিরজিয়োয়েভ; শাভকাত মির্জিয়োয়েভ; শাভকাত মিরজিইয়োয়েভ; শভকত মিরজিয়োয়েভ | Шавкат Мирзиеев
abdulhashim-mutalov | UZ | head-of-government 1992-01-13/1995-12-21 | Abdulhashim Mutalov | अब्दुलहाशिम मुतालोव | আবদুলহাশিম মুতালভ | Абдулхашим Муталов
utkir-sultanov | UZ | head-of-government 1995-12-21/2003-12-12 | Utkir Sultanov; Otkir Sultonov | उत्किर सुल्तानोव | উতকির সুলতানভ | Уткир Султанов
abdulla-aripov | UZ | head-of-government 2016-12-14/.. | Abdulla Aripov | अब्दुल्ला अरिपोव; अब्दुल्ला आरिपोव | আবদুল্লা আরিপভ; আব্দুল্লাহ আরিপভ | Абдулла Арипов
abdulaziz-kamilov | UZ | foreign-minister 1994-08/2003-03-12; ambassador 2003/2010; foreign-minister 2012-02-28/2022-04-27; official 2022-04-27/.. | Abdulaziz Kamilov; Abdulaziz Komilov | अब्दुलअजीज कामिलोव; अब्दुल अजीज कामिलोव; अब्दुलअज़ीज़ कामीलोव | আবদুলআজিজ কামিলভ; আব্দুলআজিজ কামিলভ; আবদুল আজিজ কামিলভ | Абдулазиз Камилов
sodiq-safoyev | UZ | foreign-minister 2003-03-12/2005-02-04; legislator 2005/.. | Sodiq Safoyev; Sadyk Safayev; Sodyq Safoev | सादिक सफायेव; सोदिक सफोयेव | সাদিক সাফায়েভ | Садык Сафаев
elyor-ganiyev | UZ | foreign-minister 2005-02-04/2006-07-12; foreign-minister 2010-12-28/2012-02-28; deputy-head-of-government 2019/2020 | Elyor Ganiyev; Elyor Ganiev | एल्योर गनियेव | এলিয়র গানিয়েভ | Эльер Ганиев
vladimir-norov | UZ | foreign-minister 2006-07-12/2010-12-28; foreign-minister 2022-04-27/2022-12-27 | Vladimir Norov | व्लादिमीर नोरोव | ভ্লাদিমির নোরভ | Владимир Норов
bakhtiyor-saidov | UZ | foreign-minister 2022-12-27/.. | Bakhtiyor Saidov; Baxtiyor Saidov | बख्तियोर सैदोव; बख्तियार सैदोव; बख़्तियार सईदोव; बख्तियोर सईदोव | বখতিয়র সাইদভ; বাখতিয়ার সাইদভ; বখতিয়ার সাইদভ; বাখতিয়োর সাইদভ | Бахтиер Саидов
bakhodir-kurbanov | UZ | defence-minister 2019-02/2024-10 | Bakhodir Kurbanov; Bakhodir Qurbonov | बखोदिर कुर्बानोव; बहोदिर कुर्बानोव | বাখোদির কুরবানভ | Баходир Курбанов
shukhrat-khalmukhamedov | UZ | defence-minister 2024-10/.. | Shukhrat Khalmukhamedov | शुखरत खलमुखामेदोव | শুখরাত খালমুখামেদভ | Шухрат Халмухамедов
abdusalom-azizov | UZ | defence-minister 2017-09/2019-02; official 2019-02/2024-11 | Abdusalom Azizov; Abdusalam Azizov | अब्दुसलाम अज़ीज़ोव | আবদুসালাম আজিজভ | Абдусалом Азизов
kabul-berdiyev | UZ | defence-minister 2008-09/2017-09 | Kabul Berdiyev; Kabul Berdiev | काबुल बेर्दियेव | কাবুল বের্দিয়েভ | Кабул Бердиев
viktor-makhmudov | UZ | security-adviser 2016-12/2025 | Viktor Makhmudov; Victor Makhmudov | विक्टर मखमुदोव; विक्टर महमूदोव | ভিক্টর মাখমুদভ | Виктор Махмудов
jamshid-khodjaev | UZ | minister 2020/2022; deputy-head-of-government 2022/.. | Jamshid Khodjaev; Jamshid Khodzhaev | जमशेद खोजायेव; जमशिद खोदजायेव | জামশিদ খোজায়েভ | Джамшид Ходжаев
sardor-umurzakov | UZ | minister 2019/2022; deputy-head-of-government 2020/2022; official 2022-08/2023 | Sardor Umurzakov | सरदोर उमुरज़ाकोव; सरदार उमुरजाकोव | সারদোর উমুরজাকভ | Сардор Умурзаков
ilkhom-norkulov | UZ | deputy-head-of-government 2025/.. | Ilkhom Norkulov | इल्खोम नोरकुलोव | ইলখোম নরকুলভ | Илхом Норкулов
laziz-kudratov | UZ | minister 2022-12/.. | Laziz Kudratov | लज़ीज़ कुदरातोव | লাজিজ কুদরাতভ | Лазиз Кудратов
saida-mirziyoyeva | UZ | official 2022-08/.. | Saida Mirziyoyeva | सईदा मिर्जियोयेवा; सैदा मिर्जियोयेवा | সাইদা মিরজিওয়েভা | Саида Мирзиеева
tanzila-narbaeva | UZ | deputy-head-of-government 2016-12/2019-06; legislator 2019-06-21/.. | Tanzila Narbaeva; Tanzila Norbaeva | तंज़ीला नारबायेवा | তানজিলা নারবায়েভা | Танзила Нарбаева
nurdinjon-ismoilov | UZ | legislator 2015-01/.. | Nurdinjon Ismoilov; Nuriddin Ismoilov | नूरदीनजोन इस्माइलोव | নুরুদ্দিনজান ইসমাইলভ | Нурдинжон Исмоилов
dilshod-akhatov | UZ | ambassador 2018/2023 | Dilshod Akhatov | दिलशोद अखातोव; दिलशाद अखतोव | দিলশোদ আখাতভ | Дилшод Ахатов
sardor-rustambaev | UZ | ambassador 2023/.. | Sardor Rustambaev; Sardor Rustambayev | सरदोर रुस्तमबायेव; सरदार रुस्तमबायेव | সারদোর রুস্তমবায়েভ | Сардор Рустамбаев
furkat-sidikov | UZ | official 2019/2023; ambassador 2023/.. | Furkat Sidikov; Furqat Sidikov | फुरकत सिदिकोव | ফুরকাত সিদিকভ | Фуркат Сидиков
ismatulla-irgashev | UZ | envoy 2017-05/2025 | Ismatulla Irgashev | इस्मातुल्ला इरगाशेव | ইসমাতুল্লা ইরগাশেভ | Исматулла Иргашев
saidmukhtar-saidkasimov | UZ | foreign-minister 1993/1994-08 | Saidmukhtar Saidkasimov | सैदमुख्तार सैदकासिमोव | সাইদমুখতার সাইদকাসিমভ | Саидмухтар Саидкасымов
kodir-gulyamov | UZ | defence-minister 2000-09/2005-11 | Kodir Gulyamov; Qodir Gulomov | कादिर गुल्यामोव | কাদির গুলিয়ামভ | Кадыр Гулямов
ruslan-mirzayev | UZ | defence-minister 2005-11/2008-09 | Ruslan Mirzayev; Ruslan Mirzaev | रुस्लान मिर्ज़ायेव | রুসলান মিরজায়েভ | Руслан Мирзаев

# Kyrgyzstan
askar-akayev | KG | head-of-state 1990-10-27/2005-03-24 | Askar Akayev; Askar Akaev | अस्कर अकायेव; असकर अकाएव | আসকার আকায়েভ | Аскар Акаев
kurmanbek-bakiyev | KG | head-of-government 2000-12-21/2002-05-22; head-of-government 2005-03-25/2005-08-15; head-of-state 2005-03-25/2010-04-07 | Kurmanbek Bakiyev; Kurmanbek Bakiev | कुर्मानबेक बाकियेव; कुरमानबेक बाकियेव | কুরমানবেক বাকিয়েভ | Курманбек Бакиев
roza-otunbayeva | KG | foreign-minister 1994-05/1997-07; foreign-minister 2005-03/2005-09; head-of-state 2010-04-07/2011-12-01 | Roza Otunbayeva; Roza Otunbaeva | रोजा ओतुनबायेवा; रोज़ा ओटुनबायेवा | রোজা ওতুনবায়েভা; রোজা ওটুনবায়েভা | Роза Отунбаева
almazbek-atambayev | KG | head-of-government 2007-03-29/2007-11-28; head-of-government 2010-12-17/2011-12-01; head-of-state 2011-12-01/2017-11-24 | Almazbek Atambayev; Almazbek Atambaev | अल्माज़बेक अतामबायेव; अल्माजबेक अतमबायेव; अलमाजबेक अतामबायेव | আলমাজবেক আতামবায়েভ | Алмазбек Атамбаев
sooronbay-jeenbekov | KG | head-of-government 2016-04-13/2017-08-22; head-of-state 2017-11-24/2020-10-15 | Sooronbay Jeenbekov; Sooronbai Jeenbekov; Sooronbay Zheenbekov | सूरोनबे जीनबेकोव; सूरोनबाय जीनबेकोव; सोरोनबाय जीनबेकोव; सोरोनबे जीनबेकोव; सूरोनबाय जेनेबकोव | সোরোনবাই জিনবেকভ; সুরোনবাই জিনবেকভ; সোরনবে জিনবেকভ | Сооронбай Жээнбеков
sadyr-japarov | KG | head-of-government 2020-10-10/2020-11-14; head-of-state 2020-10-15/2020-11-14; head-of-state 2021-01-28/.. | Sadyr Japarov; Sadyr Zhaparov; Sadir Japarov | सादिर जापारोव; सदिर जापारोव; सादिर झापारोव; सदीर जपारोव; सादिर जपारोव; सद्र जापारोव | সাদির জাপারভ; সাদির ঝাপারভ; সাদির জাপারোভ; সাদির জাপরভ | Садыр Жапаров
talant-mamytov | KG | legislator 2020-11/2022-10; head-of-state 2020-11-14/2021-01-28 | Talant Mamytov | तलांत मामितोव | তালান্ত মামিতভ | Талант Мамытов
tursunbek-chyngyshev | KG | head-of-government 1992-02/1993-12 | Tursunbek Chyngyshev | तुर्सुनबेक चिंगिशेव | তুরসুনবেক চিঙ্গিশেভ | Турсунбек Чынгышев
apas-jumagulov | KG | head-of-government 1993-12-14/1998-03-24 | Apas Jumagulov; Apas Dzhumagulov | अपास जुमागुलोव | আপাস জুমাগুলভ | Апас Джумагулов
kubanychbek-jumaliyev | KG | head-of-government 1998-03-25/1998-12-23 | Kubanychbek Jumaliyev | कुबानिचबेक जुमालियेव | কুবানিচবেক জুমালিয়েভ | Кубанычбек Жумалиев
amangeldy-muraliyev | KG | head-of-government 1999-04-21/2000-12-21 | Amangeldy Muraliyev; Amangeldy Muraliev | अमनगेल्दी मुरालियेव | আমানগেলদি মুরালিয়েভ | Амангельды Муралиев
nikolai-tanayev | KG | head-of-government 2002-05-22/2005-03-24 | Nikolai Tanayev; Nikolay Tanayev | निकोलाई तनायेव | নিকোলাই তানায়েভ | Николай Танаев
felix-kulov | KG | head-of-government 2005-08-15/2007-01-29 | Felix Kulov; Feliks Kulov | फेलिक्स कुलोव | ফেলিক্স কুলভ | Феликс Кулов
azim-isabekov | KG | head-of-government 2007-01-29/2007-03-29 | Azim Isabekov | अज़ीम इसाबेकोव | আজিম ইসাবেকভ | Азим Исабеков
igor-chudinov | KG | head-of-government 2007-12-24/2009-10-20 | Igor Chudinov | इगोर चुदिनोव | ইগর চুদিনভ | Игорь Чудинов
daniyar-usenov | KG | head-of-government 2009-10-21/2010-04-07 | Daniyar Usenov | दानियार उसेनोव | দানিয়ার উসেনভ | Данияр Усенов
omurbek-babanov | KG | head-of-government 2011-12-23/2012-09-01 | Omurbek Babanov; Omurbek Babanow | ओमुरबेक बाबानोव | ওমুরবেক বাবানভ | Омурбек Бабанов
zhantoro-satybaldiyev | KG | head-of-government 2012-09-05/2014-03-25 | Zhantoro Satybaldiyev; Jantoro Satybaldiev | झांतोरो सातीबाल्दियेव | ঝানতোরো সাতিবালদিয়েভ | Жанторо Сатыбалдиев
djoomart-otorbaev | KG | head-of-government 2014-04-03/2015-04-30 | Djoomart Otorbaev; Joomart Otorbayev | जूमार्त ओतोरबायेव | জুমার্ত ওতোরবায়েভ | Джоомарт Оторбаев
temir-sariyev | KG | head-of-government 2015-05-01/2016-04-13 | Temir Sariyev; Temir Sariev | तेमिर सारियेव | তেমির সারিয়েভ | Темир Сариев
sapar-isakov | KG | head-of-government 2017-08-26/2018-04-19 | Sapar Isakov | सापार इसाकोव | সাপার ইসাকভ | Сапар Исаков
mukhammedkalyi-abylgaziyev | KG | head-of-government 2018-04-20/2020-06-15 | Mukhammedkalyi Abylgaziyev; Muhammetkaliy Abulgaziyev; Mukhammedkaly Abylgaziev | मुहम्मदकाली अबिलगाजियेव; मुखम्मेदकाली अबिलगज़ियेव | মুখাম্মেদকালি আবিলগাজিয়েভ | Мухаммедкалый Абылгазиев
kubatbek-boronov | KG | head-of-government 2020-06-17/2020-10-06 | Kubatbek Boronov | कुबातबेक बोरोनोव | কুবাতবেক বোরোনভ | Кубатбек Боронов
ulukbek-maripov | KG | head-of-government 2021-02-03/2021-10-12 | Ulukbek Maripov | उलुकबेक मारिपोव | উলুকবেক মারিপভ | Улукбек Марипов
akylbek-japarov | KG | head-of-government 2021-10-12/2024-12-16 | Akylbek Japarov; Akylbek Zhaparov | अकिलबेक जापारोव; अकीलबेक जापारोव | আকিলবেক জাপারভ; আকিলবেক ঝাপারভ | Акылбек Жапаров
adylbek-kasymaliev | KG | deputy-head-of-government 2021-10/2024-12-16; head-of-government 2024-12-16/.. | Adylbek Kasymaliev; Adylbek Kasimaliev; Adylbek Kasymaliyev | अदिलबेक कासिमालियेव; आदिलबेक कासिमालिव; अदिलबेक कासिमालिएव | আদিলবেক কাসিমালিয়েভ; আদিলবেক কাসিমালিভ | Адылбек Касымалиев
jeenbek-kulubaev | KG | foreign-minister 2022-04-22/.. | Jeenbek Kulubaev; Jeenbek Kulubayev; Zheenbek Kulubaev | जीनबेक कुलुबायेव; जीनबेक कुलुबाएव; झीनबेक कुलुबाएव; जेनबेक कुलुबाएव | জিনবেক কুলুবায়েভ; ঝিনবেক কুলুবায়েভ | Жээнбек Кулубаев
ruslan-kazakbaev | KG | foreign-minister 2010-07/2012-09-05; foreign-minister 2020-10-14/2022-04-22 | Ruslan Kazakbaev; Ruslan Kazakbayev | रुस्लान कजाकबायेव; रुस्लान कज़ाकबाएव | রুসলান কাজাকবায়েভ | Руслан Казакбаев
chingiz-aidarbekov | KG | foreign-minister 2018-10-17/2020-10-13 | Chingiz Aidarbekov; Chyngyz Aidarbekov | चिंगिज़ ऐदारबेकोव; चिंगिज ऐदरबेकोव | চিঙ্গিজ আইদারবেকভ | Чингиз Айдарбеков
erlan-abdyldaev | KG | foreign-minister 2012-09-05/2018-10-17 | Erlan Abdyldaev; Erlan Abdyldayev | एरलान अब्दिल्दायेव; एर्लान अब्दिलदाएव | এরলান আব্দিলদায়েভ | Эрлан Абдылдаев
kadyrbek-sarbayev | KG | foreign-minister 2009-01/2010-04 | Kadyrbek Sarbayev; Kadyrbek Sarbaev | कादिरबेक सरबायेव | কাদিরবেক সারবায়েভ | Кадырбек Сарбаев
ednan-karabaev | KG | foreign-minister 1992/1993-12; foreign-minister 2007-02/2009-01 | Ednan Karabaev; Ednan Karabayev | एदनान कराबायेव | এদনান কারাবায়েভ | Эднан Карабаев
alikbek-jekshenkulov | KG | foreign-minister 2005-09/2007-02 | Alikbek Jekshenkulov | अलिकबेक जेक्शेनकुलोव | আলিকবেক জেকশেনকুলভ | Аликбек Джекшенкулов
askar-aitmatov | KG | foreign-minister 2002-07/2005-03 | Askar Aitmatov | अस्कर ऐतमातोव | আসকার আইতমাতভ | Аскар Айтматов
muratbek-imanaliev | KG | foreign-minister 1991/1992; foreign-minister 1997-07/2002-07 | Muratbek Imanaliev; Muratbek Imanaliyev | मुरातबेक इमानालियेव | মুরাতবেক ইমানালিয়েভ | Муратбек Иманалиев
kamchybek-tashiev | KG | official 2020-10-16/2026-02-10; deputy-head-of-government 2021-02/2026-02-10 | Kamchybek Tashiev; Kamchybek Tashiyev | कामचिबेक ताशियेव; कमचीबेक ताशिएव | কামচিবেক তাশিয়েভ | Камчыбек Ташиев
marat-imankulov | KG | security-adviser 2021-04/2024-04 | Marat Imankulov | मरात इमानकुलोव | মারাত ইমানকুলভ | Марат Иманкулов
baktybek-bekbolotov | KG | defence-minister 2021-10/2025 | Baktybek Bekbolotov | बक्तिबेक बेकबोलोतोव | বাকতিবেক বেকবোলোতভ | Бактыбек Бекболотов
edil-baisalov | KG | deputy-head-of-government 2021-10/.. | Edil Baisalov | एदिल बैसालोव | এদিল বাইসালভ | Эдиль Байсалов
bakyt-torobaev | KG | deputy-head-of-government 2022/.. | Bakyt Torobaev; Bakyt Torobayev | बाकित तोरोबायेव | বাকিত তোরোবায়েভ | Бакыт Торобаев
daniyar-amangeldiev | KG | minister 2021/2024; deputy-head-of-government 2024/.. | Daniyar Amangeldiev | दानियार अमनगेल्दियेव | দানিয়ার আমানগেলদিয়েভ | Данияр Амангельдиев
nurlanbek-turgunbek-uulu | KG | legislator 2022-10-05/2026-02-12 | Nurlanbek Turgunbek uulu (Turgunbek uulu); Nurlanbek Shakiev | नुरलानबेक तुर्गुनबेक उलू (तुर्गुनबेक); नुरलानबेक शाकियेव | নুরলানবেক তুরগুনবেক উলু (তুরগুনবেক); নুরলানবেক শাকিয়েভ | Нурланбек Тургунбек уулу (Тургунбек уулу); Нурланбек Шакиев
asein-isaev | KG | ambassador 2018/2024; official 2021/.. | Asein Isaev; Asein Isayev | असेन इसायेव | আসেইন ইসায়েভ | Асеин Исаев
askar-beshimov | KG | ambassador 2022/.. | Askar Beshimov | अस्कर बेशिमोव; असकर बेशिमोव | আসকার বেশিমভ | Аскар Бешимов
jumabek-ibraimov | KG | head-of-government 1998-12-25/1999-04-04 | Jumabek Ibraimov | जुमाबेक इब्राइमोव | জুমাবেক ইব্রাইমভ | Жумабек Ибраимов
artem-novikov | KG | head-of-government 2020-11-14/2021-02-03; deputy-head-of-government 2021-02/2021-10 | Artem Novikov | आर्तेम नोविकोव | আর্তেম নোভিকভ | Артем Новиков
jumgalbek-shabdanbekov | KG | official 2026-02-10/.. | Jumgalbek Shabdanbekov | जुमगालबेक शाबदानबेकोव | জুমগালবেক শাবদানবেকভ | Жумгалбек Шабданбеков

# Tajikistan
emomali-rahmon | TJ | head-of-state 1992-11-20/.. | Emomali Rahmon; Emomali Rakhmon; Imomali Rahmonov; Imomali Rakhmonov; Emomalii Rahmon | इमोमाली रहमान; इमोमाली रहमोन; एमोमाली रहमान; इमामअली रहमान; इमोमाली रख्मोन; एमोमाली रखमोन; इमोमली रहमान | ইমোমালি রাহমন; ইমোমালি রহমান; এমোমালি রহমান; এমোমালি রাহমন; ইমোমালি রাখমন | Эмомали Рахмон; Эмомали Рахмонов
rahmon-nabiyev | TJ | head-of-state 1991-12-02/1992-09-07 | Rahmon Nabiyev; Rakhmon Nabiyev | रहमान नबियेव | রহমান নাবিয়েভ | Рахмон Набиев
abdumalik-abdullajanov | TJ | head-of-government 1992-09/1993-12 | Abdumalik Abdullajanov | अब्दुमलिक अब्दुल्लाजानोव | আবদুমালিক আবদুল্লাজানভ | Абдумалик Абдуллоджонов; Абдумалик Абдулладжанов
jamshed-karimov | TJ | head-of-government 1994-12/1996-02 | Jamshed Karimov; Dzhamshed Karimov | जमशेद करीमोव | জামশেদ কারিমভ | Джамшед Каримов
yahyo-azimov | TJ | head-of-government 1996-02-08/1999-12-20 | Yahyo Azimov; Yakhyo Azimov | याह्यो अज़ीमोव | ইয়াহইয়ো আজিমভ | Яхье Азимов
oqil-oqilov | TJ | head-of-government 1999-12-20/2013-11-23 | Oqil Oqilov; Akil Akilov; Okil Okilov | ओकिल ओकिलोव; आकिल आकिलोव | ওকিল ওকিলভ; আকিল আকিলভ | Акил Акилов; Окил Окилов
kokhir-rasulzoda | TJ | head-of-government 2013-11-23/.. | Kokhir Rasulzoda; Qohir Rasulzoda | कोहिर रसूलजोदा; काहिर रसूलजादा; कोखिर रसुलजोडा; कोखिर रसूलजोदा | কোহির রাসুলজোদা; কোখির রসুলজোদা; কোহির রসুলজাদা | Кохир Расулзода
talbak-nazarov | TJ | foreign-minister 1994-12/2006-11-30 | Talbak Nazarov | तलबक नज़ारोव | তালবাক নাজারভ | Талбак Назаров
hamrokhon-zarifi | TJ | foreign-minister 2006-12-01/2013-11-28 | Hamrokhon Zarifi; Khamrokhon Zarifi | हमरोखोन ज़रीफी; हमराखान जरीफी | হামরোখোন জারিফি | Хамрохон Зарифи
sirojiddin-muhriddin | TJ | foreign-minister 2013-11-29/.. | Sirojiddin Muhriddin; Sirodjidin Muhridin; Sirojidin Muhriddin; Sirodjidin Aslov; Sirojidin Aslov; Sirojiddin Aslov | सिरोजिद्दीन मुहरिद्दीन; सिरोजिद्दिन मुहरिद्दिन; सिरोजुद्दीन मुहरिद्दीन; सिरोजिद्दीन असलोव | সিরোজিদ্দিন মুহরিদ্দিন; সিরোজিদ্দিন মুহরিদিন; সিরোজিদ্দিন আসলভ | Сироджиддин Мухриддин; Сироджидин Аслов
sherali-khairulloyev | TJ | defence-minister 1995/2013-11 | Sherali Khairulloyev; Sherali Khayrulloyev | शेराली खैरुल्लोयेव | শেরালি খাইরুল্লোয়েভ | Шерали Хайруллоев
sherali-mirzo | TJ | defence-minister 2013-11/2025-01 | Sherali Mirzo | शेराली मिर्ज़ो; शेरअली मिर्जो | শেরালি মিরজো | Шерали Мирзо
emomali-sobirzoda | TJ | defence-minister 2025-01/.. | Emomali Sobirzoda | इमोमाली सोबिरजोदा | এমোমালি সোবিরজোদা | Эмомали Собирзода
nasrullo-mahmudzoda | TJ | security-adviser 2020/.. | Nasrullo Mahmudzoda; Nasrullo Rahmatjon Mahmudzoda; Nasrullo Makhmudzoda | नसरुल्लो महमूदजोदा; नसरुल्लो रहमतजोन महमूदजोदा; नसरुल्लाह महमूदजादा | নাসরুল্লো মাহমুদজোদা; নাসরুল্লাহ মাহমুদজাদা | Насрулло Махмудзода
abdurahim-qahhorov | TJ | security-adviser 2012/2020 | Abdurahim Qahhorov; Abdurakhim Kakhkharov | अब्दुरहीम कह्होरोव | আবদুরাহিম কাহহোরভ | Абдурахим Каххоров
rustam-emomali | TJ | official 2017-01-12/..; legislator 2020-04-17/.. | Rustam Emomali; Rustam-i Emomali; Rustami Emomali | रुस्तम इमोमाली; रुस्तम एमोमाली | রুস্তম এমোমালি; রুস্তম ইমোমালি | Рустам Эмомали
azim-ibrohim | TJ | deputy-head-of-government 2013/2020; ambassador 2021/.. | Azim Ibrohim | अज़ीम इब्रोहिम | আজিম ইব্রোহিম | Азим Иброхим
daler-juma | TJ | minister 2020/.. | Daler Juma | दलेर जुमा | দালের জুমা | Далер Джума
zavqi-zavqizoda | TJ | minister 2020/.. | Zavqi Zavqizoda; Zavki Zavkizoda | ज़व्की ज़व्कीज़ोदा | জাভকি জাভকিজোদা | Завки Завкизода
lukmon-bobokalonzoda | TJ | ambassador 2021/.. | Lukmon Bobokalonzoda | लुकमोन बोबोकालोनज़ोडा; लुकमोन बोबोकालोनजोदा | লুকমোন বোবোকালনজোদা | Лукмон Бобокалонзода
sharofiddin-imom | TJ | official 2022/.. | Sharofiddin Imom | शरोफिद्दीन इमोम | শরফুদ্দিন ইমোম | Шарофиддин Имом
akbarsho-iskandrov | TJ | head-of-state 1992-09-07/1992-11-20 | Akbarsho Iskandrov; Akbarsho Iskandarov | अकबरशो इस्कंदरोव | আকবরশো ইস্কান্দারভ | Акбаршо Искандаров
abdujalil-samadov | TJ | head-of-government 1993-12/1994-12 | Abdujalil Samadov | अब्दुजलील समदोव | আবদুজালিল সামাদভ | Абдуджалил Самадов
rashid-alimov | TJ | foreign-minister 1992-12/1994-12; ambassador 1994/2015 | Rashid Alimov | राशिद अलीमोव; रशीद अलिमोव | রাশিদ আলিমভ; রশিদ আলিমভ | Рашид Алимов
saimumin-yatimov | TJ | official 2010-09/.. | Saimumin Yatimov; Saymumin Yatimov | सैमुमिन यतीमोव | সাইমুমিন ইয়াতিমভ | Саймумин Ятимов
ramazon-rahimzoda | TJ | minister 2012-01/.. | Ramazon Rahimzoda; Ramazon Rahimov | रमज़ान रहीमजोदा | রমাজান রাহিমজোদা | Рамазон Рахимзода

# Turkmenistan
saparmurat-niyazov | TM | head-of-state 1990-10-27/2006-12-21 | Saparmurat Niyazov; Saparmurat Turkmenbashi; Saparmyrat Nyýazow | सपरमुरात नियाज़ोव; सपरमुराद नियाजोव | সাপারমুরাত নিয়াজভ | Сапармурат Ниязов
gurbanguly-berdimuhamedov | TM | head-of-state 2006-12-21/2022-03-19; official 2022-03-19/.. | Gurbanguly Berdimuhamedov; Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhammedov | गुरबांगुली बर्दीमुहामेदोव; गुरबांगुली बर्दिमुहम्मदोव; गुरबंगुली बर्दीमुखमदोव; गुर्बांगुली बर्दिमुखमेदोव; गुरबांगुली बेर्दीमुहामेदोव | গুরবাঙ্গুলি বের্দিমুহামেদভ; গুরবানগুলি বেরদিমুহামেদভ; গুরবানগুলি বেরদিমুখামেদভ | Гурбангулы Бердымухамедов
serdar-berdimuhamedov | TM | deputy-head-of-government 2021-02/2022-03-19; head-of-state 2022-03-19/.. | Serdar Berdimuhamedov; Serdar Berdymukhamedov; Serdar Berdimuhamedow; Serdar Berdymukhammedov | सर्दार बर्दीमुहामेदोव; सरदार बर्दीमुहामेदोव; सेरदार बर्दिमुहम्मदोव; सरदार बर्दिमुहामेदोव; सेरदार बर्दिमुहामेदोव; सेर्दार बर्दिमुहामेदोव | সেরদার বের্দিমুহামেদভ; সেরদার বেরদিমুহামেদভ; সেরদার বেরদিমুখামেদভ; সর্দার বেরদিমুহামেদভ | Сердар Бердымухамедов
rashid-meredov | TM | foreign-minister 2001-07-07/..; deputy-head-of-government 2003/.. | Rashid Meredov; Raşit Meredow | राशिद मेरेदोव; रशीद मेरेदोव; राशिद मेरेडोव; रशित मेरेदोव | রাশিদ মেরেদভ; রশিদ মেরেদভ; রাশিদ মেরেদোভ | Рашид Мередов
boris-shikhmuradov | TM | foreign-minister 1995-01/2000-07 | Boris Shikhmuradov | बोरिस शिखमुरादोव | বরিস শিখমুরাদভ | Борис Шихмурадов
batyr-berdiev | TM | foreign-minister 2000-07/2001-07-07 | Batyr Berdiev; Batyr Berdiyev | बातिर बेर्दियेव | বাতির বের্দিয়েভ | Батыр Бердыев
begench-gundogdyyev | TM | defence-minister 2018-06/.. | Begench Gundogdyyev; Begench Gundogdyev | बेगेंच गुंदोगदीयेव | বেগেঞ্চ গুন্দোগদিয়েভ | Бегенч Гундогдыев
shalar-geldynazarov | TM | ambassador 2019/2024 | Shalar Geldynazarov; Shalar Gelgynazarov | शलार गेल्दीनजारोव | শালার গেলদিনাজারভ | Шалар Гелдыназаров
dunyagozel-gulmanova | TM | legislator 2023-04/.. | Dunyagozel Gulmanova | दुन्यागोज़ेल गुलमानोवा | দুনিয়াগোজেল গুলমানোভা | Дуньягозель Гулманова
hojamyrat-geldimyradov | TM | deputy-head-of-government 2022/.. | Hojamyrat Geldimyradov; Khodjamyrat Geldimyradov | होजामिरात गेल्दीमिरादोव | খোজামিরাত গেলদিমিরাদভ | Ходжамурат Гелдимурадов

# Armenia
levon-ter-petrosyan | AM | head-of-state 1991-11-11/1998-02-03 | Levon Ter-Petrosyan; Levon Ter-Petrossian | लेवोन तेर-पेट्रोसियन; लेवोन तेर-पेत्रोस्यान; लेवोन टेर-पेत्रोस्यान | লেভন তের-পেত্রোসিয়ান | Левон Тер-Петросян
robert-kocharyan | AM | head-of-government 1997-03-20/1998-04-10; head-of-state 1998-04-09/2008-04-09; legislator 2021-08/.. | Robert Kocharyan; Robert Kocharian | रॉबर्ट कोचार्यान; रॉबर्ट कोचरयान | রবার্ট কোচারিয়ান | Роберт Кочарян
serzh-sargsyan | AM | defence-minister 1993-08/1995-05; defence-minister 2000-05/2007-04-04; head-of-government 2007-04-04/2008-04-09; head-of-state 2008-04-09/2018-04-09; head-of-government 2018-04-17/2018-04-23 | Serzh Sargsyan; Serge Sarkisian; Serzh Sarkisyan; Serge Sargsyan | सर्ज सर्गस्यान; सर्ज़ सार्गस्यान; सर्ज सरगस्यान; सेर्ज़ सरग्स्यान | সের্ঝ সারগসিয়ান; সার্জ সার্গসিয়ান; সের্জ সার্কিসিয়ান | Серж Саргсян
armen-sarkissian | AM | head-of-government 1996-11-04/1997-03-20; ambassador 1998/2018; head-of-state 2018-04-09/2022-02-01 | Armen Sarkissian; Armen Sargsyan | आर्मेन सर्किसियन; आर्मेन सरकिसियन; आर्मेन सार्किसियान | আর্মেন সারকিসিয়ান; আর্মেন সার্কিসিয়ান | Армен Саркисян
vahagn-khachaturyan | AM | minister 2021-08/2022-03; head-of-state 2022-03-13/.. | Vahagn Khachaturyan; Vahagn Khachaturian | वाहगन खाचतुरियन; वाहन खाचतुर्यान; वहागन खाचातुरियन | ভাহাগন খাচাতুরিয়ান | Ваагн Хачатурян
nikol-pashinyan | AM | head-of-government 2018-05-08/.. | Nikol Pashinyan; Nikol Pashinian | निकोल पाशिनयान; निकोल पशिनयान; निकोल पशिनियन; निकोल पाशिन्यान; निकोल पाशिनियन; निकोल पशिन्यान | নিকোল পাশিনিয়ান; নিকোল পাশিনিয়ন; নিকোল পাশিনয়ান | Никол Пашинян
hrant-bagratyan | AM | head-of-government 1993-02-12/1996-11-04 | Hrant Bagratyan; Hrant Bagratian | ह्रांत बगरात्यान | হ্রান্ত বাগরাতিয়ান | Грант Багратян
armen-darbinyan | AM | head-of-government 1998-04-10/1999-06-11 | Armen Darbinyan | आर्मेन दरबिन्यान | আর্মেন দারবিনিয়ান | Армен Дарбинян
vazgen-sargsyan | AM | defence-minister 1995-07/1999-06-11; head-of-government 1999-06-11/1999-10-27 | Vazgen Sargsyan; Vazgen Sarkisian | वाज़गेन सर्गस्यान | ভাজগেন সারগসিয়ান | Вазген Саргсян
aram-sargsyan | AM | head-of-government 1999-11-03/2000-05-02 | Aram Sargsyan; Aram Sarkisian | अराम सर्गस्यान | আরাম সারগসিয়ান | Арам Саргсян
andranik-margaryan | AM | head-of-government 2000-05-12/2007-03-25 | Andranik Margaryan; Andranik Markarian | आंद्रानिक मर्गार्यान | আন্দ্রানিক মারগারিয়ান | Андраник Маргарян
tigran-sargsyan | AM | head-of-government 2008-04-09/2014-04-13; ambassador 2014/2016 | Tigran Sargsyan; Tigran Sarkisian; Tigran Sarkissian | तिगरान सर्गस्यान; टिग्रान सरगस्यान | তিগরান সারগসিয়ান | Тигран Саркисян; Тигран Саргсян
hovik-abrahamyan | AM | deputy-head-of-government 2007/2008; legislator 2012-05/2014-04; head-of-government 2014-04-13/2016-09-08 | Hovik Abrahamyan; Ovik Abrahamyan | होविक अब्राहमयान; होविक अब्राहम्यान | হোভিক আব্রাহামিয়ান | Овик Абраамян
karen-karapetyan | AM | head-of-government 2016-09-13/2018-04-17 | Karen Karapetyan | कारेन करापेत्यान; केरेन करापेट्यान | কারেন কারাপেতিয়ান | Карен Карапетян
raffi-hovannisian | AM | foreign-minister 1991-11/1992-10 | Raffi Hovannisian | राफी होवानिसियन | রাফি হোভানিসিয়ান | Раффи Ованнисян
vahan-papazyan | AM | foreign-minister 1993-02/1996-11 | Vahan Papazyan | वाहन पपाज़्यान | ভাহান পাপাজিয়ান | Ваган Папазян
alexander-arzumanyan | AM | foreign-minister 1996-11/1998-02 | Alexander Arzumanyan; Alexander Arzoumanian | अलेक्जेंडर अर्ज़ुमान्यान | আলেকজান্ডার আরজুমানিয়ান | Александр Арзуманян
vartan-oskanian | AM | foreign-minister 1998-04/2008-04 | Vartan Oskanian; Vardan Oskanyan | वरतान ओस्कानियन; वार्तान ओस्कानयान | ভারতান ওসকানিয়ান | Вардан Осканян
edward-nalbandian | AM | foreign-minister 2008-04-14/2018-05-11 | Edward Nalbandian; Eduard Nalbandyan; Edvard Nalbandian | एडवर्ड नालबांडियन; एडवर्ड नलबंदियन; एडवर्ड नालबंदयान | এডওয়ার্ড নালবান্দিয়ান | Эдвард Налбандян
zohrab-mnatsakanyan | AM | foreign-minister 2018-05-12/2020-11-16 | Zohrab Mnatsakanyan | ज़ोहराब मनात्सकान्यान; जोहराब मनात्सकनयान | জোহরাব মনাৎসাকানিয়ান | Зограб Мнацаканян
ara-aivazian | AM | foreign-minister 2020-11-18/2021-05-31 | Ara Aivazian; Ara Ayvazyan | आरा ऐवाज़ियन; आरा आयवज्यान | আরা আইভাজিয়ান | Ара Айвазян
ararat-mirzoyan | AM | deputy-head-of-government 2018-05-11/2019-01; legislator 2019-01-14/2021-08; foreign-minister 2021-08-19/.. | Ararat Mirzoyan | अरारत मिर्जोयान; अरारत मिर्ज़ोयन; अरारात मिर्जोयान | আরারাত মির্জোয়ান; আরারাত মিরজোয়ান | Арарат Мирзоян
seyran-ohanyan | AM | defence-minister 2008-04-14/2016-10-03; legislator 2021-08/.. | Seyran Ohanyan | सेयरान ओहान्यान | সেইরান ওহানিয়ান | Сейран Оганян
vigen-sargsyan | AM | defence-minister 2016-10-03/2018-05-11 | Vigen Sargsyan | विगेन सर्गस्यान | ভিগেন সারগসিয়ান | Виген Саргсян
davit-tonoyan | AM | defence-minister 2018-05-11/2020-11-20 | Davit Tonoyan; David Tonoyan | डेविड तोनोयान; दावित तोनोयान | দাভিত তোনোয়ান | Давид Тоноян
vagharshak-harutyunyan | AM | defence-minister 1999-06/2000-05; defence-minister 2020-11-20/2021-08-03; ambassador 2022/2024 | Vagharshak Harutyunyan | वाघर्शाक हरुत्युन्यान | ভাগারশাক হারুতিউনিয়ান | Вагаршак Арутюнян
arshak-karapetyan | AM | defence-minister 2021-08-03/2021-11-15 | Arshak Karapetyan | अर्शाक करापेत्यान | আরশাক কারাপেতিয়ান | Аршак Карапетян
suren-papikyan | AM | deputy-head-of-government 2021-08/2021-11-15; defence-minister 2021-11-15/.. | Suren Papikyan; Suren Papikian | सुरेन पापिक्यान; सुरेन पपिकयान; सुरेन पापिकयान | সুরেন পাপিকিয়ান | Сурен Папикян
armen-grigoryan | AM | security-adviser 2018-05/.. | Armen Grigoryan; Armen Grigorian | आर्मेन ग्रिगोरियन; आर्मेन ग्रिगोर्यान; अर्मेन ग्रिगोरियन | আর্মেন গ্রিগোরিয়ান | Армен Григорян
mher-grigoryan | AM | deputy-head-of-government 2018-05/.. | Mher Grigoryan | म्हेर ग्रिगोरियन; म्हेर ग्रिगोर्यान | ম্হের গ্রিগোরিয়ান; মেহের গ্রিগোরিয়ান | Мгер Григорян
tigran-khachatryan | AM | minister 2018/2021; deputy-head-of-government 2022/.. | Tigran Khachatryan | तिगरान खाचत्र्यान | তিগরান খাচাত্রিয়ান | Тигран Хачатрян
tigran-avinyan | AM | deputy-head-of-government 2018-05/2021-08; official 2023-10/.. | Tigran Avinyan | तिगरान अविन्यान | তিগরান আভিনিয়ান | Тигран Авинян
alen-simonyan | AM | legislator 2021-08-02/.. | Alen Simonyan | एलेन सिमोनयान; अलेन सिमोन्यान | আলেন সিমোনিয়ান | Ален Симонян
gevorg-papoyan | AM | minister 2024-05/.. | Gevorg Papoyan | गेवोर्ग पापोयान | গেভর্গ পাপোয়ান | Геворг Папоян
vahan-kerobyan | AM | minister 2020-11/2024-02 | Vahan Kerobyan | वाहन केरोब्यान | ভাহান কেরোবিয়ান | Ваган Керобян
armen-martirosyan | AM | ambassador 2009/2021 | Armen Martirosyan | आर्मेन मार्तिरोस्यान; आर्मेन मार्टिरोसयन | আর্মেন মার্তিরোসিয়ান | Армен Мартиросян
vahagn-afyan | AM | ambassador 2022/.. | Vahagn Afyan | वाहगन अफयान; वहागन अफ्यान | ভাহাগন আফিয়ান | Ваагн Афян
mnatsakan-safaryan | AM | official 2021/.. | Mnatsakan Safaryan | मनात्सकान सफारयान | মনাৎসাকান সাফারিয়ান | Мнацакан Сафарян
samvel-karapetyan | AM | official 2025/.. | Samvel Karapetyan | सामवेल करापेत्यान | সামভেল কারাপেতিয়ান | Самвел Карапетян
khosrov-harutyunyan | AM | head-of-government 1992-07-30/1993-02-02 | Khosrov Harutyunyan | खोस्रोव हरुत्युन्यान | খোসরভ হারুতিউনিয়ান | Хосров Арутюнян
mikael-harutyunyan | AM | defence-minister 2007-04/2008-04-14 | Mikael Harutyunyan | मिकाएल हरुत्युन्यान | মিকায়েল হারুতিউনিয়ান | Микаэл Арутюнян

# Azerbaijan
ayaz-mutalibov | AZ | head-of-state 1990-05-18/1992-03-06 | Ayaz Mutalibov; Ayaz Mutallibov | अयाज मुतालिबोव | আয়াজ মুতালিবভ | Аяз Муталибов
abulfaz-elchibey | AZ | head-of-state 1992-06-16/1993-09-01 | Abulfaz Elchibey | अबुलफ़ज़ एल्चीबे; अबुल्फाज एलचीबे | আবুলফাজ এলচিবেই | Абульфаз Эльчибей
heydar-aliyev | AZ | head-of-state 1993-10-10/2003-10-31 | Heydar Aliyev; Haydar Aliyev; Geidar Aliyev | हैदर अलीयेव; हेदर अलियेव | হায়দার আলিয়েভ; হেইদার আলিয়েভ | Гейдар Алиев
ilham-aliyev | AZ | head-of-government 2003-08-04/2003-10-31; head-of-state 2003-10-31/.. | Ilham Aliyev; Ilham Aliev; Ilkham Aliyev | इल्हाम अलीयेव; इल्हाम अलियेव; इलहाम अलीयेव; इल्हाम एलियेव; इल्हाम अलीएव; इल्हाम अलिएव | ইলহাম আলিয়েভ; ইলহাম আলিয়েফ; ইলহাম আলীয়েভ | Ильхам Алиев
surat-huseynov | AZ | head-of-government 1993-06-30/1994-10-07 | Surat Huseynov; Suret Huseynov | सूरत हुसैनोव | সুরাত হুসেইনভ | Сурет Гусейнов
fuad-guliyev | AZ | head-of-government 1994-10-07/1996-07-19 | Fuad Guliyev | फुआद गुलियेव | ফুয়াদ গুলিয়েভ | Фуад Кулиев; Фуад Гулиев
artur-rasizade | AZ | head-of-government 1996-07-20/2003-08-04; head-of-government 2003-11-04/2018-04-21 | Artur Rasizade; Artur Rasi-Zade | अर्तुर रासीजादे; आर्टुर रासिजादे | আর্তুর রাসিজাদে | Артур Расизаде
novruz-mammadov | AZ | official 1997/2017; head-of-government 2018-04-21/2019-10-08 | Novruz Mammadov; Novruz Mamedov | नोवरूज़ मम्मादोव; नोवरुज मामेदोव | নভরুজ মাম্মাদভ | Новруз Мамедов
ali-asadov | AZ | head-of-government 2019-10-08/.. | Ali Asadov | अली असादोव; अली असदोव | আলী আসাদভ; আলি আসাদভ | Али Асадов
hasan-hasanov | AZ | head-of-government 1990-02/1992-04; foreign-minister 1993-09/1998-02-16 | Hasan Hasanov; Hassan Hasanov | हसन हसनोव | হাসান হাসানভ | Гасан Гасанов
tofig-zulfugarov | AZ | foreign-minister 1998-03/1999-10 | Tofig Zulfugarov; Tofiq Zulfuqarov | तोफिग ज़ुल्फुगारोव | তোফিগ জুলফুগারভ | Тофик Зульфугаров
vilayat-guliyev | AZ | foreign-minister 1999-10/2004-04-02 | Vilayat Guliyev | विलायत गुलियेव | ভিলায়াত গুলিয়েভ | Вилаят Кулиев; Вилаят Гулиев
elmar-mammadyarov | AZ | foreign-minister 2004-04-02/2020-07-16 | Elmar Mammadyarov; Elmar Mamedyarov | एल्मार मम्मादयारोव; एलमार ममादियारोव; एल्मार मामेदयारोव | এলমার মাম্মাদিয়ারভ; এলমার মামেদিয়ারভ | Эльмар Мамедъяров
jeyhun-bayramov | AZ | foreign-minister 2020-07-16/.. | Jeyhun Bayramov; Ceyhun Bayramov; Jeyhoun Bayramov | जेहुन बायरामोव; जेयहुन बायरामोव; जेहून बेरामोव; जेहुन बैरामोव | জেয়হুন বায়রামভ; জেইহুন বায়রামভ; জেহুন বায়রামভ | Джейхун Байрамов
safar-abiyev | AZ | defence-minister 1995-02/2013-10-22 | Safar Abiyev | सफर अबियेव | সাফার আবিয়েভ | Сафар Абиев
zakir-hasanov | AZ | defence-minister 2013-10-22/.. | Zakir Hasanov; Zakir Hassanov | जाकिर हसनोव; ज़ाकिर हसानोव | জাকির হাসানভ | Закир Гасанов
ramil-usubov | AZ | minister 1994/2019-06; security-adviser 2019-06-20/.. | Ramil Usubov | रामिल उसुबोव | রামিল উসুবভ | Рамиль Усубов
mehriban-aliyeva | AZ | official 2017-02-21/.. | Mehriban Aliyeva | मेहरिबान अलीयेवा; मेहरिबान अलियेवा | মেহরিবান আলিয়েভা | Мехрибан Алиева
hikmet-hajiyev | AZ | official 2018/.. | Hikmet Hajiyev; Hikmat Hajiyev | हिकमत हाजियेव; हिकमत हाजीयेव | হিকমেত হাজিয়েভ; হিকমত হাজিয়েভ | Хикмет Гаджиев
shahin-mustafayev | AZ | minister 2008/2019-10; deputy-head-of-government 2019-10/.. | Shahin Mustafayev; Shahin Mustafaev | शाहीन मुस्तफायेव | শাহিন মুস্তাফায়েভ | Шахин Мустафаев
ali-ahmadov | AZ | deputy-head-of-government 2013/2024 | Ali Ahmadov | अली अहमदोव | আলী আহমাদভ | Али Ахмедов
mikayil-jabbarov | AZ | minister 2013/.. | Mikayil Jabbarov; Mikail Jabbarov | मिकायिल जब्बारोव; मिकाइल जब्बारोव | মিকায়িল জাব্বারভ | Микаил Джаббаров
parviz-shahbazov | AZ | minister 2017-10-12/.. | Parviz Shahbazov | परविज शाहबाजोव; परवेज शाहबाजोव | পারভিজ শাহবাজভ | Парвиз Шахбазов
mukhtar-babayev | AZ | minister 2018-04/2025; envoy 2025/.. | Mukhtar Babayev; Mukhtar Babaev | मुख्तार बाबायेव; मुख्तार बाबाएव | মুখতার বাবায়েভ | Мухтар Бабаев
sahiba-gafarova | AZ | legislator 2020-03-10/.. | Sahiba Gafarova | साहिबा गफारोवा | সাহিবা গাফারোভা | Сахиба Гафарова
ashraf-shikhaliyev | AZ | ambassador 2019/2023 | Ashraf Shikhaliyev | अशरफ शिखालियेव | আশরাফ শিখালিয়েভ | Ашраф Шихалиев
elchin-huseynli | AZ | ambassador 2023/.. | Elchin Huseynli; Elchin Nariman Oglu Huseynli (Huseynli) | एलचिन हुसैनली | এলচিন হুসেইনলি | Эльчин Гусейнли
elchin-amirbayov | AZ | official 2019/.. | Elchin Amirbayov; Elchin Amirbekov | एलचिन अमीरबायोव | এলচিন আমিরবায়ভ | Эльчин Амирбеков
yalchin-rafiyev | AZ | official 2022/.. | Yalchin Rafiyev | यालचिन रफीयेव | ইয়ালচিন রাফিয়েভ | Ялчин Рафиев
rahim-huseynov | AZ | head-of-government 1992-05/1993-01 | Rahim Huseynov | रहीम हुसैनोव | রহিম হুসেইনভ | Рагим Гусейнов
tofig-gasimov | AZ | foreign-minister 1992-07/1993-06 | Tofig Gasimov; Tofik Gasymov | तोफिग गासिमोव | তোফিগ গাসিমভ | Тофик Гасымов

# Georgia
zviad-gamsakhurdia | GE | head-of-state 1990-11-14/1992-01-06 | Zviad Gamsakhurdia | ज़्वियाद गमसाखुर्दिया; ज्वियाद गामसाखुर्दिया | জভিয়াদ গামসাখুরদিয়া | Звиад Гамсахурдиа
eduard-shevardnadze | GE | official 1985-07-02/1991-12-25; head-of-state 1992-03-10/2003-11-23 | Eduard Shevardnadze; Edward Shevardnadze | एडुआर्ड शेवर्दनाद्जे; एडवर्ड शेवर्दनात्जे; एदुआर्द शेवर्दनाद्ज़े; एडवर्ड शेवर्नाद्ज़े | এডুয়ার্ড শেভার্দনাদজে; এডওয়ার্ড শেভার্দনাদজে; এদুয়ার্দ শেভার্দনাদজে | Эдуард Шеварднадзе
nino-burjanadze | GE | legislator 2001-11-09/2008-06; head-of-state 2003-11-23/2004-01-25; head-of-state 2007-11-25/2008-01-20 | Nino Burjanadze; Nino Burdzhanadze | नीनो बुर्जनाद्जे; निनो बुरजानद्ज़े | নিনো বুরজানাদজে | Нино Бурджанадзе
mikheil-saakashvili | GE | head-of-state 2004-01-25/2007-11-25; head-of-state 2008-01-20/2013-11-17 | Mikheil Saakashvili; Mikhail Saakashvili | मिखाइल साकाशविली; मिखाइल साकशविली; मिखेइल साकाशविली | মিখাইল সাকাশভিলি; মিখেইল সাকাশভিলি | Михаил Саакашвили
giorgi-margvelashvili | GE | head-of-state 2013-11-17/2018-12-16 | Giorgi Margvelashvili; Georgi Margvelashvili | जॉर्जी मार्गवेलाशविली; गियोर्गी मार्गवेलाशविली | গিওর্গি মার্গভেলাশভিলি; জর্জি মার্গভেলাশভিলি | Георгий Маргвелашвили
salome-zourabichvili | GE | foreign-minister 2004-03-18/2005-10-19; head-of-state 2018-12-16/2024-12-29 | Salome Zourabichvili; Salome Zurabishvili | सलोमी जोराबिचविली; सैलोम ज़ुराबिचविली; सालोमे जुराबिशविली; सलोमी जुराबिशविली | সালোমে জুরাবিশভিলি; সালোম জুরাবিচভিলি; সালোমে জুরাবিচভিলি | Саломе Зурабишвили
mikheil-kavelashvili | GE | head-of-state 2024-12-29/.. | Mikheil Kavelashvili; Mikhail Kavelashvili | मिखाइल कावेलाशविली; मिखेल कवेलाश्विली; मिखेइल कावेलाशविली | মিখাইল কাভেলাশভিলি; মিখেইল কাভেলাশভিলি | Михаил Кавелашвили
zurab-zhvania | GE | legislator 1995-11/2001-11; head-of-government 2004-02-17/2005-02-03 | Zurab Zhvania | ज़ुराब झ्वानिया; जुराब ज्वानिया | জুরাব ঝভানিয়া | Зураб Жвания
zurab-noghaideli | GE | head-of-government 2005-02-17/2007-11-16 | Zurab Noghaideli; Zurab Nogaideli | ज़ुराब नोगैदेली | জুরাব নোগাইদেলি | Зураб Ногаидели
lado-gurgenidze | GE | head-of-government 2007-11-22/2008-11-01 | Lado Gurgenidze; Vladimer Gurgenidze | लादो गुरगेनिद्जे | লাদো গুরগেনিদজে | Ладо Гургенидзе
grigol-mgaloblishvili | GE | head-of-government 2008-11-01/2009-02-06 | Grigol Mgaloblishvili | ग्रिगोल म्गालोब्लिश्विली | গ্রিগোল মগালোব্লিশভিলি | Григол Мгалоблишвили
nika-gilauri | GE | head-of-government 2009-02-06/2012-07-04 | Nika Gilauri; Nikoloz Gilauri | निका गिलाउरी | নিকা গিলাউরি | Ника Гилаури
vano-merabishvili | GE | minister 2004-12/2012-07-04; head-of-government 2012-07-04/2012-10-25 | Vano Merabishvili; Ivane Merabishvili | वानो मेराबिशविली | ভানো মেরাবিশভিলি | Вано Мерабишвили
bidzina-ivanishvili | GE | head-of-government 2012-10-25/2013-11-20 | Bidzina Ivanishvili | बिद्ज़िना इवानिशविली; बिडज़िना इवानिशविली | বিদজিনা ইভানিশভিলি | Бидзина Иванишвили
irakli-garibashvili | GE | minister 2012-10-25/2013-11-20; head-of-government 2013-11-20/2015-12-30; defence-minister 2019-09-08/2021-02-22; head-of-government 2021-02-22/2024-01-29 | Irakli Garibashvili; Irakly Garibashvili | इराकली गरिबाश्विली; इराकली गारिबाशविली; इराक्ली गैरीबाश्विली | ইরাকলি গারিবাশভিলি; ইরাক্লি গারিবাশভিলি | Ираклий Гарибашвили
giorgi-kvirikashvili | GE | minister 2012-10-25/2015-09-01; foreign-minister 2015-09-01/2015-12-30; head-of-government 2015-12-30/2018-06-13 | Giorgi Kvirikashvili | जॉर्जी क्विरिकाश्विली; गियोर्गी क्विरिकाशविली | গিওর্গি কভিরিকাশভিলি | Георгий Квирикашвили
mamuka-bakhtadze | GE | head-of-government 2018-06-20/2019-09-08 | Mamuka Bakhtadze | मामुका बख्ताद्जे; मामुका बख्तादज़े | মামুকা বাখতাদজে | Мамука Бахтадзе
giorgi-gakharia | GE | minister 2016/2019-09-08; head-of-government 2019-09-08/2021-02-18 | Giorgi Gakharia | जॉर्जी गखारिया; गियोर्गी गाखारिया | গিওর্গি গাখারিয়া | Георгий Гахария
irakli-kobakhidze | GE | legislator 2016-11-18/2019-06-21; head-of-government 2024-02-08/.. | Irakli Kobakhidze | इराकली कोबाखिद्जे; इराकली कोबाखिदजे | ইরাকলি কোবাখিদজে; ইরাক্লি কোবাখিদজে | Ираклий Кобахидзе
alexander-chikvaidze | GE | foreign-minister 1992/1995-12 | Alexander Chikvaidze; Aleksandre Chikvaidze | अलेक्जेंडर चिक्वाइद्जे | আলেকজান্ডার চিকভাইদজে | Александр Чикваидзе
irakli-menagarishvili | GE | foreign-minister 1995-12/2003-11 | Irakli Menagarishvili | इराकली मेनागारिशविली | ইরাকলি মেনাগারিশভিলি | Ираклий Менагаришвили
tedo-japaridze | GE | foreign-minister 2003-11-30/2004-03-18; ambassador 1994/2002 | Tedo Japaridze | तेदो जापारिद्जे | তেদো জাপারিদজে | Тедо Джапаридзе
gela-bezhuashvili | GE | security-adviser 2004/2005-10; foreign-minister 2005-10-20/2008-01-31 | Gela Bezhuashvili | गेला बेझुआशविली | গেলা বেঝুয়াশভিলি | Гела Бежуашвили
davit-bakradze | GE | foreign-minister 2008-01-31/2008-04; legislator 2008-06/2012-10 | Davit Bakradze; David Bakradze | डेविड बकराद्जे | দাভিত বাকরাদজে | Давид Бакрадзе
eka-tkeshelashvili | GE | foreign-minister 2008-05-05/2008-12-05; deputy-head-of-government 2010-11/2012-10 | Eka Tkeshelashvili; Ekaterine Tkeshelashvili | एका त्केशेलाशविली | একা ত্কেশেলাশভিলি | Эка Ткешелашвили
grigol-vashadze | GE | foreign-minister 2008-12-06/2012-10-25 | Grigol Vashadze | ग्रिगोल वशाद्जे | গ্রিগোল ভাশাদজে | Григол Вашадзе
maia-panjikidze | GE | foreign-minister 2012-10-25/2014-11-04 | Maia Panjikidze; Maya Panjikidze | माया पंजिकिद्जे | মাইয়া পানজিকিদজে | Майя Панджикидзе
tamar-beruchashvili | GE | foreign-minister 2014-11-11/2015-09-01 | Tamar Beruchashvili | तामार बेरुचाशविली | তামার বেরুচাশভিলি | Тамар Беручашвили
mikheil-janelidze | GE | foreign-minister 2015-12-30/2018-06-13 | Mikheil Janelidze; Mikhail Janelidze | मिखाइल जानेलिद्जे | মিখেইল জানেলিদজে | Михаил Джанелидзе
davit-zalkaliani | GE | foreign-minister 2018-06-21/2022-04-04; ambassador 2022/2024 | Davit Zalkaliani; David Zalkaliani | डेविड ज़ल्कालियानी; डेविड जलकालियानी | দাভিত জালকালিয়ানি; ডেভিড জালকালিয়ানি | Давид Залкалиани
ilia-darchiashvili | GE | foreign-minister 2022-04-04/2024-10 | Ilia Darchiashvili; Ilya Darchiashvili | इलिया दार्चियाशविली; इलिया दरचियाश्विली | ইলিয়া দারচিয়াশভিলি | Илья Дарчиашвили
maka-botchorishvili | GE | foreign-minister 2024-10/.. | Maka Botchorishvili; Maka Bochorishvili | माका बोत्चोरिशविली; माका बोचोरिशविली | মাকা বোচোরিশভিলি | Мака Бочоришвили
irakli-okruashvili | GE | defence-minister 2004-12/2006-11 | Irakli Okruashvili | इराकली ओक्रुआशविली | ইরাকলি ওক্রুয়াশভিলি | Ираклий Окруашвили
davit-kezerashvili | GE | defence-minister 2006-11/2008-12 | Davit Kezerashvili; David Kezerashvili | डेविड केज़ेराशविली | দাভিত কেজেরাশভিলি | Давид Кезерашвили
irakli-alasania | GE | defence-minister 2012-10-25/2014-11-04 | Irakli Alasania | इराकली अलासानिया | ইরাকলি আলাসানিয়া | Ираклий Аласания
tina-khidasheli | GE | defence-minister 2015-05-01/2016-08-01 | Tina Khidasheli; Tinatin Khidasheli | टीना खिदाशेली | তিনা খিদাশেলি | Тина Хидашели
levan-izoria | GE | defence-minister 2016-08-01/2019-09-08 | Levan Izoria | लेवान इज़ोरिया | লেভান ইজোরিয়া | Леван Изория
juansher-burchuladze | GE | defence-minister 2021-02-22/2024-02-08 | Juansher Burchuladze | जुआनशेर बुर्चुलाद्जे | জুয়ানশের বুরচুলাদজে | Джуаншер Бурчуладзе
irakli-chikovani | GE | defence-minister 2024-02-08/.. | Irakli Chikovani | इराकली चिकोवानी | ইরাকলি চিকোভানি | Ираклий Чиковани
shalva-papuashvili | GE | legislator 2021-12-29/.. | Shalva Papuashvili | शाल्वा पापुआशविली | শালভা পাপুয়াশভিলি | Шалва Папуашвили
levan-davitashvili | GE | minister 2015/2025; deputy-head-of-government 2021-12/2025-06 | Levan Davitashvili | लेवान दाविताशविली | লেভান দাভিতাশভিলি | Леван Давиташвили
archil-dzuliashvili | GE | ambassador 2017/2023 | Archil Dzuliashvili | अर्चिल जुलियाशविली | আরচিল জুলিয়াশভিলি | Арчил Дзулиашвили
vakhtang-jaoshvili | GE | ambassador 2023/.. | Vakhtang Jaoshvili | वख्तांग जाओश्विली | ভাখতাং জাওশভিলি | Вахтанг Джаошвили
vasil-sikharulidze | GE | defence-minister 2008-12/2009-08-27 | Vasil Sikharulidze | वासिल सिखारुलिद्जे | ভাসিল সিখারুলিদজে | Василий Сихарулидзе; Васил Сихарулидзе
bacho-akhalaia | GE | defence-minister 2009-08-27/2012-07-04 | Bacho Akhalaia; Bachana Akhalaia | बाचो अखालाया | বাচো আখালাইয়া | Бачо Ахалая; Бачана Ахалая
mindia-janelidze | GE | security-adviser 2014/2014-11-04; defence-minister 2014-11-04/2015-05-01 | Mindia Janelidze | मिंदिया जानेलिद्जे | মিন্দিয়া জানেলিদজে | Миндия Джанелидзе

# Lithuania
vytautas-landsbergis | LT | head-of-state 1990-03-11/1992-11-25; legislator 1996-11/2000-10 | Vytautas Landsbergis | विताउतस लैंड्सबर्गिस | ভিতাউতাস ল্যান্ডসবার্গিস | Витаутас Ландсбергис
algirdas-brazauskas | LT | head-of-state 1992-11-25/1998-02-25; head-of-government 2001-07-03/2006-06-01 | Algirdas Brazauskas | अल्गिरदास ब्राज़ौस्कस | আলগিরদাস ব্রাজাউস্কাস | Альгирдас Бразаускас
valdas-adamkus | LT | head-of-state 1998-02-26/2003-02-26; head-of-state 2004-07-12/2009-07-12 | Valdas Adamkus | वल्दास अदमकुस; वाल्दास अदामकुस | ভালদাস আদামকুস | Валдас Адамкус
rolandas-paksas | LT | head-of-government 1999-06-01/1999-10-27; head-of-government 2000-11-09/2001-06-20; head-of-state 2003-02-26/2004-04-06 | Rolandas Paksas | रोलैंडस पाक्सस | রোলান্দাস পাকসাস | Роландас Паксас
dalia-grybauskaite | LT | head-of-state 2009-07-12/2019-07-12 | Dalia Grybauskaite | डालिया ग्रिबाउस्काइते; दालिया ग्रीबौस्काइटे; डालिया ग्रीबाउस्काइट | দালিয়া গ্রিবাউস্কাইতে; ডালিয়া গ্রিবাউস্কাইতে | Даля Грибаускайте
gitanas-nauseda | LT | head-of-state 2019-07-12/.. | Gitanas Nauseda | गीतानस नौसेदा; गितानस नौसेदा; गिटानस नौसेडा; गीतानास नौसेदा | গিতানাস নাউসেদা; গিতানাস নাউসেডা; গিটানাস নওসেদা | Гитанас Науседа
gediminas-vagnorius | LT | head-of-government 1991-01-13/1992-07-21; head-of-government 1996-12-04/1999-05-03 | Gediminas Vagnorius | गेदिमिनास वाग्नोरियस | গেদিমিনাস ভাগনোরিউস | Гедиминас Вагнорюс
adolfas-slezevicius | LT | head-of-government 1993-03-10/1996-02-08 | Adolfas Slezevicius | अडोल्फास श्लेज़ेविचियस | আদোলফাস শ্লেজেভিচিউস | Адольфас Шлежявичюс
andrius-kubilius | LT | head-of-government 1999-11-03/2000-11-09; head-of-government 2008-12-09/2012-12-13 | Andrius Kubilius | आंद्रियस कुबिलियस; एंड्रियस कुबिलियस | আন্দ্রিউস কুবিলিউস | Андрюс Кубилюс
gediminas-kirkilas | LT | defence-minister 2004-12/2006-07-04; head-of-government 2006-07-04/2008-12-09 | Gediminas Kirkilas | गेदिमिनास किरकिलस | গেদিমিনাস কিরকিলাস | Гедиминас Киркилас
algirdas-butkevicius | LT | head-of-government 2012-12-13/2016-12-13 | Algirdas Butkevicius | अल्गिरदास बुतकेविचियस | আলগিরদাস বুতকেভিচিউস | Альгирдас Буткявичюс
saulius-skvernelis | LT | head-of-government 2016-12-13/2020-12-11; legislator 2024-11-14/2025-09 | Saulius Skvernelis | सौलियस स्क्वेर्नेलिस | সাউলিউস স্কভেরনেলিস | Саулюс Сквернялис
ingrida-simonyte | LT | minister 2009-07/2012-12; head-of-government 2020-12-11/2024-12-12 | Ingrida Simonyte | इंग्रिडा सिमोनीटे; इंग्रिदा शिमोनिते; इंग्रिडा सिमोनाइट | ইনগ্রিদা সিমোনিতে; ইংগ্রিদা শিমোনিতে | Ингрида Шимоните
gintautas-paluckas | LT | head-of-government 2024-12-12/2025-08-04 | Gintautas Paluckas | गिंटाउटस पालुकस; गिंतौतस पालुकास | গিনতাউতাস পালুকাস | Гинтаутас Палуцкас
inga-ruginiene | LT | minister 2024-12-12/2025-09-25; head-of-government 2025-09-25/.. | Inga Ruginiene | इंगा रुगिनिएने; इंगा रुगिनीने | ইনগা রুগিনিয়েনে | Инга Ругинене
algirdas-saudargas | LT | foreign-minister 1990-03-26/1992-12-12; foreign-minister 1996-12-04/2000-10-30 | Algirdas Saudargas | अल्गिरदास सौदर्गस | আলগিরদাস সাউদারগাস | Альгирдас Саударгас
povilas-gylys | LT | foreign-minister 1992-12-12/1996-12-04 | Povilas Gylys | पोविलास गिलिस | পোভিলাস গিলিস | Повилас Гилис
antanas-valionis | LT | foreign-minister 2000-10-30/2006-07-12 | Antanas Valionis | अंतानास वालियोनिस | আন্তানাস ভালিওনিস | Антанас Валионис
petras-vaitiekunas | LT | foreign-minister 2006-07-12/2008-12-09 | Petras Vaitiekunas | पेत्रास वैतीकूनास | পেত্রাস ভাইতিয়েকুনাস | Пятрас Вайтекунас
vygaudas-usackas | LT | foreign-minister 2008-12-09/2010-01-26; ambassador 2013/2017 | Vygaudas Usackas | विगौदास उशात्स्कस | ভিগাউদাস উশাৎসকাস | Вигаудас Ушацкас
audronius-azubalis | LT | foreign-minister 2010-02-11/2012-12-13 | Audronius Azubalis | औद्रोनियस अज़ुबालिस | আউদ্রোনিউস আজুবালিস | Аудронюс Ажубалис
linas-linkevicius | LT | defence-minister 1993-10/1996-11; defence-minister 2000-10/2004-11; foreign-minister 2012-12-13/2020-12-11 | Linas Linkevicius | लिनास लिंकेविसियस; लीनास लिंकेविचियस | লিনাস লিঙ্কেভিচিউস; লিনাস লিংকেভিসিয়াস | Линас Линкявичюс
gabrielius-landsbergis | LT | foreign-minister 2020-12-11/2024-12-12 | Gabrielius Landsbergis | गैब्रिएलियस लैंड्सबर्गिस; गेब्रियलियस लैंड्सबर्गिस; गैब्रिएलियस लैंडस्बर्गिस | গ্যাব্রিয়েলিউস ল্যান্ডসবার্গিস; গাব্রিয়েলিয়ুস ল্যান্ডসবার্গিস | Габриэлюс Ландсбергис
kestutis-budrys | LT | foreign-minister 2024-12-12/.. | Kestutis Budrys | केस्टुटिस बुड्रिस; केस्तुतिस बुद्रिस | কেস্তুতিস বুদ্রিস | Кястутис Будрис
arvydas-anusauskas | LT | defence-minister 2020-12-11/2024-03-25 | Arvydas Anusauskas | अरविदास अनुसाउस्कस | আরভিদাস আনুশাউস্কাস | Арвидас Анушаускас
laurynas-kasciunas | LT | defence-minister 2024-03-25/2024-12-12 | Laurynas Kasciunas | लौरिनास कासचियूनास | লাউরিনাস কাসচিউনাস | Лауринас Кащюнас
dovile-sakaliene | LT | defence-minister 2024-12-12/2025-10 | Dovile Sakaliene | डोविले शाकालिएने; डोविले साकालीने | দোভিলে শাকালিয়েনে | Довиле Шакалене
robertas-kaunas | LT | defence-minister 2025-11/.. | Robertas Kaunas | रॉबर्टस कौनास | রবার্টাস কাউনাস | Робертас Каунас
raimundas-karoblis | LT | defence-minister 2016-12-13/2020-12-11 | Raimundas Karoblis | रायमुंडस करोब्लिस | রাইমুন্ডাস কারোবলিস | Раймундас Кароблис
viktorija-cmilyte-nielsen | LT | legislator 2020-11-13/2024-11 | Viktorija Cmilyte-Nielsen | विक्टोरिया चिमिलिते-नील्सन | ভিক্টোরিয়া চমিলিতে-নিলসেন | Виктория Чмилите-Нильсен
diana-mickeviciene | LT | ambassador 2022/.. | Diana Mickeviciene | डायना मिकेविसिएने; डायना मिकेविचिएन | ডায়ানা মিকেভিচিয়েনে | Диана Мицкявичене
aleksandras-abisala | LT | head-of-government 1992-07-21/1992-12-02 | Aleksandras Abisala | अलेक्सांद्रास अबिशाला | আলেক্সান্দ্রাস আবিশালা | Александрас Абишала
bronislovas-lubys | LT | head-of-government 1992-12-02/1993-03-10 | Bronislovas Lubys | ब्रोनिस्लोवास लुबिस | ব্রোনিস্লোভাস লুবিস | Бронисловас Лубис
mindaugas-stankevicius | LT | head-of-government 1996-02-23/1996-12-03 | Mindaugas Stankevicius; Laurynas Mindaugas Stankevičius | मिंदौगास स्टैंकेविचियस | মিন্দাউগাস স্তানকেভিচিউস | Миндаугас Станкявичюс; Лауринас Миндаугас Станкявичюс
arturas-paulauskas | LT | legislator 2000-10/2006-04; head-of-state 2004-04-06/2004-07-12 | Arturas Paulauskas | आर्टूरस पाउलाउस्कस | আরতুরাস পাউলাউস্কাস | Артурас Паулаускас
rimantas-sadzius | LT | minister 2007-05/2008-12; minister 2012-12-13/2016; minister 2024-12-12/2025-09-25; head-of-government 2025-08-04/2025-09-25 | Rimantas Sadzius | रिमांतस शाद्ज़ियस | রিমান্তাস শাদজিউস | Римантас Шаджюс
rasa-jukneviciene | LT | defence-minister 2008-12-09/2012-12-13 | Rasa Jukneviciene | रासा युक्नेविचिएने | রাসা ইউকনেভিচিয়েনে | Раса Юкнявичене
juozas-olekas | LT | defence-minister 2006-07-12/2008-12-09; defence-minister 2012-12-13/2016-12-13; legislator 2025-09/.. | Juozas Olekas | युओज़ास ओलेकस | ইউওজাস ওলেকাস | Юозас Олекас

# Latvia
anatolijs-gorbunovs | LV | head-of-state 1990-05-03/1993-07-08 | Anatolijs Gorbunovs; Anatoly Gorbunov | अनातोलिज गोर्बुनोव्स | আনাতোলিস গোরবুনভস | Анатолий Горбунов
guntis-ulmanis | LV | head-of-state 1993-07-08/1999-07-08 | Guntis Ulmanis | गुंटिस उल्मानिस | গুন্টিস উলমানিস | Гунтис Улманис
vaira-vike-freiberga | LV | head-of-state 1999-07-08/2007-07-08 | Vaira Vike-Freiberga | वैरा विके-फ्राइबर्गा; वायरा वीके-फ्रेइबर्गा | ভাইরা ভিকে-ফ্রেইবার্গা | Вайра Вике-Фрейберга
valdis-zatlers | LV | head-of-state 2007-07-08/2011-07-08 | Valdis Zatlers | वाल्डिस ज़ाटलर्स | ভালদিস জাতলার্স | Валдис Затлерс
andris-berzins | LV | head-of-state 2011-07-08/2015-07-08 | Andris Berzins | आंद्रिस बेर्ज़िंश; एंड्रिस बेर्ज़िन्स | আন্দ্রিস বেরজিন্স; আন্দ্রিস বের্জিনস | Андрис Берзиньш
raimonds-vejonis | LV | defence-minister 2014-01-22/2015-07-07; head-of-state 2015-07-08/2019-07-08 | Raimonds Vejonis | राइमंड्स वेजोनिस; रायमोंड्स वेयोनिस | রাইমন্ডস ভেজোনিস; রাইমন্ডস ভেয়োনিস | Раймонд Вейонис; Раймондс Вейонис
egils-levits | LV | ambassador 1992/1995; head-of-state 2019-07-08/2023-07-08 | Egils Levits | एगिल्स लेविट्स; एगिल्स लेवित्स | এগিলস লেভিটস | Эгилс Левитс; Эгил Левит
edgars-rinkevics | LV | foreign-minister 2011-10-25/2023-07-08; head-of-state 2023-07-08/.. | Edgars Rinkevics | एडगर्स रिंकेविक्स; एडगर्स रिनकेविच; एडगर रिंकेविक्स | এডগার্স রিঙ্কেভিচস; এডগারস রিঙ্কেভিকস; এডগার্স রিংকেভিচ | Эдгар Ринкевич; Эдгарс Ринкевичс
ivars-godmanis | LV | head-of-government 1990-05-07/1993-08-03; head-of-government 2007-12-20/2009-03-12 | Ivars Godmanis | इवार्स गोदमानिस | ইভার্স গডমানিস | Иварс Годманис; Ивар Годманис
valdis-birkavs | LV | head-of-government 1993-08-03/1994-09-15; foreign-minister 1994-09-19/1999-07-16 | Valdis Birkavs | वाल्डिस बिरकाव्स | ভালদিস বিরকাভস | Валдис Биркавс
maris-gailis | LV | head-of-government 1994-09-15/1995-12-21 | Maris Gailis | मारिस गैलिस | মারিস গাইলিস | Марис Гайлис
andris-skele | LV | head-of-government 1995-12-21/1997-08-07; head-of-government 1999-07-16/2000-05-05 | Andris Skele | आंद्रिस श्केले | আন্দ্রিস শকেলে | Андрис Шкеле
guntars-krasts | LV | head-of-government 1997-08-07/1998-11-26 | Guntars Krasts | गुंटार्स क्रास्ट्स | গুন্টারস ক্রাস্টস | Гунтарс Крастс
vilis-kristopans | LV | head-of-government 1998-11-26/1999-07-16 | Vilis Kristopans | विलिस क्रिश्तोपान्स | ভিলিস ক্রিশতোপান্স | Вилис Криштопанс
einars-repse | LV | head-of-government 2002-11-07/2004-03-09; defence-minister 2004-12/2005-12 | Einars Repse | आइनार्स रेप्शे | আইনারস রেপশে | Эйнарс Репше
indulis-emsis | LV | head-of-government 2004-03-09/2004-12-02; legislator 2006-11/2007-09 | Indulis Emsis | इंदुलिस एम्सिस | ইনদুলিস এমসিস | Индулис Эмсис
aigars-kalvitis | LV | head-of-government 2004-12-02/2007-12-20 | Aigars Kalvitis | आइगार्स कल्वीतिस | আইগারস কালভিটিস | Айгарс Калвитис
laimdota-straujuma | LV | head-of-government 2014-01-22/2016-02-11 | Laimdota Straujuma | लाइमदोता स्त्राउयुमा | লাইমদোতা স্ত্রাউইউমা | Лаймдота Страуюма
maris-kucinskis | LV | head-of-government 2016-02-11/2019-01-23 | Maris Kucinskis | मारिस कुचिंस्किस | মারিস কুচিনস্কিস | Марис Кучинскис
krisjanis-karins | LV | head-of-government 2019-01-23/2023-09-15; foreign-minister 2023-09-15/2024-04-10 | Krisjanis Karins; Arturs Krisjanis Karins | क्रिस्जानिस करिन्स; क्रिस्जानिस कारिन्स; क्रिशजानिस करिन्स | ক্রিসজানিস কারিন্স; ক্রিশিয়ানিস কারিনশ | Кришьянис Кариньш; Кришьянис Каринш
evika-silina | LV | minister 2022-12-14/2023-09-15; head-of-government 2023-09-15/2026 | Evika Silina | एविका सिलिना; इविका सिलिना | এভিকা সিলিনা | Эвика Силиня
baiba-braze | LV | ambassador 2016/2020; foreign-minister 2024-04-19/.. | Baiba Braze | बैबा ब्रेज़; बाइबा ब्राज़े; बैबा ब्राजे | বাইবা ব্রাজে | Байба Браже
indulis-berzins | LV | foreign-minister 1999-07-16/2002-11-07 | Indulis Berzins | इंदुलिस बेर्ज़िंश | ইনদুলিস বেরজিন্স | Индулис Берзиньш
sandra-kalniete | LV | foreign-minister 2002-11-07/2004-03-09 | Sandra Kalniete | सैंड्रा काल्निएते | সান্দ্রা কালনিয়েতে | Сандра Калниете
artis-pabriks | LV | foreign-minister 2004-07-21/2007-10-28; defence-minister 2010-11-03/2014-01-22; defence-minister 2019-01-23/2022-12-14 | Artis Pabriks | आर्टिस पाब्रिक्स | আর্তিস পাবরিকস | Артис Пабрикс
maris-riekstins | LV | foreign-minister 2007-11-08/2010-04-29; ambassador 2017/2023 | Maris Riekstins | मारिस रिएकस्टिन्स | মারিস রিকস্টিনস | Марис Риекстиньш
girts-valdis-kristovskis | LV | defence-minister 1998-11/2004-03; foreign-minister 2010-11-03/2011-10-25 | Girts Valdis Kristovskis | गिर्ट्स वाल्डिस क्रिस्तोव्स्किस | গির্টস ভালদিস ক্রিস্তভস্কিস | Гиртс Валдис Кристовскис
andris-spruds | LV | defence-minister 2023-09-15/2026-05 | Andris Spruds | आंद्रिस स्प्रुड्स | আন্দ্রিস স্প্রুডস | Андрис Спрудс
daiga-mierina | LV | legislator 2023-09-20/.. | Daiga Mierina | डाइगा मिएरिना | দাইগা মিয়েরিনা | Дайга Миериня
andris-berzins-prime-minister | LV | head-of-government 2000-05-05/2002-11-07 | Andris Berzins | आंद्रिस बेर्ज़िंश; एंड्रिस बेर्ज़िन्स | আন্দ্রিস বেরজিন্স | Андрис Берзиньш
georgs-andrejevs | LV | foreign-minister 1992-11/1994-06 | Georgs Andrejevs | जॉर्ज्स आंद्रेयेव्स | গেওর্গস আন্দ্রেইয়েভস | Георгс Андреевс
aivis-ronis | LV | foreign-minister 2010-04-29/2010-11-03 | Aivis Ronis | आइविस रोनिस | আইভিস রোনিস | Айвис Ронис
raimonds-bergmanis | LV | defence-minister 2015-07-07/2019-01-23 | Raimonds Bergmanis | राइमंड्स बर्गमानिस | রাইমন্ডস বার্গমানিস | Раймонд Бергманис; Раймондс Бергманис
inara-murniece | LV | legislator 2014-11/2022-11; defence-minister 2022-12-14/2023-09-15 | Inara Murniece | इनारा मुर्निएत्से | ইনারা মুরনিয়েৎসে | Инара Мурниеце
valdis-dombrovskis-lv | LV | minister 2002-11/2004-03; head-of-government 2009-03-12/2014-01-22 | Valdis Dombrovskis | वाल्डिस डोम्ब्रोव्स्किस; वाल्डिस डोंब्रोवस्किस | ভালদিস দমব্রোভস্কিস; ভালদিস ডমব্রোভস্কিস | Валдис Домбровскис

# Estonia
arnold-ruutel | EE | head-of-state 1990-05-08/1992-10-06; head-of-state 2001-10-08/2006-10-09 | Arnold Ruutel | अर्नोल्ड रूटेल | আর্নল্ড রুটেল | Арнольд Рюйтель
lennart-meri | EE | foreign-minister 1990-04-12/1992-03-23; head-of-state 1992-10-06/2001-10-08 | Lennart Meri | लेनार्ट मेरी | লেনার্ট মেরি | Леннарт Мери
toomas-hendrik-ilves | EE | foreign-minister 1996-11/1998-10; foreign-minister 1999-03-25/2002-01-28; head-of-state 2006-10-09/2016-10-10 | Toomas Hendrik Ilves; Toomas Ilves | तूमस हेंड्रिक इल्वेस; टूमस हेंड्रिक इल्वेस | তুমাস হেনড্রিক ইলভেস | Тоомас Хендрик Ильвес
kersti-kaljulaid | EE | head-of-state 2016-10-10/2021-10-11 | Kersti Kaljulaid | केर्स्टी कलजुलाइड; केर्स्ती काल्जुलैद; कर्स्टी कलजुलेद | কের্স্তি কালিউলাইদ; কার্স্টি কালজুলাইড | Керсти Кальюлайд
alar-karis | EE | head-of-state 2021-10-11/.. | Alar Karis | अलार कारिस; अलार करीस | আলার কারিস | Алар Карис
edgar-savisaar | EE | head-of-government 1990-04-03/1992-01-29; minister 2005/2007 | Edgar Savisaar | एडगर साविसार | এডগার সাভিসার | Эдгар Сависаар
tiit-vahi | EE | head-of-government 1992-01-30/1992-10-21; head-of-government 1995-04-17/1997-03-17 | Tiit Vahi | टिट वाही | টিট ভাহি | Тийт Вяхи
mart-laar | EE | head-of-government 1992-10-21/1994-11-08; head-of-government 1999-03-25/2002-01-28; defence-minister 2011-04-06/2012-05 | Mart Laar | मार्ट लार | মার্ট লার | Март Лаар
andres-tarand | EE | head-of-government 1994-11-08/1995-04-17 | Andres Tarand | आंद्रेस तारांद | আন্দ্রেস তারান্দ | Андрес Таранд
mart-siimann | EE | head-of-government 1997-03-17/1999-03-25 | Mart Siimann | मार्ट सीमान | মার্ট সিমান | Март Сийманн
siim-kallas | EE | foreign-minister 1995-11-06/1996-11-22; minister 1999-03-25/2002-01-28; head-of-government 2002-01-28/2003-04-10 | Siim Kallas | सीम कलास; सिम कैलास | সিম কাল্লাস | Сийм Каллас
juhan-parts | EE | head-of-government 2003-04-10/2005-04-13 | Juhan Parts | युहान पार्ट्स | ইউহান পার্টস | Юхан Партс
andrus-ansip | EE | head-of-government 2005-04-13/2014-03-26 | Andrus Ansip | एंड्रस अंसिप; आंद्रुस आन्सिप | আন্দ্রুস আনসিপ | Андрус Ансип
taavi-roivas | EE | head-of-government 2014-03-26/2016-11-23 | Taavi Roivas | तावी रोइवास; तावी रोइवस | তাভি রইভাস | Таави Рыйвас
juri-ratas | EE | head-of-government 2016-11-23/2021-01-26; legislator 2021-03/2023-04 | Juri Ratas | यूरी रतास; जूरी रातास; जुरी रतस | জুরি রাতাস; ইউরি রাতাস | Юри Ратас
kristen-michal | EE | minister 2011/2024-07-23; head-of-government 2024-07-23/.. | Kristen Michal | क्रिस्टन मिशेल; क्रिस्टन माइकल; क्रिस्टेन मिशल | ক্রিস্টেন মিশাল; ক্রিস্টেন মিহাল | Кристен Михал
trivimi-velliste | EE | foreign-minister 1992-10-21/1994-01 | Trivimi Velliste | त्रिविमी वेल्लिस्ते | ত্রিভিমি ভেলিস্তে | Тривими Веллисте
juri-luik | EE | foreign-minister 1994-01/1995-04-17; defence-minister 1999-03-25/2002-01-28; defence-minister 2017-06-12/2021-01-26 | Juri Luik | यूरी लुइक | ইউরি লুইক | Юри Луйк
raul-malk | EE | foreign-minister 1998-10/1999-03-25 | Raul Malk | राउल माल्क | রাউল মাল্ক | Рауль Мялк
kristiina-ojuland | EE | foreign-minister 2002-01-28/2005-02-11 | Kristiina Ojuland | क्रिस्टीना ओयुलैंड | ক্রিস্টিনা ওইউলান্ড | Кристийна Оюланд
urmas-paet | EE | foreign-minister 2005-04-13/2014-11-03 | Urmas Paet | उर्मस पाएट; उर्मास पाएत | উর্মাস পায়েত | Урмас Паэт
keit-pentus-rosimannus | EE | foreign-minister 2014-11-17/2015-07-15; minister 2021-01/2023-04 | Keit Pentus-Rosimannus | कीट पेंटस-रोसिमानस | কেইট পেনটাস-রোসিমানুস | Кейт Пентус-Розиманнус
marina-kaljurand | EE | ambassador 2005/2014; foreign-minister 2015-07-16/2016-09-12 | Marina Kaljurand | मरीना काल्जुरैंड | মারিনা কালিউরান্দ | Марина Кальюранд
sven-mikser | EE | defence-minister 2014-03-26/2015-09-14; foreign-minister 2016-11-23/2019-04-29 | Sven Mikser | स्वेन मिक्सर | স্ভেন মিকসার | Свен Миксер
urmas-reinsalu | EE | defence-minister 2012-05-11/2014-03-26; foreign-minister 2019-04-29/2021-01-26; foreign-minister 2022-07-18/2023-04-17 | Urmas Reinsalu | उर्मस रेनसालू; उर्मास रेइन्सालु | উর্মাস রেইনসালু | Урмас Рейнсалу
eva-maria-liimets | EE | foreign-minister 2021-01-26/2022-06-03 | Eva-Maria Liimets | ईवा-मारिया लीमेट्स | ইভা-মারিয়া লিমেটস | Эва-Мария Лийметс
margus-tsahkna | EE | defence-minister 2016-11-23/2017-06-12; foreign-minister 2023-04-17/.. | Margus Tsahkna | मार्गस त्साख्ना; मार्गस त्सहकना; मारगस त्साखना | মার্গুস সাকনা; মার্গাস ৎসাখনা | Маргус Цахкна
kalle-laanet | EE | defence-minister 2021-01-26/2022-07-18 | Kalle Laanet | काल्ले लानेट | কাল্লে লানেট | Калле Лаанет
hanno-pevkur | EE | defence-minister 2022-07-18/.. | Hanno Pevkur | हन्नो पेवकुर; हैनो पेवकुर | হান্নো পেভকুর | Ханно Певкур
lauri-hussar | EE | legislator 2023-04-10/.. | Lauri Hussar | लौरी हुसार | লাউরি হুসার | Лаури Хуссар
marje-luup | EE | ambassador 2023/.. | Marje Luup | मार्जे लूप | মার্জে লুপ | Марье Лууп
rein-lang | EE | foreign-minister 2005-02-21/2005-04-13; minister 2005-04-13/2013-12 | Rein Lang | राइन लांग | রেইন লাং | Рейн Ланг
jurgen-ligi | EE | defence-minister 2005-10/2007-04-05; minister 2009-06/2014-11; foreign-minister 2016-09-12/2016-11-23; minister 2024-07-23/.. | Jurgen Ligi | युर्गेन लिगी | ইয়ুর্গেন লিগি | Юрген Лиги
jaak-aaviksoo | EE | defence-minister 2007-04-05/2011-04-06 | Jaak Aaviksoo | याक आविक्सू | ইয়াক আভিকসো | Яак Аавиксоо
hannes-hanso | EE | defence-minister 2015-09-14/2016-11-23 | Hannes Hanso | हान्नेस हान्सो | হান্নেস হানসো | Ханнес Хансо
kaja-kallas-ee | EE | head-of-government 2021-01-26/2024-07-23 | Kaja Kallas; Kaya Kallas | काजा कैलास; काजा कल्लास; काया कल्लास; काजा कालास; काया कलास; काजा कलास; काया कैलास | কাজা ক্যালাস; কায়া কাল্লাস; কাজা কাল্লাস; কায়া ক্যালাস; কাজা কালাস | Кая Каллас
`;
