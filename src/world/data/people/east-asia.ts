import { rows } from "../../../text/table.js";

/**
 * Heads of state and government, foreign ministers and others of East and South-East Asia.
 * A family name that is also a common small word of a language ("ली" took, "ли" whether, "He", "To") is no short name there.
 */
export default rows`
# China: presidents, premiers
xi-jinping | CN | official 2008-03-15/2013-03-14; head-of-state 2013-03-14/.. | Xi Jinping (Xi); Xi Jinping (Jinping) | शी जिनपिंग (शी); शी चिनफिंग (शी); शी जिनपिंग (जिनपिंग); शी चिनफिंग (चिनफिंग); सी जिनपिंग (जिनपिंग) | শি জিনপিং (শি); শি চিনপিং (শি); সি চিন পিং (সি); সি চিন পিং (সি চিন); শি জিনপিং (জিনপিং); শি চিন পিং (শি); সি চিনপিং (সি); শি জিংপিং (শি) | Си Цзиньпин (Си)
hu-jintao | CN | official 1998-03-16/2003-03-15; head-of-state 2003-03-15/2013-03-14 | Hu Jintao (Hu) | हू जिंताओ (हू); हू जिन्ताओ (हू); हू चिंताओ (हू); हु जिंताओ () | হু জিনতাও (হু); হু চিনতাও (হু); হু জিন তাও (হু); হু জিনতাও (জিনতাও) | Ху Цзиньтао (Ху)
jiang-zemin | CN | head-of-state 1993-03-27/2003-03-15 | Jiang Zemin (Jiang) | जियांग जेमिन (जियांग); च्यांग जेमिन (च्यांग); जियांग ज़ेमिन (जियांग) | জিয়াং জেমিন (জিয়াং); চিয়াং জেমিন (চিয়াং); জিয়াং জেমিন (জেমিন) | Цзян Цзэминь (Цзян)
yang-shangkun | CN | head-of-state 1988-04-08/1993-03-27 | Yang Shangkun (Yang) | यांग शांगकुन (यांग) | ইয়াং শাংকুন (ইয়াং) | Ян Шанкунь (Ян)
li-qiang | CN | head-of-government 2023-03-11/.. | Li Qiang (Li) | ली कियांग (); ली छ्यांग (); ली चियांग (); ली किआंग () | লি কিয়াং (লি); লি ছিয়াং (লি); লি চিয়াং (লি); লি কিয়াং (কিয়াং) | Ли Цян ()
li-keqiang | CN | deputy-head-of-government 2008-03-17/2013-03-15; head-of-government 2013-03-15/2023-03-11 | Li Keqiang (Li) | ली केकियांग (केकियांग); ली खछ्यांग (खछ्यांग); ली केछियांग (केछियांग); ली क्विंग () | লি কেকিয়াং (লি); লি কেছিয়াং (লি); লি খ্য ছিয়াং (লি); লি খছিয়াং (লি); লি কেকিয়াং (কেকিয়াং) | Ли Кэцян ()
wen-jiabao | CN | head-of-government 2003-03-16/2013-03-15 | Wen Jiabao (Wen) | वेन जियाबाओ (वेन); वन च्यापाओ (); वेन जियाबाओ (जियाबाओ) | ওয়েন জিয়াবাও (ওয়েন); ওয়েন চিয়াপাও (ওয়েন) | Вэнь Цзябао (Вэнь)
zhu-rongji | CN | head-of-government 1998-03-17/2003-03-16 | Zhu Rongji (Zhu) | झू रोंगजी (झू); चू रोंगजी () | ঝু রংজি (ঝু); চু রংজি () | Чжу Жунцзи (Чжу)
li-peng | CN | head-of-government 1987-11-24/1998-03-17; legislator 1998-03/2003-03 | Li Peng (Li) | ली पेंग (); ली फंग () | লি পেং (লি); লি ফেং (লি) | Ли Пэн ()
mao-zedong | CN | official 1949-10-01/1976-09-09 | Mao Zedong (Mao); Mao Tse-tung (Mao) | माओ जेदोंग (माओ); माओ त्से तुंग (माओ); माओत्से तुंग (माओ); माओ जे़दोंग (माओ) | মাও সেতুং (মাও); মাও জেদং (মাও); মাও সে তুং (মাও); মাও জে দং (মাও) | Мао Цзэдун (Мао)
deng-xiaoping | CN | official 1978-12/1992 | Deng Xiaoping (Deng) | देंग शियाओपिंग (देंग); डेंग जियाओपिंग (डेंग); तंग श्याओफिंग () | দেং শিয়াওপিং (দেং); দেং জিয়াওপিং (দেং) | Дэн Сяопин (Дэн)
zhou-enlai | CN | head-of-government 1949-10-01/1976-01-08; foreign-minister 1949-10-01/1958-02-11 | Zhou Enlai (Zhou); Chou En-lai (Chou) | झोउ एनलाई (झोउ); चाउ एन लाई (चाउ); चाऊ एनलाई (चाऊ) | চৌ এনলাই (চৌ); ঝৌ এনলাই (ঝৌ); চৌ এন লাই (চৌ) | Чжоу Эньлай (Чжоу)
# China: foreign affairs
wang-yi | CN | foreign-minister 2013-03-16/2022-12-30; official 2018-03-19/..; foreign-minister 2023-07-25/.. | Wang Yi (Wang) | वांग यी (वांग); वांग ई (वांग) | ওয়াং ই (ওয়াং); ওয়াং য়ি (ওয়াং); ওয়াং ঈ (ওয়াং) | Ван И (Ван)
qin-gang | CN | official 2005/2010; ambassador 2021-07/2022-12; foreign-minister 2022-12-30/2023-07-25 | Qin Gang (Qin) | किन गैंग (किन); छिन गांग (छिन); चिन गांग (चिन); किन गांग (किन); छिन कांग (छिन) | কিন গ্যাং (কিন); ছিন গাং (ছিন); চিন গ্যাং (); কিন গাং (কিন); ছিন কাং (ছিন) | Цинь Ган (Цинь)
yang-jiechi | CN | ambassador 2001/2005; foreign-minister 2007-04-27/2013-03-16; official 2013-03-16/2022-12 | Yang Jiechi (Yang) | यांग जिएची (यांग); यांग च्येछी (यांग); यांग जीची (यांग); यांग जेइची (यांग) | ইয়াং জিয়েচি (ইয়াং); ইয়াং চিয়েছি (ইয়াং); ইয়াং জেইচি (ইয়াং) | Ян Цзечи (Ян)
li-zhaoxing | CN | ambassador 1998/2001; foreign-minister 2003-03-17/2007-04-27 | Li Zhaoxing (Li) | ली झाओशिंग (); ली चाओशिंग (); ली झाओक्सिंग () | লি ঝাওশিং (লি); লি চাওশিং (লি); লি ঝাওজিং (লি) | Ли Чжаосин ()
tang-jiaxuan | CN | foreign-minister 1998-03-18/2003-03-17; official 2003-03-17/2008-03-17 | Tang Jiaxuan (Tang) | तांग जियाशुआन (तांग); थांग च्याश्वान () | তাং জিয়াশুয়ান (তাং); থাং চিয়াশুয়ান () | Тан Цзясюань (Тан)
qian-qichen | CN | foreign-minister 1988-04-12/1998-03-18; deputy-head-of-government 1993-03-29/2003-03-17 | Qian Qichen (Qian) | कियान किचेन (कियान); छ्येन छीछन () | কিয়ান কিচেন (কিয়ান); ছিয়েন ছিছেন () | Цянь Цичэнь (Цянь)
dai-bingguo | CN | official 2003/2013-03; envoy 2003/2013-03 | Dai Bingguo (Dai) | दाई बिंगगुओ (दाई); ताई पिंगक्वो (); दाई बिंगुओ (दाई) | দাই বিংগুও (দাই); দাই বিনগুয়ো (দাই) | Дай Бинго (Дай)
liu-jianchao | CN | official 2022-05/2025-07 | Liu Jianchao (Liu) | लियू जियानचाओ (लियू); ल्यू च्येनछाओ () | লিউ জিয়ানচাও (লিউ); লিউ চিয়েনছাও (লিউ) | Лю Цзяньчао (Лю)
liu-haixing | CN | official 2025-09/.. | Liu Haixing (Liu) | लियू हाइशिंग (लियू); लियू हाईक्सिंग (लियू) | লিউ হাইশিং (লিউ); লিউ হাইসিং (লিউ) | Лю Хайсин (Лю)
song-tao | CN | official 2015-11/2022-06; official 2022-12/.. | Song Tao () | सोंग ताओ (सोंग); सोंग थाओ () | সং তাও (সং); সোং তাও () | Сун Тао ()
ma-zhaoxu | CN | ambassador 2018-01/2019-07; official 2019-07/.. | Ma Zhaoxu () | मा झाओशू (); मा झाओक्सू (); मा चाओश्यू () | মা ঝাওশু (); মা চাওসু (); মা ঝাওসু () | Ма Чжаосюй ()
sun-weidong | CN | ambassador 2019-07/2022-11; official 2022-11/2025-11 | Sun Weidong () | सुन वेइदोंग (); सुन वेडोंग (); सुन वीडोंग (); सून वेइतुंग () | সুন ওয়েইডং (); সুন উইডং (); সান ওয়েডং () | Сунь Вэйдун (Сунь)
le-yucheng | CN | ambassador 2013/2014; ambassador 2014-09/2016-04; official 2018-03/2022-06 | Le Yucheng () | ले युचेंग (); ले यूचेंग (); ल युछंग () | লে ইউচেং (); ল্য ইউছেং () | Лэ Юйчэн ()
luo-zhaohui | CN | ambassador 2016-09/2019-05; official 2019-05/2021-04 | Luo Zhaohui (Luo) | लुओ झाओहुई (लुओ); लूओ झाओहुई (लूओ); लुओ चाओहुई (लुओ) | লুও ঝাওহুই (লুও); লুয়ো ঝাওহুই (লুয়ো) | Ло Чжаохуэй (Ло)
xu-feihong | CN | ambassador 2024-05/.. | Xu Feihong (Xu) | शू फेइहोंग (शू); शू फीहोंग (शू); जू फेइहोंग (जू); शु फेइहोंग (); सू फेइहोंग () | জু ফেইহং (জু); শু ফেইহং (শু); সু ফেইহং (সু) | Сюй Фэйхун (Сюй)
zhang-hanhui | CN | ambassador 2019-08/.. | Zhang Hanhui (Zhang) | झांग हानहुई (झांग); झांग हानहुइ (झांग); चांग हानहुई (चांग) | ঝাং হানহুই (ঝাং); চাং হানহুই (চাং) | Чжан Ханьхуэй (Чжан)
li-hui | CN | ambassador 2009-08/2019-08; envoy 2019/2025 | Li Hui () | ली हुई (); ली हुइ (); ली ह्वेई () | লি হুই (); লি হুই (লি) | Ли Хуэй ()
cui-tiankai | CN | ambassador 2013-04/2021-06 | Cui Tiankai (Cui) | कुई तियानकाई (कुई); त्सुई थ्येनखाई (त्सुई); कुई तिआनकाई (कुई) | কুই তিয়ানকাই (কুই); ছুই থিয়ানখাই (ছুই) | Цуй Тянькай (Цуй)
xie-feng | CN | official 2021/2023-05; ambassador 2023-05/.. | Xie Feng (Xie) | शी फेंग (); शिए फेंग (शिए); श्ये फेंग (श्ये) | শিয়ে ফেং (শিয়ে); জি ফেং (); সিয়ে ফেং (সিয়ে) | Се Фэн ()
fu-cong | CN | ambassador 2022-12/2024-03; ambassador 2024-04/.. | Fu Cong (Fu) | फू कोंग (फू); फू त्सोंग (फू); फू कांग (फू) | ফু কং (ফু); ফু ছং (ফু); ফু সং () | Фу Цун (Фу)
zhang-jun-envoy | CN | ambassador 2019-07/2024-03 | Zhang Jun (Zhang) | झांग जुन (झांग); चांग चुन (चांग) | ঝাং জুন (ঝাং); চাং চুন (চাং) | Чжан Цзюнь (Чжан)
yao-wen | CN | ambassador 2022-12/.. | Yao Wen (Yao) | याओ वेन (याओ) | ইয়াও ওয়েন (ইয়াও) | Яо Вэнь (Яо)
li-jiming | CN | ambassador 2019/2022-12 | Li Jiming (Li) | ली जिमिंग (); ली जीमिंग () | লি জিমিং (লি); লি জি মিং (লি) | Ли Цзимин ()
jiang-zaidong | CN | ambassador 2023-09/.. | Jiang Zaidong (Jiang) | जियांग जैदोंग (जियांग); जियांग जाइडोंग (जियांग) | জিয়াং জাইদং (জিয়াং) | Цзян Цзайдун (Цзян)
zhai-jun | CN | envoy 2019-09/.. | Zhai Jun (Zhai) | झाई जुन (झाई); चाई जुन () | ঝাই জুন (ঝাই) | Чжай Цзюнь (Чжай)
yue-xiaoyong | CN | envoy 2021-07/.. | Yue Xiaoyong (Yue) | यू शियाओयोंग (); युए शियाओयोंग (युए) | ইউ শিয়াওইয়ং (); ইউয়ে শিয়াওইয়ং (ইউয়ে) | Юэ Сяоюн (Юэ)
deng-xijun | CN | envoy 2022/.. | Deng Xijun (Deng) | देंग शीजुन (देंग); डेंग शीजुन (डेंग) | দেং শিজুন (দেং); তেং শিজুন () | Дэн Сицзюнь (Дэн)
hua-chunying | CN | official 2012-11/.. | Hua Chunying (Hua) | हुआ चुनयिंग (हुआ चुनयिंग); हुआ चुनइंग (); ह्वा छुनयिंग () | হুয়া চুনইং (হুয়া); হুয়া ছুনইং (হুয়া); হুয়া চুনিং (হুয়া) | Хуа Чуньин (Хуа)
mao-ning | CN | official 2022-09/.. | Mao Ning (Mao) | माओ निंग (माओ); माओ निङ (माओ) | মাও নিং (মাও) | Мао Нин (Мао)
lin-jian | CN | official 2024-03/.. | Lin Jian (Lin) | लिन जियान (लिन); लिन च्येन (लिन) | লিন জিয়ান (লিন); লিন চিয়েন (লিন) | Линь Цзянь (Линь)
guo-jiakun | CN | official 2025-01/.. | Guo Jiakun (Guo) | गुओ जियाकुन (गुओ); क्वो च्याखुन (); गुओ जियाकून (गुओ) | গুও জিয়াকুন (গুও); কুও চিয়াখুন (); গুয়ো জিয়াকুন (গুয়ো) | Го Цзякунь (Го)
wang-wenbin | CN | official 2020-07/2024-05; ambassador 2024-07/.. | Wang Wenbin (Wang) | वांग वेनबिन (वांग); वांग वनपिन (वांग) | ওয়াং ওয়েনবিন (ওয়াং) | Ван Вэньбинь (Ван)
zhao-lijian | CN | official 2020-02/2023-01 | Zhao Lijian (Zhao) | झाओ लिजियान (झाओ); चाओ लिच्येन (); झाओ लीजियान (झाओ) | ঝাও লিজিয়ান (ঝাও); চাও লিচিয়ান () | Чжао Лицзянь (Чжао)
geng-shuang | CN | official 2016-09/2020-06; ambassador 2020-07/.. | Geng Shuang (Geng) | गेंग शुआंग (गेंग); कंग श्वांग () | গেং শুয়াং (গেং); জেং শুয়াং () | Гэн Шуан (Гэн)
lu-kang | CN | official 2015-06/2019-07 | Lu Kang (Lu) | लू कांग (); लु कांग () | লু কাং (লু) | Лу Кан (Лу)
hong-lei | CN | official 2010/.. | Hong Lei (Hong) | होंग लेई (होंग); हांग लेई () | হং লেই (হং) | Хун Лэй (Хун)
# China: vice-presidents, vice-premiers, politburo
han-zheng | CN | deputy-head-of-government 2018-03-19/2023-03-12; official 2023-03-10/.. | Han Zheng (Han) | हान झेंग (हान); हान चंग (हान) | হান ঝেং (হান); হান চেং (হান) | Хань Чжэн (Хань)
wang-qishan | CN | deputy-head-of-government 2008-03-17/2013-03-16; official 2018-03-17/2023-03-10 | Wang Qishan (Wang) | वांग किशान (वांग); वांग छीशान (वांग); वांग चिशान (वांग) | ওয়াং কিশান (ওয়াং); ওয়াং ছিশান (ওয়াং) | Ван Цишань (Ван)
li-yuanchao | CN | official 2013-03-14/2018-03-17 | Li Yuanchao (Li) | ली युआनचाओ (); ली य्वानछाओ () | লি ইউয়ানচাও (লি); লি ইউয়ানছাও (লি) | Ли Юаньчао ()
zeng-qinghong | CN | official 2003-03-15/2008-03-15 | Zeng Qinghong (Zeng) | जेंग किंगहोंग (जेंग); त्संग छिंगहोंग () | জেং কিংহং (জেং) | Цзэн Цинхун (Цзэн)
he-lifeng | CN | official 2017-02/2023-03; deputy-head-of-government 2023-03-12/.. | He Lifeng (); He Lifeng (He Lifeng) | ही लिफेंग (); हे लिफेंग (); हे लीफेंग (); ह लिफंग () | হে লিফেং (); হ্য লিফেং () | Хэ Лифэн (Хэ)
ding-xuexiang | CN | deputy-head-of-government 2023-03-12/.. | Ding Xuexiang (Ding) | डिंग शुएशियांग (डिंग); डिंग ज़ुएक्सियांग (डिंग); तिंग श्वेश्यांग () | ডিং শুয়েশিয়াং (ডিং); তিং সুয়েসিয়াং (); দিং শুয়েশিয়াং (দিং) | Дин Сюэсян (Дин)
zhang-guoqing | CN | deputy-head-of-government 2023-03-12/.. | Zhang Guoqing (Zhang) | झांग गुओकिंग (झांग); चांग क्वोछिंग (चांग) | ঝাং গুওকিং (ঝাং); চাং কুওছিং (চাং) | Чжан Гоцин (Чжан)
liu-guozhong | CN | deputy-head-of-government 2023-03-12/.. | Liu Guozhong (Liu) | लियू गुओझोंग (लियू); ल्यू क्वोचोंग () | লিউ গুওঝং (লিউ) | Лю Гочжун (Лю)
hu-chunhua | CN | deputy-head-of-government 2018-03-19/2023-03-12 | Hu Chunhua (Hu) | हू चुनहुआ (हू); हू छुनह्वा (हू) | হু চুনহুয়া (হু); হু ছুনহুয়া (হু) | Ху Чуньхуа (Ху)
liu-he | CN | deputy-head-of-government 2018-03-19/2023-03-12 | Liu He (Liu) | लियू ही (लियू); लियू हे (लियू) | লিউ হে (লিউ); লিউ হি (লিউ) | Лю Хэ (Лю)
sun-chunlan | CN | deputy-head-of-government 2018-03-19/2023-03-12 | Sun Chunlan () | सुन चुनलान (); सुन छुनलान () | সুন চুনলান (); সুন ছুনলান () | Сунь Чуньлань (Сунь)
zhang-gaoli | CN | deputy-head-of-government 2013-03-16/2018-03-19 | Zhang Gaoli (Zhang) | झांग गाओली (झांग); चांग काओली (चांग) | ঝাং গাওলি (ঝাং); চাং কাওলি (চাং) | Чжан Гаоли (Чжан)
wang-yang | CN | deputy-head-of-government 2013-03-16/2018-03-19; official 2018-03-14/2023-03-10 | Wang Yang (Wang) | वांग यांग (वांग) | ওয়াং ইয়াং (ওয়াং) | Ван Ян (Ван)
liu-yandong | CN | deputy-head-of-government 2013-03-16/2018-03-19 | Liu Yandong (Liu) | लियू यानदोंग (लियू); लियू यांगडोंग () | লিউ ইয়ানডং (লিউ) | Лю Яньдун (Лю)
ma-kai | CN | deputy-head-of-government 2013-03-16/2018-03-19 | Ma Kai () | मा काई (); मा खाई () | মা কাই () | Ма Кай ()
zhang-dejiang | CN | deputy-head-of-government 2008-03-17/2013-03-16; legislator 2013-03-14/2018-03-17 | Zhang Dejiang (Zhang) | झांग देजियांग (झांग); चांग तच्यांग (चांग) | ঝাং দেজিয়াং (ঝাং) | Чжан Дэцзян (Чжан)
wu-yi | CN | minister 1993-03/1998-03; deputy-head-of-government 2003-03-17/2008-03-17 | Wu Yi (Wu) | वू यी (वू) | উ ই () | У И ()
zeng-peiyan | CN | deputy-head-of-government 2003-03-17/2008-03-17 | Zeng Peiyan (Zeng) | जेंग पेइयान (जेंग) | জেং পেইয়ান (জেং) | Цзэн Пэйянь (Цзэн)
zhao-leji | CN | official 2017-10/2022-10; legislator 2023-03-10/.. | Zhao Leji (Zhao) | झाओ लेजी (झाओ); चाओ लची () | ঝাও লেজি (ঝাও); চাও লেজি (চাও); চাও ল্যচি () | Чжао Лэцзи (Чжао)
li-zhanshu | CN | official 2012-09/2017-10; legislator 2018-03-17/2023-03-10 | Li Zhanshu (Li) | ली झांशु (); ली झान्शू (); ली चानशू () | লি ঝানশু (লি); লি চানশু (লি) | Ли Чжаньшу ()
wu-bangguo | CN | legislator 2003-03-15/2013-03-14 | Wu Bangguo (Wu) | वू बांगगुओ (वू); वू पांगक्वो (वू) | উ বাংগুও () | У Банго ()
wang-huning | CN | official 2023-03-10/.. | Wang Huning (Wang) | वांग हुनिंग (वांग); वांग हूनिंग (वांग) | ওয়াং হুনিং (ওয়াং) | Ван Хунин (Ван)
yu-zhengsheng | CN | official 2013-03/2018-03 | Yu Zhengsheng (Yu) | यू झेंगशेंग () | ইউ ঝেংশেং () | Юй Чжэншэн (Юй)
cai-qi | CN | official 2022-10/.. | Cai Qi (Cai) | काई ची (); छाए छी (); काई की () | কাই কি (); ছাই ছি (); চাই ছি () | Цай Ци (Цай)
li-xi | CN | official 2022-10/.. | Li Xi (Li) | ली शी (); ली सी () | লি শি (লি); লি সি (লি) | Ли Си ()
chen-wenqing | CN | official 2022-10/.. | Chen Wenqing (Chen) | चेन वेनकिंग (चेन); छन वनछिंग () | চেন ওয়েনকিং (চেন); ছেন ওয়েনছিং (ছেন) | Чэнь Вэньцин (Чэнь)
wang-xiaohong | CN | minister 2022-06/.. | Wang Xiaohong (Wang) | वांग शियाओहोंग (वांग) | ওয়াং শিয়াওহং (ওয়াং) | Ван Сяохун (Ван)
# China: defence and the military commission
dong-jun | CN | defence-minister 2023-12-29/.. | Dong Jun (Dong) | दोंग जुन (दोंग); डोंग जुन (डोंग); तोंग चुन (); डोंग जून (डोंग) | দং জুন (দং); ডং জুন (ডং); তোং চুন () | Дун Цзюнь (Дун)
li-shangfu | CN | defence-minister 2023-03-12/2023-10-24 | Li Shangfu (Li) | ली शांगफू (); ली शांगफु () | লি শাংফু (লি); লি শ্যাংফু (লি) | Ли Шанфу ()
wei-fenghe | CN | defence-minister 2018-03-19/2023-03-12 | Wei Fenghe (Wei) | वेई फेंगहे (वेई); वेई फेंघे (वेई); वेइ फंगह (वेइ) | ওয়েই ফেংহে (ওয়েই); ওয়েই ফেঙ্গহে (ওয়েই) | Вэй Фэнхэ (Вэй)
chang-wanquan | CN | defence-minister 2013-03-16/2018-03-19 | Chang Wanquan (Chang) | चांग वानक्वान (चांग); चांग वांगक्वान (चांग) | চ্যাং ওয়ানকুয়ান (চ্যাং); ছাং ওয়ানছুয়ান (ছাং) | Чан Ваньцюань (Чан)
liang-guanglie | CN | defence-minister 2008-03-17/2013-03-16 | Liang Guanglie (Liang) | लियांग गुआंगली (लियांग); लियांग गुआंगलिए (लियांग) | লিয়াং গুয়াংলি (লিয়াং); লিয়াং গুয়াংলিয়ে (লিয়াং) | Лян Гуанле (Лян)
cao-gangchuan | CN | defence-minister 2003-03-17/2008-03-17 | Cao Gangchuan (Cao) | काओ गांगचुआन (काओ) | কাও গ্যাংচুয়ান (কাও) | Цао Ганчуань (Цао)
chi-haotian | CN | defence-minister 1993-03-29/2003-03-17 | Chi Haotian (Chi) | ची हाओतियान () | চি হাওতিয়ান () | Чи Хаотянь (Чи)
zhang-youxia | CN | official 2012-10/2026-01 | Zhang Youxia (Zhang) | झांग यूक्सिया (झांग); झांग यौशिया (झांग); चांग यौश्या (चांग) | ঝাং ইউশিয়া (ঝাং); চাং ইয়ৌসিয়া (চাং) | Чжан Юся (Чжан)
xu-qiliang | CN | official 2012-11/2022-10 | Xu Qiliang (Xu) | शू किलियांग (शू); शू छीलियांग (शू) | শু কিলিয়াং (শু); সু ছিলিয়াং (সু) | Сюй Цилян (Сюй)
he-weidong | CN | official 2022-10/2025-10 | He Weidong () | हे वेइदोंग (); ही वेइदोंग () | হে ওয়েইডং () | Хэ Вэйдун (Хэ)
zhang-shengmin | CN | official 2017-10/.. | Zhang Shengmin (Zhang) | झांग शेंगमिन (झांग) | ঝাং শেংমিন (ঝাং) | Чжан Шэнминь (Чжан)
# China: economy
wang-wentao | CN | minister 2020-12-26/.. | Wang Wentao (Wang) | वांग वेंटाओ (वांग); वांग वेनताओ (वांग); वांग वनथाओ (वांग) | ওয়াং ওয়েনতাও (ওয়াং); ওয়াং ওয়েনথাও (ওয়াং) | Ван Вэньтао (Ван)
zhong-shan | CN | minister 2017-02-24/2020-12-26 | Zhong Shan (Zhong) | झोंग शान (झोंग) | ঝং শান (ঝং); চোং শান () | Чжун Шань (Чжун)
gao-hucheng | CN | minister 2013-03-16/2017-02-24 | Gao Hucheng (Gao) | गाओ हुचेंग (गाओ) | গাও হুচেং (গাও) | Гао Хучэн (Гао)
chen-deming | CN | minister 2007-12/2013-03-16 | Chen Deming (Chen) | चेन देमिंग (चेन); चेन डेमिंग (चेन) | চেন দেমিং (চেন) | Чэнь Дэмин (Чэнь)
bo-xilai | CN | minister 2004-02/2007-12 | Bo Xilai (Bo) | बो शिलाई (बो); बो जिलाई (बो) | বো শিলাই (বো); বো জিলাই (বো) | Бо Силай (Бо)
li-chenggang | CN | official 2025-04/.. | Li Chenggang (Li) | ली चेंगगांग (); ली चेंगगैंग () | লি চেংগাং (লি); লি ছেংকাং (লি) | Ли Чэнган ()
lan-foan | CN | minister 2023-10-24/.. | Lan Fo'an (Lan); Lan Foan (Lan) | लान फोआन (लान); लैन फोआन (लैन) | লান ফোআন (লান) | Лань Фоань (Лань)
liu-kun | CN | minister 2018-03-19/2023-10-24 | Liu Kun (Liu) | लियू कुन (लियू) | লিউ কুন (লিউ) | Лю Кунь (Лю)
lou-jiwei | CN | minister 2013-03-16/2016-11 | Lou Jiwei (Lou) | लू जिवेई (); लोउ जिवेई (लोउ) | লু জিওয়েই (); লউ জিওয়েই () | Лоу Цзивэй (Лоу)
zheng-shanjie | CN | minister 2023-03/.. | Zheng Shanjie (Zheng) | झेंग शांजी (झेंग); झेंग शानजिए (झेंग) | ঝেং শানজি (ঝেং); ঝেং শানজিয়ে (ঝেং) | Чжэн Шаньцзе (Чжэн)
pan-gongsheng | CN | organisation-head 2023-07/.. | Pan Gongsheng (Pan) | पान गोंगशेंग (); पैन गोंगशेंग () | পান গংশেং (); প্যান গংশেং (প্যান) | Пань Гуншэн (Пань)
yi-gang | CN | organisation-head 2018-03/2023-07 | Yi Gang (Yi) | यी गांग (); यी गैंग () | ই গ্যাং (); ই গাং () | И Ган ()
zhou-xiaochuan | CN | organisation-head 2002-12/2018-03 | Zhou Xiaochuan (Zhou) | झोउ शियाओचुआन (झोउ); झोऊ शियाओचुआन (झोऊ) | ঝৌ শিয়াওচুয়ান (ঝৌ); ঝোউ জিয়াওচুয়ান () | Чжоу Сяочуань (Чжоу)
zhang-ming-sco | CN | organisation-head 2022-01-01/2024-12-31 | Zhang Ming (Zhang) | झांग मिंग (झांग); चांग मिंग (चांग) | ঝাং মিং (ঝাং); চাং মিং (চাং) | Чжан Мин (Чжан)
# Japan: emperors, prime ministers
naruhito | JP | monarch 2019-05-01/.. | Naruhito | नारुहितो; नरुहितो | নারুহিতো; নারুহিতো | Нарухито
akihito | JP | monarch 1989-01-07/2019-04-30 | Akihito | अकिहितो; अकिहीतो | আকিহিতো | Акихито
crown-prince-akishino | JP | official 2019-05-01/.. | Fumihito; Akishino; Prince Akishino () | अकिशिनो; फुमिहितो | আকিশিনো; ফুমিহিতো | Акисино; Фумихито
sanae-takaichi | JP | minister 2014-09-03/2017-08-03; minister 2019-09-11/2020-09-16; minister 2022-08-10/2024-10-01; head-of-government 2025-10-21/.. | Sanae Takaichi | साने ताकाइची; सानाए ताकाइची; सनाए ताकाइची; साने तकाइची; साने ताकाईची | সানায়ে তাকাইচি; সানে তাকাইচি; সানাই তাকাইচি; সানাই তাকাইচি | Санаэ Такаити
shigeru-ishiba | JP | defence-minister 2002-09/2004-09; defence-minister 2007-09-26/2008-08-02; head-of-government 2024-10-01/2025-10-21 | Shigeru Ishiba | शिगेरू इशिबा; शिगेरु इशिबा | শিগেরু ইশিবা; শিগেরু ইশিবা | Сигэру Исиба
fumio-kishida | JP | foreign-minister 2012-12-26/2017-08-03; head-of-government 2021-10-04/2024-10-01 | Fumio Kishida | फुमियो किशिदा; फूमियो किशिदा; फुमिओ किशिदा | ফুমিও কিশিদা; ফুমিয়ো কিশিদা | Фумио Кисида
yoshihide-suga | JP | official 2012-12-26/2020-09-16; head-of-government 2020-09-16/2021-10-04 | Yoshihide Suga | योशिहिदे सुगा; योशीहिदे सुगा | ইয়োশিহিদে সুগা; ইওশিহিদে সুগা; ইউশিহিদে সুগা | Ёсихидэ Суга; Иосихидэ Суга
shinzo-abe | JP | official 2005-10-31/2006-09-26; head-of-government 2006-09-26/2007-09-26; head-of-government 2012-12-26/2020-09-16 | Shinzo Abe | शिंजो आबे; शिंजो अबे; शिन्जो आबे | শিনজো আবে; শিনজো অ্যাবে; শিঞ্জো আবে | Синдзо Абэ; Синдзо Абе
yoshihiko-noda | JP | minister 2010-06/2011-09; head-of-government 2011-09-02/2012-12-26 | Yoshihiko Noda | योशिहिको नोदा; योशिहिको नोडा | ইয়োশিহিকো নোদা; ইওশিহিকো নোদা | Ёсихико Нода; Иосихико Нода
naoto-kan | JP | head-of-government 2010-06-08/2011-09-02 | Naoto Kan | नाओतो कान (); नाओतो कान (नाओतो) | নাওতো কান (); নাওতো কান (নাওতো) | Наото Кан
yukio-hatoyama | JP | head-of-government 2009-09-16/2010-06-08 | Yukio Hatoyama | युकिओ हातोयामा; यूकियो हातोयामा; युकियो हातोयामा | ইউকিও হাতোয়ামা; ইয়ুকিও হাতোয়ামা | Юкио Хатояма
taro-aso | JP | foreign-minister 2005-10-31/2007-08-27; head-of-government 2008-09-24/2009-09-16; deputy-head-of-government 2012-12-26/2021-10-04; minister 2012-12-26/2021-10-04 | Taro Aso | तारो आसो; तारो असो | তারো আসো; তারো অ্যাসো | Таро Асо
yasuo-fukuda | JP | head-of-government 2007-09-26/2008-09-24 | Yasuo Fukuda | यासुओ फुकुदा; यासुओ फुकुडा | ইয়াসুও ফুকুদা; ইয়াসুয়ো ফুকুদা | Ясуо Фукуда
junichiro-koizumi | JP | head-of-government 2001-04-26/2006-09-26 | Junichiro Koizumi | जुनिचिरो कोइजुमी; जूनिचिरो कोइजुमी | জুনিচিরো কোইজুমি; জুনিচিরো কইজুমি | Дзюнъитиро Коидзуми; Дзюнитиро Коидзуми
yoshiro-mori | JP | head-of-government 2000-04-05/2001-04-26 | Yoshiro Mori | योशिरो मोरी | ইয়োশিরো মোরি; ইওশিরো মোরি | Ёсиро Мори; Иосиро Мори
keizo-obuchi | JP | foreign-minister 1997-09-11/1998-07-30; head-of-government 1998-07-30/2000-04-05 | Keizo Obuchi | केइजो ओबुची; कीजो ओबुची | কেইজো ওবুচি | Кэйдзо Обути
ryutaro-hashimoto | JP | head-of-government 1996-01-11/1998-07-30 | Ryutaro Hashimoto | रयूतारो हाशिमोतो; रियुतारो हाशिमोतो | রিউতারো হাশিমোতো; রুতারো হাশিমোতো | Рютаро Хасимото
tomiichi-murayama | JP | head-of-government 1994-06-30/1996-01-11 | Tomiichi Murayama | तोमिइची मुरायामा; तोमीची मुरायामा | তোমিইচি মুরায়ামা; তোমিচি মুরায়ামা | Томиити Мураяма
tsutomu-hata | JP | foreign-minister 1993-08-09/1994-04-28; head-of-government 1994-04-28/1994-06-30 | Tsutomu Hata | त्सुतोमु हाता | সুতোমু হাতা | Цутому Хата
morihiro-hosokawa | JP | head-of-government 1993-08-09/1994-04-28 | Morihiro Hosokawa | मोरिहिरो होसोकावा | মোরিহিরো হোসোকাওয়া | Морихиро Хосокава
kiichi-miyazawa | JP | head-of-government 1991-11-05/1993-08-09 | Kiichi Miyazawa | किइची मियाजावा | কিইচি মিয়াজাওয়া | Киити Миядзава
toshiki-kaifu | JP | head-of-government 1989-08-10/1991-11-05 | Toshiki Kaifu | तोशिकी काइफू | তোশিকি কাইফু | Тосики Кайфу
# Japan: foreign ministers
toshimitsu-motegi | JP | minister 2017-08-03/2019-09-11; foreign-minister 2019-09-11/2021-11-04; foreign-minister 2025-10-21/.. | Toshimitsu Motegi | तोशिमित्सु मोतेगी; तोशीमित्सु मोतेगी; तोशिमित्सु मोटेगी | তোশিমিতসু মোতেগি; তোশিমিৎসু মোতেগি | Тосимицу Мотэги; Тосимицу Мотеги
takeshi-iwaya | JP | defence-minister 2018-10-02/2019-09-11; foreign-minister 2024-10-01/2025-10-21 | Takeshi Iwaya | ताकेशी इवाया; तकेशी इवाया | তাকেশি ইওয়ায়া; তাকেশি ইওয়াইয়া | Такэси Ивая; Такеси Ивая
yoko-kamikawa | JP | minister 2017-08-03/2018-10-02; foreign-minister 2023-09-13/2024-10-01 | Yoko Kamikawa | योको कामिकावा; योको कामीकावा | ইয়োকো কামিকাওয়া; ইওকো কামিকাওয়া | Ёко Камикава; Йоко Камикава
yoshimasa-hayashi | JP | defence-minister 2008-08-02/2008-09-24; foreign-minister 2021-11-10/2023-09-13; official 2023-12-14/2025-10-21; minister 2025-10-21/.. | Yoshimasa Hayashi | योशिमासा हयाशी; योशिमासा हायाशी | ইয়োশিমাসা হায়াশি; ইওশিমাসা হায়াশি; ইয়োশিমাসা হায়াশী | Ёсимаса Хаяси; Йосимаса Хаяси
taro-kono | JP | foreign-minister 2017-08-03/2019-09-11; defence-minister 2019-09-11/2020-09-16; minister 2020-09-16/2021-10-04; minister 2022-08-10/2024-10-01 | Taro Kono | तारो कोनो | তারো কোনো () | Таро Коно
koichiro-gemba | JP | foreign-minister 2011-09-02/2012-12-26 | Koichiro Gemba; Koichiro Genba | कोइचिरो गेंबा; कोईचिरो गेम्बा | কোইচিরো গেম্বা | Коитиро Гэмба; Коитиро Гемба
takeaki-matsumoto | JP | foreign-minister 2011-03-09/2011-09-02 | Takeaki Matsumoto | ताकेआकी मत्सुमोतो; ताकाकी मात्सुमोतो | তাকেয়াকি মাতসুমোতো; তাকেয়াকি মাৎসুমোতো | Такэаки Мацумото; Такеаки Мацумото
seiji-maehara | JP | foreign-minister 2010-09-17/2011-03-07 | Seiji Maehara | सेजी मेहारा; सेइजी माएहारा | সেইজি মায়েহারা | Сэйдзи Маэхара; Сейдзи Маэхара
katsuya-okada | JP | foreign-minister 2009-09-16/2010-09-17; deputy-head-of-government 2012-01/2012-12-26 | Katsuya Okada | कात्सुया ओकादा; कत्सुया ओकाडा | কাতসুয়া ওকাদা; কাৎসুয়া ওকাদা | Кацуя Окада
hirofumi-nakasone | JP | foreign-minister 2008-09-24/2009-09-16 | Hirofumi Nakasone | हिरोफुमी नाकासोने | হিরোফুমি নাকাসোনে | Хирофуми Накасонэ
masahiko-komura | JP | foreign-minister 1998-07-30/1999-10-05; defence-minister 2007-08-27/2007-09-26; foreign-minister 2007-09-26/2008-09-24 | Masahiko Komura | मासाहिको कोमुरा | মাসাহিকো কোমুরা | Масахико Комура
nobutaka-machimura | JP | foreign-minister 2004-09-27/2005-10-31; foreign-minister 2007-08-27/2007-09-26; official 2007-09-26/2008-09-24 | Nobutaka Machimura | नोबुताका माचिमुरा | নোবুতাকা মাচিমুরা | Нобутака Матимура
yoriko-kawaguchi | JP | foreign-minister 2002-02-01/2004-09-27 | Yoriko Kawaguchi | योरिको कावागुची | ইয়োরিকো কাওয়াগুচি | Ёрико Кавагути; Йорико Кавагути
makiko-tanaka | JP | foreign-minister 2001-04-26/2002-01-30 | Makiko Tanaka | माकिको तनाका; माकिको तानाका | মাকিকো তানাকা | Макико Танака
yohei-kono | JP | foreign-minister 1994-06-30/1996-01-11; foreign-minister 1999-10-05/2001-04-26 | Yohei Kono | योहेई कोनो | ইয়োহেই কোনো () | Ёхэй Коно; Йохэй Коно
yukihiko-ikeda | JP | foreign-minister 1996-01-11/1997-09-11 | Yukihiko Ikeda | युकिहिको इकेदा | ইউকিহিকো ইকেদা | Юкихико Икэда
# Japan: defence ministers, advisers, others
shinjiro-koizumi | JP | minister 2019-09-11/2021-10-04; minister 2025-05-21/2025-10-21; defence-minister 2025-10-21/.. | Shinjiro Koizumi | शिंजिरो कोइजुमी; शिनजिरो कोइजुमी | শিনজিরো কোইজুমি; শিনজিরো কইজুমি | Синдзиро Коидзуми
gen-nakatani | JP | defence-minister 2001-04-26/2002-09; defence-minister 2014-12-24/2016-08-03; defence-minister 2024-10-01/2025-10-21 | Gen Nakatani | जेन नाकातानी; गेन नाकातानी; जनरल नाकातानी | জেন নাকাতানি; গেন নাকাতানি | Гэн Накатани; Ген Накатани
minoru-kihara | JP | defence-minister 2023-09-13/2024-10-01; official 2025-10-21/.. | Minoru Kihara | मिनोरू किहारा; मिनोरु किहारा | মিনোরু কিহারা | Минору Кихара
yasukazu-hamada | JP | defence-minister 2008-09-24/2009-09-16; defence-minister 2022-08-10/2023-09-13 | Yasukazu Hamada | यासुकाजू हमादा; यासुकाजु हमादा | ইয়াসুকাজু হামাদা | Ясукадзу Хамада
nobuo-kishi | JP | defence-minister 2020-09-16/2022-08-10 | Nobuo Kishi | नोबुओ किशी; नोबुओ किशि | নোবুও কিশি | Нобуо Киси
itsunori-onodera | JP | defence-minister 2012-12-26/2014-09-03; defence-minister 2017-08-03/2018-10-02 | Itsunori Onodera | इत्सुनोरी ओनोडेरा; इत्सुनोरी ओनोदेरा | ইতসুনোরি ওনোদেরা; ইৎসুনোরি ওনোদেরা | Ицунори Онодэра
tomomi-inada | JP | defence-minister 2016-08-03/2017-07-28 | Tomomi Inada | तोमोमी इनादा | তোমোমি ইনাদা | Томоми Инада
akinori-eto | JP | defence-minister 2014-09-03/2014-12-24 | Akinori Eto | अकिनोरी एतो | আকিনোরি এতো () | Акинори Это ()
shotaro-yachi | JP | security-adviser 2014-01/2019-09 | Shotaro Yachi | शोतारो याची | শোতারো ইয়াচি | Сётаро Яти; Сотаро Яти
shigeru-kitamura | JP | security-adviser 2019-09/2021-07 | Shigeru Kitamura | शिगेरु कितामुरा | শিগেরু কিতামুরা | Сигэру Китамура
takeo-akiba | JP | security-adviser 2021-07/2025-01 | Takeo Akiba | ताकेओ अकिबा | তাকেও আকিবা | Такэо Акиба; Такео Акиба
masataka-okano | JP | security-adviser 2025-01/2025-10 | Masataka Okano | मासाताका ओकानो | মাসাতাকা ওকানো | Масатака Окано
keiichi-ichikawa | JP | security-adviser 2025-10/.. | Keiichi Ichikawa | केइची इचिकावा; केइइची इचिकावा | কেইচি ইচিকাওয়া | Кэйити Итикава; Кейити Итикава
hirokazu-matsuno | JP | official 2021-10-04/2023-12-14 | Hirokazu Matsuno | हिरोकाजू मात्सुनो; हिरोकाजु मत्सुनो | হিরোকাজু মাতসুনো; হিরোকাজু মাৎসুনো | Хирокадзу Мацуно
hiroshige-seko | JP | minister 2016-08-03/2019-09-11 | Hiroshige Seko | हिरोशिगे सेको; हिरोशिगे सेको | হিরোশিগে সেকো | Хиросигэ Сэко; Хиросиге Секо
yasutoshi-nishimura | JP | minister 2019-09-11/2021-10-04; minister 2022-08-10/2023-12-14 | Yasutoshi Nishimura | यासुतोशी निशिमुरा | ইয়াসুতোশি নিশিমুরা | Ясутоси Нисимура
yoji-muto | JP | minister 2024-10-01/2025-10-21 | Yoji Muto | योजी मुतो | ইয়োজি মুতো | Ёдзи Муто; Йодзи Муто
ryosei-akazawa | JP | minister 2024-10-01/.. | Ryosei Akazawa | रयोसेई अकाजावा; रियोसेई अकाजावा | রিওসেই আকাজাওয়া; রিয়োসেই আকাজাওয়া | Рёсэй Акадзава; Рёсей Акадзава
shunichi-suzuki | JP | minister 2021-10-04/2024-10-01 | Shunichi Suzuki; Shun'ichi Suzuki | शुनिची सुजुकी; शुनइची सुजुकी | শুনিচি সুজুকি | Сюнъити Судзуки; Сюнити Судзуки
katsunobu-kato | JP | minister 2017-08-03/2018-10-02; official 2020-09-16/2021-10-04; minister 2022-08-10/2023-09-13; minister 2024-10-01/2025-10-21 | Katsunobu Kato | कात्सुनोबू कातो; कत्सुनोबु काटो | কাতসুনোবু কাতো; কাৎসুনোবু কাতো | Кацунобу Като
satsuki-katayama | JP | minister 2018-10-02/2019-09-11; minister 2025-10-21/.. | Satsuki Katayama | सात्सुकी कातायामा; सत्सुकी कातायामा | সাতসুকি কাতায়ামা; সাৎসুকি কাতায়ামা | Сацуки Катаяма
akira-muto | JP | ambassador 2024/.. | Akira Muto | अकीरा मुतो; अकिरा मुतो | আকিরা মুতো | Акира Муто
hiroshi-suzuki-envoy | JP | ambassador 2022-09/2025 | Hiroshi Suzuki | हिरोशी सुजुकी | হিরোশি সুজুকি | Хироси Судзуки
keiichi-ono | JP | official 2022/2025; ambassador 2025/.. | Keiichi Ono; Ono Keiichi (Ono) | केइची ओनो; ओनो केइची (ओनो) | কেইচি ওনো; ওনো কেইচি (ওনো) | Кэйити Оно; Кейити Оно
# South Korea: presidents, prime ministers
lee-jae-myung | KR | legislator 2022-06/2025-06-04; head-of-state 2025-06-04/.. | Lee Jae-myung (Lee); Lee Jae Myung (Lee) | ली जे-म्युंग (); ली जे म्युंग (); ली जे-मयंग (); ली जे म्यंग (); ली जे-म्यंग () | লি জে-মিয়ং (লি); লি জে মিয়ং (লি); লি জে মিউং (লি); লি জায়ে মিয়ং (লি); লি জে-মিউং (লি); লি জায়ে-মিয়ং (লি) | Ли Чжэ Мён (); Ли Чжэмён (); Ли Дже Мён ()
yoon-suk-yeol | KR | head-of-state 2022-05-10/2025-04-04 | Yoon Suk Yeol (Yoon); Yoon Suk-yeol (Yoon); Yoon Seok-youl (Yoon) | यून सुक योल (यून); यून सुक-योल (यून); यून सुक येओल (यून); यून सुक येओल (योल); यून सुक-येओल (यून) | ইউন সুক ইওল (ইউন); ইউন সুক-ইওল (ইউন); ইউন সুক ইয়ল (ইউন); ইয়ুন সুক ইয়োল (ইয়ুন); ইয়ুন সুক ইওল (ইয়ুন); ইউন সুক ইয়োল (ইউন) | Юн Сок Ёль (Юн); Юн Согёль (Юн); Юн Сок Ель (Юн); Юн Сук Ёль (Юн)
moon-jae-in | KR | head-of-state 2017-05-10/2022-05-10 | Moon Jae-in (Moon); Moon Jae In (Moon) | मून जे-इन (मून); मून जे इन (मून); मून जेई-इन (मून); मून जेई इन (मून) | মুন জায়ে-ইন (মুন); মুন জায়ে ইন (মুন); মুন জে-ইন (মুন); মুন জে ইন (মুন) | Мун Чжэ Ин (Мун); Мун Чжэин (Мун); Мун Чжэ-ин (Мун); Мун Джэ Ин (Мун)
park-geun-hye | KR | head-of-state 2013-02-25/2017-03-10 | Park Geun-hye (Park); Park Geun Hye (Park) | पार्क ग्यून-हे (पार्क); पार्क ग्यून हे (पार्क); पार्क गुन हे (पार्क); पार्क ग्वेन हे (पार्क); पार्क ग्यून ही (पार्क) | পার্ক গিউন-হে (পার্ক); পার্ক গিউন হে (পার্ক); পার্ক জিউন হাই (পার্ক); পার্ক গুন হে (পার্ক) | Пак Кын Хе (Пак); Пак Кынхе (Пак)
lee-myung-bak | KR | head-of-state 2008-02-25/2013-02-25 | Lee Myung-bak (Lee); Lee Myung Bak (Lee) | ली म्युंग-बाक (); ली म्युंग बाक (); ली म्यूंग बाक (); ली मायुंग बाक () | লি মিউং-বাক (লি); লি মিয়ুং বাক (লি); লি মিউং বাক (লি) | Ли Мён Бак (); Ли Мёнбак ()
roh-moo-hyun | KR | head-of-state 2003-02-25/2008-02-25 | Roh Moo-hyun (Roh); Roh Moo Hyun (Roh) | रोह मू-ह्युन (रोह); रोह मू ह्यून (रोह); रो मू ह्यून () | রোহ মু-হিউন (রোহ); রোহ মু হিউন (রোহ); রো মু হিয়ুন () | Но Му Хён (); Но Мухён (); Ро Му Хён ()
kim-dae-jung | KR | head-of-state 1998-02-25/2003-02-25 | Kim Dae-jung (Kim); Kim Dae Jung (Kim) | किम दे-जुंग (किम); किम दाइ जुंग (किम); किम डे जंग (किम) | কিম দায়ে-জুং (কিম); কিম দায়ে জং (কিম); কিম দে জুং (কিম) | Ким Дэ Чжун (Ким); Ким Дэчжун (Ким)
kim-young-sam | KR | head-of-state 1993-02-25/1998-02-25 | Kim Young-sam (Kim); Kim Young Sam (Kim) | किम यंग-सैम (किम); किम यंग सैम (किम); किम योंग सैम (किम) | কিম ইয়ং-স্যাম (কিম); কিম ইয়ং সাম (কিম) | Ким Ён Сам (Ким); Ким Ёнсам (Ким)
roh-tae-woo | KR | head-of-state 1988-02-25/1993-02-25 | Roh Tae-woo (Roh); Roh Tae Woo (Roh) | रोह ताए-वू (रोह); रोह ते वू (रोह); रो ताए वू () | রোহ তায়ে-উ (রোহ); রোহ তে উ (রোহ) | Ро Дэ У (); Но Тхэ У (); Но Дэ У ()
kim-min-seok | KR | head-of-government 2025-07-03/.. | Kim Min-seok (Kim); Kim Min Seok (Kim) | किम मिन-सोक (किम); किम मिन सोक (किम); किम मिन-सियोक (किम) | কিম মিন-সক (কিম); কিম মিন সোক (কিম); কিম মিন-সিওক (কিম) | Ким Мин Сок (Ким); Ким Минсок (Ким)
han-duck-soo | KR | head-of-government 2007-04/2008-02; head-of-government 2022-05-21/2025-05-01 | Han Duck-soo (Han); Han Duck Soo (Han) | हान डक-सू (हान); हान डक सू (हान); हान डुक सू (हान) | হান ডাক-সু (হান); হান ডাক সু (হান); হান দাক সু (হান); হান দুক সু (হান) | Хан Док Су (); Хан Доксу (); Хан Дук Су ()
kim-boo-kyum | KR | head-of-government 2021-05-14/2022-05 | Kim Boo-kyum (Kim); Kim Boo Kyum (Kim) | किम बू-क्युम (किम); किम बू क्यूम (किम) | কিম বু-কিউম (কিম); কিম বু কিয়ুম (কিম) | Ким Бу Гём (Ким); Ким Бугём (Ким)
chung-sye-kyun | KR | head-of-government 2020-01-14/2021-04-16 | Chung Sye-kyun (Chung); Chung Sye Kyun (Chung) | चुंग स्ये-क्युन (चुंग); चुंग से क्यून (चुंग) | চুং সে-কিউন (চুং); চুং সাই কিউন (চুং) | Чон Се Гюн (Чон); Чон Сегюн (Чон)
lee-nak-yon | KR | head-of-government 2017-05-31/2020-01-14 | Lee Nak-yon (Lee); Lee Nak-yeon (Lee); Lee Nak Yon (Lee) | ली नाक-योन (); ली नाक योन (); ली नाक-यिओन () | লি নাক-ইয়োন (লি); লি নাক ইয়ন (লি); লি নাক ইওন (লি) | Ли Нак Ён (); Ли Нагён ()
hwang-kyo-ahn | KR | head-of-government 2015-06-18/2017-05-11 | Hwang Kyo-ahn (Hwang); Hwang Kyo Ahn (Hwang) | ह्वांग क्यो-आन (ह्वांग); ह्वांग क्यो आन (ह्वांग) | হোয়াং কিও-আন (হোয়াং); হোয়াং কিয়ো আন (হোয়াং) | Хван Гё Ан (Хван); Хван Кё Ан (Хван); Хван Гёан (Хван)
chung-hong-won | KR | head-of-government 2013-02-26/2015-02-16 | Chung Hong-won (Chung); Jung Hong-won (Jung); Chung Hong Won (Chung) | चुंग होंग-वोन (चुंग); चुंग होंग वोन (चुंग) | চুং হং-ওন (চুং); চুং হং উন (চুং) | Чон Хон Вон (Чон); Чон Хонвон (Чон)
kim-hwang-sik | KR | head-of-government 2010-10-01/2013-02-26 | Kim Hwang-sik (Kim); Kim Hwang Sik (Kim) | किम ह्वांग-सिक (किम); किम ह्वांग सिक (किम) | কিম হোয়াং-সিক (কিম); কিম হোয়াং সিক (কিম) | Ким Хван Сик (Ким); Ким Хвансик (Ким)
chung-un-chan | KR | head-of-government 2009-09/2010-08 | Chung Un-chan (Chung); Chung Un Chan (Chung) | चुंग उन-चान (चुंग); चुंग उन चान (चुंग) | চুং উন-চান (চুং); চুং উন চান (চুং) | Чон Ун Чхан (Чон); Чон Унчхан (Чон)
han-seung-soo | KR | foreign-minister 2001-03/2002-02; organisation-head 2001-09/2002-09; head-of-government 2008-02-29/2009-09 | Han Seung-soo (Han); Han Seung Soo (Han) | हान स्युंग-सू (हान); हान सेउंग सू (हान) | হান সিউং-সু (হান); হান সিউং সু (হান) | Хан Сын Су (); Хан Сынсу ()
# South Korea: foreign ministers
cho-hyun | KR | ambassador 2015/2017; official 2017-06/2019; ambassador 2019/2022; foreign-minister 2025-07/.. | Cho Hyun (Cho) | चो ह्युन (चो); चो ह्यून (चो); चो हयून (चो) | চো হিউন (চো); চো হিয়ন (চো); চো হিয়ুন (চো) | Чо Хён (Чо); Чо Хен (Чо)
cho-tae-yul | KR | ambassador 2016/2019; foreign-minister 2024-01-12/2025-07 | Cho Tae-yul (Cho); Cho Tae Yul (Cho) | चो ताए-युल (चो); चो ताए यूल (चो); चो ते-युल (चो) | চো তায়ে-ইউল (চো); চো তাই ইউল (চো); চো তে ইউল (চো) | Чо Тхэ Ёль (Чо); Чо Тхэёль (Чо); Чо Тхэ Юль (Чо)
park-jin | KR | foreign-minister 2022-05-12/2024-01-10 | Park Jin (Park) | पार्क जिन (पार्क) | পার্ক জিন (পার্ক) | Пак Чин (Пак); Пак Джин (Пак)
chung-eui-yong | KR | security-adviser 2017-05-21/2020-07; foreign-minister 2021-02-09/2022-05-12 | Chung Eui-yong (Chung); Chung Eui Yong (Chung) | चुंग युई-योंग (चुंग); चुंग ईयू-योंग (चुंग); चुंग इयू योंग (चुंग); चुंग यूई-योंग (चुंग) | চুং ইউই-ইয়ং (চুং); চুং ইয়ুই ইয়ং (চুং); চুং এউই ইয়ং (চুং) | Чон Ый Ён (Чон); Чон Ыйён (Чон); Чон Ый Ен (Чон)
kang-kyung-wha | KR | foreign-minister 2017-06-18/2021-02-09; ambassador 2025/.. | Kang Kyung-wha (Kang); Kang Kyung Wha (Kang) | कांग क्यूंग-व्हा (कांग); कांग क्युंग-वा (कांग); कांग क्यूंग वा (कांग); कांग क्यूंग व्हा (कांग) | কাং কিউং-হোয়া (কাং); ক্যাং কিয়ুং হোয়া (ক্যাং); কাং কিয়ুং-ওয়া (কাং); কাং কিউং হোয়া (কাং) | Кан Гён Хва (Кан); Кан Гёнхва (Кан); Кан Ген Хва (Кан)
yun-byung-se | KR | foreign-minister 2013-03-11/2017-06-18 | Yun Byung-se (Yun); Yun Byung Se (Yun) | युन ब्युंग-से (युन); यून ब्यूंग से (यून) | ইউন বিউং-সে (ইউন); ইউন বাইয়ুং সে (ইউন) | Юн Бён Се (Юн); Юн Бёнсе (Юн)
kim-sung-hwan | KR | foreign-minister 2010-10/2013-03-11 | Kim Sung-hwan (Kim); Kim Sung Hwan (Kim) | किम सुंग-ह्वान (किम); किम सुंग ह्वान (किम) | কিম সুং-হোয়ান (কিম); কিম সুং হোয়ান (কিম) | Ким Сон Хван (Ким); Ким Сонхван (Ким)
yu-myung-hwan | KR | foreign-minister 2008-02-29/2010-09 | Yu Myung-hwan (Yu); Yu Myung Hwan (Yu) | यू म्युंग-ह्वान (); यू म्युंग ह्वान () | ইউ মিউং-হোয়ান (); ইউ মিউং হোয়ান () | Ю Мён Хван (); Ю Мёнхван ()
song-min-soon | KR | foreign-minister 2006-12/2008-02-29 | Song Min-soon (); Song Min Soon () | सोंग मिन-सून (सोंग); सोंग मिन सून (सोंग) | সং মিন-সুন (সং); সং মিন সুন (সং) | Сон Мин Сун (); Сон Минсун ()
ban-ki-moon | KR | foreign-minister 2004-01/2006-11; organisation-head 2007-01-01/2016-12-31 | Ban Ki-moon (Ban); Ban Ki Moon (Ban) | बान की मून (मून); बान की-मून (बान); बान की मून (बान) | বান কি মুন (বান); বান কি-মুন (বান); বান কি মুন (মুন) | Пан Ги Мун (Пан); Пан Гимун (Пан); Пан Ги-Мун (Пан)
yoon-young-kwan | KR | foreign-minister 2003-02/2004-01 | Yoon Young-kwan (Yoon); Yoon Young Kwan (Yoon) | यून यंग-क्वान (यून); यून यंग क्वान (यून) | ইউন ইয়ং-কোয়ান (ইউন); ইউন ইয়ং কোয়ান (ইউন) | Юн Ён Гван (Юн); Юн Ёнгван (Юн)
choi-sung-hong | KR | foreign-minister 2002-02/2003-02 | Choi Sung-hong (Choi); Choi Sung Hong (Choi) | चोई सुंग-होंग (चोई) | চোই সুং-হং (চোই) | Чхве Сон Хон (Чхве); Чхве Сонхон (Чхве)
lee-joung-binn | KR | foreign-minister 2000-01/2001-03 | Lee Joung-binn (Lee); Lee Jung-bin (Lee) | ली जोंग-बिन (); ली जुंग बिन () | লি জং-বিন (লি); লি জুং বিন (লি) | Ли Чжон Бин (); Ли Джон Бин ()
hong-soon-young | KR | foreign-minister 1998-08/2000-01 | Hong Soon-young (Hong); Hong Soon Young (Hong) | होंग सून-यंग (होंग) | হং সুন-ইয়ং (হং) | Хон Сун Ён (Хон); Хон Сунён (Хон)
# South Korea: defence, security, trade
ahn-gyu-back | KR | defence-minister 2025-07-25/.. | Ahn Gyu-back (Ahn); Ahn Gyu Back (Ahn) | आन ग्यू-बैक (); आह्न ग्यू-बैक (); अहन ग्यू-बैक () | আন গিউ-ব্যাক (আন); আন গিউ-বেক (আন); আন গিউ ব্যাক (আন) | Ан Гю Бэк (Ан); Ан Гюбэк (Ан)
kim-yong-hyun | KR | defence-minister 2024-09-06/2024-12-05 | Kim Yong-hyun (Kim); Kim Yong Hyun (Kim) | किम योंग-ह्यून (किम); किम योंग ह्यून (किम); किम योंग-ह्युन (किम) | কিম ইয়ং-হিউন (কিম); কিম ইয়ং হিউন (কিম) | Ким Ён Хён (Ким); Ким Ёнхён (Ким); Ким Ён Хен (Ким)
shin-won-sik | KR | defence-minister 2023-10-07/2024-09-06; security-adviser 2024-08/2025-06 | Shin Won-sik (Shin); Shin Won Sik (Shin); Shin Wonsik (Shin) | शिन वोन-सिक (शिन); शिन वोन सिक (शिन) | শিন ওন-সিক (শিন); শিন ওন সিক (শিন); শিন উন সিক (শিন) | Син Вон Сик (Син); Син Вонсик (Син)
lee-jong-sup | KR | defence-minister 2022-05-11/2023-10-07; ambassador 2024-03/2024-03 | Lee Jong-sup (Lee); Lee Jong Sup (Lee) | ली जोंग-सुप (); ली जोंग सुप () | লি জং-সুপ (লি); লি জং সুপ (লি); লি জং সাপ (লি) | Ли Чжон Соп (); Ли Чонсоп (); Ли Джон Соп ()
suh-wook | KR | defence-minister 2020-09/2022-05-11 | Suh Wook (Suh) | सुह वूक (सुह); सुह वुक (सुह) | সুহ উক (সুহ); সু উক () | Со Ук ()
jeong-kyeong-doo | KR | defence-minister 2018-09/2020-09 | Jeong Kyeong-doo (Jeong); Jeong Kyeong Doo (Jeong) | जियोंग क्योंग-डू (जियोंग); जियोंग क्योंग-दू (जियोंग); जोंग क्योंग दू (जोंग) | জিওং কিয়ং-দু (জিওং); জং কিয়ং দু (জং) | Чон Гён Ду (Чон); Чон Гёнду (Чон)
song-young-moo | KR | defence-minister 2017-07/2018-09 | Song Young-moo (); Song Young Moo () | सोंग यंग-मू (सोंग); सोंग यंग मू (सोंग) | সং ইয়ং-মু (সং); সং ইয়ং মু (সং) | Сон Ён Му (); Сон Ёнму ()
han-min-koo | KR | defence-minister 2014-06/2017-07 | Han Min-koo (Han); Han Min Koo (Han) | हान मिन-कू (हान); हान मिन कू (हान) | হান মিন-কু (হান); হান মিন কু (হান) | Хан Мин Гу (); Хан Мингу ()
kim-kwan-jin | KR | defence-minister 2010-12/2014-06; security-adviser 2014-06/2017-05-21 | Kim Kwan-jin (Kim); Kim Kwan Jin (Kim) | किम क्वान-जिन (किम); किम क्वान जिन (किम) | কিম কোয়ান-জিন (কিম); কিম কোয়ান জিন (কিম) | Ким Гван Чжин (Ким); Ким Гванджин (Ким)
wi-sung-lac | KR | ambassador 2011/2015; security-adviser 2025-06-04/.. | Wi Sung-lac (Wi); Wi Sung Lac (Wi) | वी सुंग-लाक (); वी सुंग लाक (); वाई सुंग-लाक () | উই সুং-লাক (উই); উই সুং লাক (উই); ওয়াই সুং-লাক () | Ви Сон Нак (Ви); Ви Соннак (Ви); Ви Сон Лак (Ви)
chang-ho-jin | KR | ambassador 2022/2023; security-adviser 2024-01/2024-08 | Chang Ho-jin (Chang); Chang Ho Jin (Chang) | चांग हो-जिन (चांग); चांग हो जिन (चांग) | চাং হো-জিন (চাং); চ্যাং হো জিন (চ্যাং) | Чан Хо Чжин (Чан); Чан Ходжин (Чан); Чан Хо Джин (Чан)
cho-tae-yong | KR | ambassador 2022/2023-03; security-adviser 2023-03/2024-01; official 2024-01/2025-06 | Cho Tae-yong (Cho); Cho Tae Yong (Cho) | चो ताए-योंग (चो); चो ते योंग (चो) | চো তায়ে-ইয়ং (চো); চো তে ইয়ং (চো) | Чо Тхэ Ён (Чо); Чо Тхэён (Чо)
kim-sung-han | KR | security-adviser 2022-05/2023-03 | Kim Sung-han (Kim); Kim Sung Han (Kim) | किम सुंग-हान (किम); किम सुंग हान (किम) | কিম সুং-হান (কিম); কিম সুং হান (কিম) | Ким Сон Хан (Ким); Ким Сонхан (Ким)
suh-hoon | KR | official 2017-06/2020-07; security-adviser 2020-07/2022-05 | Suh Hoon (Suh) | सुह हून (सुह); सु हून () | সুহ হুন (সুহ); সু হুন () | Со Хун ()
yeo-han-koo | KR | minister 2021-08/2022-05; minister 2025-06/.. | Yeo Han-koo (Yeo); Yeo Han Koo (Yeo) | यो हान-कू (यो); येओ हान-कू (येओ); येओ हान कू (येओ) | ইয়ো হান-কু (ইয়ো); ইয়েও হান কু (ইয়েও) | Ё Хан Гу (); Ё Хангу ()
ahn-duk-geun | KR | minister 2022-05/2025-07 | Ahn Duk-geun (Ahn); Ahn Duk Geun (Ahn); Ahn Dukgeun (Ahn) | आन डुक-ग्यून (); अहन डुक-गिन () | আন দুক-গিউন (আন); আন দুক গুন (আন) | Ан Док Кын (Ан); Ан Доккын (Ан)
kim-jung-kwan | KR | minister 2025-07/.. | Kim Jung-kwan (Kim); Kim Jung Kwan (Kim) | किम जंग-क्वान (किम); किम जुंग क्वान (किम) | কিম জুং-কোয়ান (কিম); কিম জুং কোয়ান (কিম) | Ким Чжон Гван (Ким); Ким Чонгван (Ким)
chung-dong-young | KR | minister 2004-07/2005-12; minister 2025-07/.. | Chung Dong-young (Chung); Chung Dong Young (Chung) | चुंग डोंग-यंग (चुंग); चुंग दोंग यंग (चुंग) | চুং ডং-ইয়ং (চুং); চুং ডং ইয়ং (চুং) | Чон Дон Ён (Чон); Чон Донён (Чон)
lee-do-hoon | KR | envoy 2017-09/2020-12; official 2022/2023; ambassador 2023/2025 | Lee Do-hoon (Lee); Lee Do Hoon (Lee) | ली डो-हून (); ली दो हून () | লি ডো-হুন (লি); লি দো হুন (লি) | Ли До Хун (); Ли Дохун ()
# North Korea
kim-jong-un | KP | head-of-state 2011-12-17/.. | Kim Jong Un (Kim); Kim Jong-un (Kim); Kim Jong-Un (Kim) | किम जोंग उन (किम); किम जोंग-उन (किम); किम जॉन्ग उन (किम); किम जोंग उन (जोंग) | কিম জং উন (কিম); কিম জং-উন (কিম); কিম জং উন (উন); কিম জন উন (কিম) | Ким Чен Ын (Ким); Ким Чонын (Ким)
kim-jong-il | KP | head-of-state 1994-07-08/2011-12-17 | Kim Jong Il (Kim); Kim Jong-il (Kim) | किम जोंग इल (किम); किम जोंग-इल (किम); किम जोंग द्वितीय () | কিম জং ইল (কিম); কিম জং-ইল (কিম) | Ким Чен Ир (Ким)
kim-il-sung | KP | head-of-state 1972-12-28/1994-07-08 | Kim Il Sung (Kim); Kim Il-sung (Kim) | किम इल सुंग (किम); किम इल-सुंग (किम); किम इल संग (किम) | কিম ইল সুং (কিম); কিম ইল-সুং (কিম); কিম ইল সাং (কিম) | Ким Ир Сен (Ким)
kim-yong-nam | KP | foreign-minister 1983-12/1998-09-05; official 1998-09-05/2019-04-11 | Kim Yong Nam (Kim); Kim Yong-nam (Kim) | किम योंग नाम (); किम योंग-नाम (किम) | কিম ইয়ং নাম (); কিম ইয়ং-নাম (কিম); কিম ইয়ং ন্যাম (কিম) | Ким Ён Нам (Ким); Ким Ен Нам (Ким)
choe-ryong-hae | KP | official 2010-09/..; legislator 2019-04-11/.. | Choe Ryong Hae (Choe); Choe Ryong-hae (Choe) | चोए रयोंग हे (चोए); चो रयोंग-हे (चो); चोई र्योंग हे (चोई) | চো রিয়ং-হে (চো); চোয়ে রিয়ং হে (চোয়ে) | Чхве Рён Хэ (Чхве); Цой Рён Хэ (Цой); Цой Рен Хе (Цой)
pak-thae-song | KP | legislator 2019-04/2021-01; head-of-government 2024-12/.. | Pak Thae Song (Pak); Pak Thae-song (Pak); Pak Tae-song (Pak) | पाक थे सोंग (); पाक थाए-सोंग (); पाक ताए-सोंग () | পাক থায়ে সং (); পাক থে-সং (); পাক তায়ে-সং () | Пак Тхэ Сон (Пак)
kim-tok-hun | KP | head-of-government 2020-08-13/2024-12 | Kim Tok Hun (Kim); Kim Tok-hun (Kim) | किम तोक हुन (किम); किम टोक-हुन (किम); किम टोक हुन (किम) | কিম টোক হুন (কিম); কিম তোক-হুন (কিম) | Ким Док Хун (Ким); Ким Ток Хун (Ким)
kim-jae-ryong | KP | head-of-government 2019-04-11/2020-08-13 | Kim Jae Ryong (Kim); Kim Jae-ryong (Kim) | किम जे रयोंग (किम); किम जे-रयोंग (किम) | কিম জে রিয়ং (কিম); কিম জায়ে-রিয়ং (কিম) | Ким Чжэ Рён (Ким); Ким Дже Рён (Ким); Ким Чэ Рён (Ким)
pak-pong-ju | KP | head-of-government 2003-09/2007-04; head-of-government 2013-04-01/2019-04-11 | Pak Pong Ju (Pak); Pak Pong-ju (Pak) | पाक पोंग जू (); पाक पोंग-जू () | পাক পং জু (); পাক পং-জু () | Пак Пон Чжу (Пак); Пак Пон Джу (Пак)
choe-yong-rim | KP | head-of-government 2010-06/2013-04-01 | Choe Yong Rim (Choe); Choe Yong-rim (Choe) | चोए योंग रिम (चोए); चो योंग-रिम (चो) | চো ইয়ং রিম (চো) | Чхве Ён Рим (Чхве); Цой Ён Рим (Цой)
kim-yong-il | KP | head-of-government 2007-04/2010-06 | Kim Yong Il (Kim); Kim Yong-il (Kim) | किम योंग इल (किम) | কিম ইয়ং ইল (কিম) | Ким Ён Ир (Ким)
hong-song-nam | KP | head-of-government 1998-09-05/2003-09 | Hong Song Nam (Hong); Hong Song-nam (Hong) | होंग सोंग नाम (); होंग सोंग-नाम (होंग) | হং সং নাম (); হং সং-নাম (হং) | Хон Сон Нам (Хон)
choe-son-hui | KP | official 2018-02/2022-06; foreign-minister 2022-06/.. | Choe Son Hui (Choe); Choe Son-hui (Choe); Choe Sun Hui (Choe); Choi Son Hui (Choi); Choi Sun-hee (Choi) | चोए सोन हुई (चोए); चो सोन हुई (चो); चोए सोन-हुई (चोए); चो सोन-हुई (चो); चोई सोन हुई (चोई) | চো সন-হুই (চো); চোয়ে সন হুই (চোয়ে); চো সন হুই (চো); চোই সন-হুই (চোই); চো সান হুই (চো) | Цой Сон Хи (Цой); Чхве Сон Хи (Чхве); Цой Сон Хый (Цой); Чхве Сонхи (Чхве)
ri-son-gwon | KP | foreign-minister 2020-01/2022-06; official 2022-06/.. | Ri Son Gwon (Ri); Ri Son-gwon (Ri) | री सोन ग्वोन (); री सोन-ग्वोन (); री सोन क्वोन () | রি সন গোন (রি); রি সন-গোয়ান (রি) | Ли Сон Гвон (); Ри Сон Гвон (Ри)
ri-yong-ho | KP | foreign-minister 2016-05/2020-01 | Ri Yong Ho (Ri); Ri Yong-ho (Ri) | री योंग हो (); री योंग-हो () | রি ইয়ং হো (রি); রি ইয়ং-হো (রি) | Ли Ён Хо (); Ри Ён Хо (Ри); Ли Ен Хо ()
ri-su-yong | KP | foreign-minister 2014-04/2016-05 | Ri Su Yong (Ri); Ri Su-yong (Ri) | री सु योंग (); री सू-योंग () | রি সু ইয়ং (রি); রি সু-ইয়ং (রি) | Ли Су Ён (); Ри Су Ён (Ри); Ли Су Ен ()
pak-ui-chun | KP | ambassador 1998/2006; foreign-minister 2007-05/2014-04 | Pak Ui Chun (Pak); Pak Ui-chun (Pak) | पाक उई चुन (); पाक उइ-चुन () | পাক উই চুন (); পাক উই-চুন () | Пак Ы Чхун (Пак); Пак Ый Чун (Пак)
paek-nam-sun | KP | foreign-minister 1998-09-05/2007-01-02 | Paek Nam Sun (Paek); Paek Nam-sun (Paek) | पाएक नाम सुन (); पेक नाम-सुन (पेक) | পায়েক নাম সুন (); পেক নাম-সুন (পেক) | Пэк Нам Сун (Пэк)
kim-yo-jong | KP | official 2014-11/.. | Kim Yo Jong (Kim Yo Jong); Kim Yo-jong () | किम यो जोंग (); किम यो-जोंग () | কিম ইয়ো জং (); কিম ইয়ো-জং (); কিম ইও জং () | Ким Ё Чжон (); Ким Ё Чен (); Ким Ёчжон (); Ким Ё Джон ()
no-kwang-chol | KP | defence-minister 2018-06/2019-12; defence-minister 2024-10/.. | No Kwang Chol (); No Kwang-chol () | नो क्वांग चोल (); नो क्वांग-चोल () | নো কোয়াং চোল (); নো কোয়াং-চোল () | Но Гван Чхоль (); Но Кван Чхоль (); Но Гван Чоль ()
kang-sun-nam | KP | defence-minister 2022-12/2024-10 | Kang Sun Nam (Kang); Kang Sun-nam (Kang) | कांग सुन नाम (); कांग सुन-नाम (कांग) | কাং সুন নাম (); কাং সুন-নাম (কাং) | Кан Сун Нам (Кан)
pak-jong-chon | KP | official 2019-09/.. | Pak Jong Chon (Pak); Pak Jong-chon (Pak) | पाक जोंग चोन (); पाक जोंग-चोन () | পাক জং চন (); পাক জং-চন () | Пак Чон Чхон (Пак); Пак Чен Чхон (Пак)
jo-yong-won | KP | official 2021-01/.. | Jo Yong Won (Jo); Jo Yong-won (Jo) | जो योंग वोन (); जो योंग-वोन () | জো ইয়ং ওন (জো); জো ইয়ং-ওন (জো) | Чо Ён Вон (Чо); Чо Ёнвон (Чо)
kim-yong-chol | KP | official 2015/.. | Kim Yong Chol (Kim); Kim Yong-chol (Kim) | किम योंग चोल (किम); किम योंग-चोल (किम) | কিম ইয়ং চোল (কিম); কিম ইয়ং-চোল (কিম); কিম ইয়ং চল (কিম) | Ким Ён Чхоль (Ким); Ким Ен Чхоль (Ким); Ким Ён Чоль (Ким)
yun-jong-ho | KP | minister 2021/.. | Yun Jong Ho (Yun); Yun Jong-ho (Yun) | युन जोंग हो (युन); यून जोंग-हो (यून) | ইউন জং হো (ইউন); ইউন জং-হো (ইউন) | Юн Чжон Хо (Юн); Юн Чон Хо (Юн); Юн Джон Хо (Юн)
sin-hong-chol | KP | ambassador 2020/.. | Sin Hong Chol (Sin); Sin Hong-chol (Sin) | सिन होंग चोल (सिन); सिन होंग-चोल (सिन) | সিন হং চোল (সিন); সিন হং-চোল (সিন) | Син Хон Чхоль (Син); Син Хон Чоль (Син)
`;
