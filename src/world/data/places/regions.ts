import { rows } from "../../../text/table.js";

/** Regions: parts of states, then continents and seas that belong to none (empty country). `!`: weak, also a word, a person or another place. */
export default rows`
# Regions of one state, or that one state is held to own
kashmir | IN | region | Kashmir; Jammu and Kashmir | कश्मीर; जम्मू-कश्मीर; जम्मू और कश्मीर; जम्मू एवं कश्मीर | কাশ্মীর; জম্মু ও কাশ্মীর; জম্মু-কাশ্মীর; কাশ্মির | Кашмир; Джамму и Кашмир
azad-kashmir | PK | region | Pakistan-occupied Kashmir; PoK; Azad Kashmir; Pakistan-administered Kashmir; Gilgit-Baltistan | पीओके; पाक अधिकृत कश्मीर; पाकिस्तान अधिकृत कश्मीर; गिलगित-बाल्टिस्तान; पाक के कब्जे वाले कश्मीर | পাক অধিকৃত কাশ্মীর; আজাদ কাশ্মীর; পাকিস্তান অধিকৃত কাশ্মীর; গিলগিট-বালতিস্তান | Азад-Кашмир; Гилгит-Балтистан; пакистанский Кашмир
ladakh | IN | region | Ladakh; Eastern Ladakh | लद्दाख; पूर्वी लद्दाख | লাদাখ; পূর্ব লাদাখ | Ладакх
aksai-chin | IN | region | Aksai Chin | अक्साई चिन | আকসাই চিন | Аксайчин
galwan | IN | site | Galwan; Galwan Valley | गलवान; गलवान घाटी | গালওয়ান; গালওয়ান উপত্যকা | Галван; долина Галван
depsang | IN | site | Depsang | देपसांग | ডেপসাং; দেপসাং | Депсанг
demchok | IN | site | Demchok | डेमचोक | ডেমচক | Демчок
pangong | IN | site | Pangong; Pangong Tso; Pangong Lake | पैंगोंग; पैंगोंग झील | প্যাংগং; প্যাংগং হ্রদ | Пангонг
doklam | BT | site | Doklam | डोकलाम | ডোকলাম | Доклам
arunachal | IN | region | Arunachal Pradesh; Arunachal | अरुणाचल प्रदेश; अरुणाचल | অরুণাচল প্রদেশ; অরুণাচল | Аруначал-Прадеш; Аруначал
tawang | IN | city | Tawang | तवांग | তাওয়াং | Таванг
nathu-la | IN | site | Nathu La; Nathula | नाथूला; नाथू ला | নাথু লা; নাথুলা | Натху-Ла
lipulekh | IN | site | Lipulekh; Lipulekh Pass | लिपुलेख; लिपुलेख दर्रा | লিপুলেখ; লিপুলেখ গিরিপথ | Липулекх
shipki-la | IN | site | Shipki La | शिपकी ला | শিপকি লা | Шипки-Ла
sikkim | IN | region | Sikkim | सिक्किम | সিকিম | Сикким
assam | IN | region | Assam | असम | আসাম; অসম! | Ассам
west-bengal | IN | region | West Bengal | पश्चिम बंगाल | পশ্চিমবঙ্গ; পশ্চিম বাংলা | Западная Бенгалия
tripura | IN | region | Tripura | त्रिपुरा | ত্রিপুরা | Трипура
manipur | IN | region | Manipur | मणिपुर | মণিপুর; মনিপুর | Манипур
mizoram | IN | region | Mizoram | मिजोरम | মিজোরাম | Мизорам
meghalaya | IN | region | Meghalaya | मेघालय | মেঘালয় | Мегхалая
nagaland | IN | region | Nagaland | नगालैंड; नागालैंड | নাগাল্যান্ড | Нагаленд
gujarat | IN | region | Gujarat | गुजरात | গুজরাট; গুজরাত | Гуджарат
punjab-in | IN | region | Punjab! | पंजाब! | পাঞ্জাব!; পঞ্জাব! | Пенджаб!
rajasthan | IN | region | Rajasthan | राजस्थान | রাজস্থান | Раджастхан
maharashtra | IN | region | Maharashtra | महाराष्ट्र | মহারাষ্ট্র | Махараштра
tamil-nadu | IN | region | Tamil Nadu | तमिलनाडु; तमिल नाडु | তামিলনাড়ু | Тамилнад; Тамил-Наду
kerala | IN | region | Kerala | केरल | কেরল; কেরালা | Керала
karnataka | IN | region | Karnataka | कर्नाटक | কর্ণাটক; কর্নাটক | Карнатака
andhra-pradesh | IN | region | Andhra Pradesh; Andhra | आंध्र प्रदेश | অন্ধ্রপ্রদেশ; অন্ধ্র প্রদেশ | Андхра-Прадеш
telangana | IN | region | Telangana | तेलंगाना | তেলেঙ্গানা; তেলঙ্গানা | Телангана
uttar-pradesh | IN | region | Uttar Pradesh | उत्तर प्रदेश | উত্তরপ্রদেশ; উত্তর প্রদেশ | Уттар-Прадеш
bihar | IN | region | Bihar | बिहार | বিহার | Бихар
odisha | IN | region | Odisha; Orissa | ओडिशा; उड़ीसा | ওড়িশা; উড়িষ্যা | Одиша; Орисса
haryana | IN | region | Haryana | हरियाणा | হরিয়ানা | Харьяна
uttarakhand | IN | region | Uttarakhand | उत्तराखंड | উত্তরাখণ্ড; উত্তরাখন্ড | Уттаракханд
himachal | IN | region | Himachal Pradesh; Himachal | हिमाचल प्रदेश; हिमाचल | হিমাচল প্রদেশ; হিমাচল | Химачал-Прадеш
madhya-pradesh | IN | region | Madhya Pradesh | मध्य प्रदेश | মধ্যপ্রদেশ | Мадхья-Прадеш
andaman | IN | region | Andaman and Nicobar Islands; Andaman; Andaman and Nicobar | अंडमान और निकोबार; अंडमान; अंडमान निकोबार | আন্দামান ও নিকোবর; আন্দামান | Андаманские и Никобарские острова
lakshadweep | IN | region | Lakshadweep | लक्षद्वीप | লাক্ষাদ্বীপ | Лакшадвип
katchatheevu | LK | site | Katchatheevu | कच्चाथीवू; कच्चातिवु; कच्छतीवु | কচ্চতিভু; কাচাথিভু | Качатиаву
sir-creek | IN | site | Sir Creek | सर क्रीक | স্যার ক্রিক | 
teesta | BD | site | Teesta; Teesta River | तीस्ता; तीस्ता नदी | তিস্তা; তিস্তা নদী | Тиста
rakhine | MM | region | Rakhine; Rakhine State; Arakan | रखाइन; राखाइन | রাখাইন; আরাকান | Ракхайн; Аракан
shan | MM | region | Shan State | शान प्रांत | শান রাজ্য | Шан!
kachin | MM | region | Kachin; Kachin State | काचिन | কাচিন | Качин
balochistan | PK | region | Balochistan; Baluchistan | बलूचिस्तान | বেলুচিস্তান; বালুচিস্তান | Белуджистан
khyber | PK | region | Khyber Pakhtunkhwa | खैबर पख्तूनख्वा | খাইবার পাখতুনখোয়া | Хайбер-Пахтунхва
sindh | PK | region | Sindh | सिंध | সিন্ধু প্রদেশ; সিন্ধ | Синд
waziristan | PK | region | Waziristan; North Waziristan | वजीरिस्तान | ওয়াজিরিস্তান | Вазиристан
panjshir | AF | region | Panjshir | पंजशीर | পানশির; পাঞ্জশির | Панджшер
xinjiang | CN | region | Xinjiang | शिनजियांग; झिंजियांग; शिंजियांग | জিনজিয়াং; শিনজিয়াং; সিনচিয়াং | Синьцзян
tibet | CN | region | Tibet | तिब्बत | তিব্বত | Тибет
inner-mongolia | CN | region | Inner Mongolia | भीतरी मंगोलिया; इनर मंगोलिया | অন্তর্দেশীয় মঙ্গোলিয়া; ইনার মঙ্গোলিয়া | Внутренняя Монголия
yunnan | CN | region | Yunnan | युन्नान | ইউনান; ইউন্নান | Юньнань
hainan | CN | region | Hainan | हैनान; हाइनान | হাইনান | Хайнань
sichuan | CN | region | Sichuan | सिचुआन | সিচুয়ান | Сычуань
guangdong | CN | region | Guangdong | ग्वांगडोंग | গুয়াংডং | Гуандун
heilongjiang | CN | region | Heilongjiang | हेइलोंगजियांग | হেইলংজিয়াং | Хэйлунцзян
crimea | UA | region | Crimea; Crimean Peninsula | क्रीमिया; क्रिमिया; क्राइमिया | ক্রিমিয়া | Крым; Республика Крым; Крымский полуостров
donbas | UA | region | Donbas; Donbass | डोनबास; दोनबास; डोनबॉस | দনবাস; ডনবাস | Донбасс
donetsk-republic | UA | region | Donetsk People's Republic; DPR | दोनेत्स्क पीपुल्स रिपब्लिक | দোনেৎস্ক পিপলস রিপাবলিক | ДНР; Донецкая Народная Республика
luhansk-republic | UA | region | Luhansk People's Republic; Lugansk People's Republic; LPR | लुहांस्क पीपुल्स रिपब्लिक | লুহানস্ক পিপলস রিপাবলিক | ЛНР; Луганская Народная Республика
kursk-region | RU | region | Kursk Region; Kursk Oblast | कुर्स्क क्षेत्र | কুরস্ক অঞ্চল | Курская область
siberia | RU | region | Siberia | साइबेरिया | সাইবেরিয়া | Сибирь
far-east | RU | region | Russian Far East | रूसी सुदूर पूर्व; रूस के सुदूर पूर्व; सुदूर पूर्व! | রুশ দূরপ্রাচ্য; রাশিয়ার দূরপ্রাচ্য; দূরপ্রাচ্য! | Дальний Восток
tatarstan | RU | region | Tatarstan | तातारस्तान | তাতারস্তান | Татарстан
bashkortostan | RU | region | Bashkortostan | बश्कोर्तोस्तान | বাশকোরতোস্তান | Башкортостан; Башкирия
chechnya | RU | region | Chechnya | चेचन्या | চেচনিয়া | Чечня
dagestan | RU | region | Dagestan | दागिस्तान | দাগেস্তান | Дагестан
kamchatka | RU | region | Kamchatka | कामचटका | কামচাটকা | Камчатка
sakhalin | RU | region | Sakhalin; Sakhalin-1; Sakhalin-2 | सखालिन; साखालिन | সাখালিন; শাখালিন | Сахалин
yamal | RU | region | Yamal | यमाल | ইয়ামাল | Ямал
kuril | RU | region | Kuril Islands; Kurils; South Kurils; Northern Territories! | कुरील द्वीप; कुरील द्वीपसमूह | কুরিল দ্বীপপুঞ্জ | Курилы; Курильские острова; Южные Курилы
yakutia | RU | region | Yakutia; Sakha | याकूतिया; साखा | ইয়াকুতিয়া | Якутия; Республика Саха
buryatia | RU | region | Buryatia | बुरातिया | বুরিয়াতিয়া | Бурятия
kalmykia | RU | region | Kalmykia | कल्मिकिया; काल्मिकिया | কালমিকিয়া | Калмыкия
primorye | RU | region | Primorye; Primorsky | प्रिमोर्ये | প্রিমোরিয়ে | Приморье; Приморский край
north-caucasus | RU | region | North Caucasus | उत्तरी काकेशस | উত্তর ককেশাস | Северный Кавказ
transnistria | MD | region | Transnistria; Transdniestria; Pridnestrovie | ट्रांसनिस्ट्रिया | ট্রান্সনিস্ট্রিয়া | Приднестровье; ПМР
gagauzia | MD | region | Gagauzia |  |  | Гагаузия
nagorno-karabakh | AZ | region | Nagorno-Karabakh; Karabakh; Artsakh | नागोर्नो-काराबाख; काराबाख | নাগোর্নো-কারাবাখ; নাগোরনো-কারাবাখ; কারাবাখ | Нагорный Карабах; Карабах; Арцах
nakhchivan | AZ | region | Nakhchivan; Nakhichevan | नखचिवन; नखिचेवन | নাখচিভান; নাখিচেভান | Нахичевань; Нахчыван
zangezur | AM | region | Zangezur; Syunik; Zangezur corridor; TRIPP | ज़ंगेज़ूर; ज़ांगेज़ुर; ज़ंगेज़ुर गलियारा | জাঙ্গেজুর; জাঙ্গেজুর করিডর | Зангезур; Зангезурский коридор; Сюник
abkhazia | GE | region | Abkhazia | अबखाज़िया; अबकाज़िया | আবখাজিয়া | Абхазия
south-ossetia | GE | region | South Ossetia | दक्षिण ओसेशिया; दक्षिण ओसेतिया | দক্ষিণ ওসেটিয়া | Южная Осетия
gaza | PS | region | Gaza; Gaza Strip; Gaza City | गाजा; गाजा पट्टी; गजा; गाज़ा सिटी | গাজা; গাজা উপত্যকা; গাজা ভূখণ্ড; গাজা সিটি; গাযা | Газа!; сектор Газа; полоса Газа
west-bank | PS | region | West Bank; Judea and Samaria | वेस्ट बैंक; पश्चिमी तट; पश्चिमी किनारा | পশ্চিম তীর; ওয়েস্ট ব্যাংক; পশ্চিমতীর | Западный берег; Западный берег реки Иордан
golan | SY | region | Golan Heights; Golan | गोलान हाइट्स; गोलान; गोलन हाइट्स; गोलान पहाड़ियां | গোলান মালভূমি; গোলান; গোলান হাইটস | Голанские высоты; Голаны
east-jerusalem | PS | region | East Jerusalem; Al-Aqsa; Temple Mount | पूर्वी यरुशलम; पूर्वी यरूशलम; अल-अक्सा | পূর্ব জেরুজালেম; আল-আকসা | Восточный Иерусалим; Аль-Акса; Храмовая гора
kurdistan | IQ | region | Kurdistan; Iraqi Kurdistan | कुर्दिस्तान; इराकी कुर्दिस्तान | কুর্দিস্তান; ইরাকি কুর্দিস্তান | Курдистан; Иракский Курдистан
sinai | EG | region | Sinai | सिनाई | সিনাই | Синай; Синайский полуостров
darfur | SD | region | Darfur | दारफुर | দারফুর | Дарфур
tigray | ET | region | Tigray | टिग्रे | তিগ্রাই; টাইগ্রে | Тыграй; Тиграй
somaliland | SO | region | Somaliland | सोमालीलैंड | সোমালিল্যান্ড | Сомалиленд
diego-garcia | IO | site | Diego Garcia | डिएगो गार्सिया | দিয়েগো গার্সিয়া | Диего-Гарсия
cyprus-north | CY | region | Northern Cyprus | उत्तरी साइप्रस | উত্তর সাইপ্রাস | Северный Кипр
republika-srpska | BA | region | Republika Srpska | रिपब्लिका स्रप्सका | রিপাবলিকা স্রপস্কা | Республика Сербская
scotland | GB | region | Scotland | स्कॉटलैंड | স্কটল্যান্ড | Шотландия
wales | GB | region | Wales | वेल्स | ওয়েলস | Уэльс
northern-ireland | GB | region | Northern Ireland | उत्तरी आयरलैंड | উত্তর আয়ারল্যান্ড | Северная Ирландия
catalonia | ES | region | Catalonia | कैटेलोनिया | কাতালোনিয়া | Каталония
bavaria | DE | region | Bavaria | बवेरिया | বাভারিয়া | Бавария
sicily | IT | region | Sicily | सिसिली | সিসিলি! | Сицилия
sardinia | IT | region | Sardinia | सार्डिनिया | সার্ডিনিয়া | Сардиния
essequibo | GY | region | Essequibo | एसेक्विबो; एस्सेकिबो | এসেকুইবো | Эссекибо
senkaku | JP | site | Senkaku Islands; Senkaku; Diaoyu | सेनकाकू; सेनकाकू द्वीप; दियाओयू | সেনকাকু; সেনকাকু দ্বীপপুঞ্জ; দিয়াওইউ | Сенкаку; острова Сенкаку; Дяоюйдао
dokdo | KR | site | Dokdo; Takeshima; Liancourt Rocks | डोकडो; ताकेशिमा | ডোকডো; দোকদো | Токто; Такэсима
second-thomas | PH | site | Second Thomas Shoal; Ayungin Shoal | सेकंड थॉमस शोल | সেকেন্ড থমাস শোল | риф Аюнгин
scarborough-shoal | PH | site | Scarborough Shoal | स्कारबोरो शोल; स्कारबोरो | স্কারবোরো শোল | Скарборо
new-south-wales | AU | region | New South Wales | न्यू साउथ वेल्स | নিউ সাউথ ওয়েলস | Новый Южный Уэльс
new-mexico | US | region | New Mexico | न्यू मैक्सिको; न्यू मेक्सिको | নিউ মেক্সিকো | Нью-Мексико
new-england | US | region | New England | न्यू इंग्लैंड | নিউ ইংল্যান্ড | Новая Англия
us-georgia | US | region | US state of Georgia |  |  | штат Джорджия; Джорджия
# Regions of many states and seas: they keep "American", "Indian", "China" inside their names from being read as a state
latin-america |  | region | Latin America; Latin American | लैटिन अमेरिका; लातिन अमेरिका; लैटिन अमेरिकी; लातिनी अमेरिका; लातिन अमेरिकी; दक्षिणी अमेरिका | লাতিন আমেরিকা; ল্যাটিন আমেরিকা; লাতিন আমেরিকান | Латинская Америка; латиноамериканский
south-america |  | region | South America; South American | दक्षिण अमेरिका; दक्षिण अमेरिकी | দক্ষিণ আমেরিকা | Южная Америка; южноамериканский
north-america |  | region | North America; North American | उत्तरी अमेरिका; उत्तर अमेरिका; उत्तर अमेरिकी | উত্তর আমেরিকা | Северная Америка; североамериканский
central-america |  | region | Central America; Central American | मध्य अमेरिका; मध्य अमेरिकी | মধ্য আমেরিকা | Центральная Америка; центральноамериканский
africa |  | region | Africa; African; African continent; Africans | अफ्रीका; अफ्रीकी; अफ्रीकी महाद्वीप | আফ্রিকা; আফ্রিকান; আফ্রিকীয় | Африка; африканский; африканцы
west-africa |  | region | West Africa; West African | पश्चिम अफ्रीका; पश्चिमी अफ्रीका | পশ্চিম আফ্রিকা | Западная Африка
north-africa |  | region | North Africa; North African | उत्तरी अफ्रीका; उत्तर अफ्रीका | উত্তর আফ্রিকা | Северная Африка
southern-africa |  | region | Southern Africa |  | দক্ষিণাঞ্চলীয় আফ্রিকা | Юг Африки
horn-of-africa |  | region | Horn of Africa | हॉर्न ऑफ अफ्रीका | হর্ন অব আফ্রিকা; আফ্রিকার শৃঙ্গ | Африканский Рог
sahel |  | region | Sahel | साहेल | সাহেল | Сахель
europe |  | region | Europe; European; Europeans | यूरोप; यूरोपीय | ইউরোপ; ইউরোপীয়; ইউরোপিয়ান | Европа; европейский; европейцы
eastern-europe |  | region | Eastern Europe; Eastern European; Central Europe | पूर्वी यूरोप | পূর্ব ইউরোপ | Восточная Европа; восточноевропейский
western-europe |  | region | Western Europe | पश्चिमी यूरोप | পশ্চিম ইউরোপ | Западная Европа; западноевропейский
balkans |  | region | Balkans; Western Balkans; Balkan | बाल्कन; पश्चिमी बाल्कन | বলকান; পশ্চিম বলকান | Балканы; Западные Балканы
baltics |  | region | Baltics; Baltic States; Baltic Sea | बाल्टिक देश; बाल्टिक सागर | বাল্টিক দেশ; বাল্টিক সাগর | Прибалтика; страны Балтии; Балтийское море
nordics |  | region | Nordic countries; Nordics; Scandinavia; Nordic | नॉर्डिक देश; स्कैंडिनेविया; नॉर्डिक | নর্ডিক দেশ; স্ক্যান্ডিনেভিয়া | Скандинавия; страны Северной Европы
asia |  | region | Asia; Asian; Asians | एशिया; एशियाई | এশিয়া; এশীয়; এশিয়ান | Азия; азиатский
south-asia |  | region | South Asia; South Asian; Indian subcontinent; Subcontinent | दक्षिण एशिया; दक्षिण एशियाई; भारतीय उपमहाद्वीप; उपमहाद्वीप | দক্ষিণ এশিয়া; দক্ষিণ এশীয়; ভারতীয় উপমহাদেশ; উপমহাদেশ; ভারত উপমহাদেশ | Южная Азия; южноазиатский; Индостан; Индийский субконтинент
central-asia |  | region | Central Asia; Central Asian | मध्य एशिया; मध्य एशियाई | মধ্য এশিয়া; মধ্য এশীয় | Центральная Азия; Средняя Азия; центральноазиатский; среднеазиатский
southeast-asia |  | region | Southeast Asia; South East Asia; Southeast Asian | दक्षिण पूर्व एशिया; दक्षिण-पूर्वी एशिया; दक्षिण पूर्व एशियाई; दक्षिणपूर्व एशिया | দক্ষিণ-পূর্ব এশিয়া; দক্ষিণপূর্ব এশিয়া | Юго-Восточная Азия
east-asia |  | region | East Asia; East Asian; Northeast Asia | पूर्वी एशिया; पूर्व एशिया; पूर्वोत्तर एशिया | পূর্ব এশিয়া; উত্তর-পূর্ব এশিয়া | Восточная Азия; Северо-Восточная Азия
middle-east |  | region | Middle East; Middle Eastern; Mideast; Near East | मध्य पूर्व; मिडिल ईस्ट; मध्यपूर्व | মধ্যপ্রাচ্য; মধ্য প্রাচ্য | Ближний Восток; ближневосточный
west-asia |  | region | West Asia; West Asian; Western Asia | पश्चिम एशिया; पश्चिमी एशिया; पश्चिम एशियाई | পশ্চিম এশিয়া | Западная Азия
gulf |  | region | Gulf; Persian Gulf; Arabian Gulf | फारस की खाड़ी; खाड़ी; खाड़ी देश | পারস্য উপসাগর; উপসাগর; উপসাগরীয় | Персидский залив
south-caucasus |  | region | South Caucasus; Transcaucasia; Caucasus | दक्षिण काकेशस; काकेशस; दक्षिणी काकेशस | দক্ষিণ ককেশাস; ককেশাস | Южный Кавказ; Закавказье; Кавказ
eurasia |  | region | Eurasia; Eurasian | यूरेशिया; यूरेशियाई; यूरेशियन | ইউরেশিয়া; ইউরেশীয়; ইউরেশিয়ান | Евразия; евразийский
indo-pacific |  | region | Indo-Pacific; Indo-Pacific region; Free and Open Indo-Pacific | हिंद-प्रशांत; हिंद-प्रशांत क्षेत्र; भारत-प्रशांत; भारत-प्रशांत क्षेत्र; इंडो-पैसिफिक | ভারত-প্রশান্ত মহাসাগরীয় অঞ্চল; ভারত-প্রশান্ত মহাসাগর; ইন্দো-প্যাসিফিক; ভারত-প্রশান্ত; ভারত ও প্রশান্ত মহাসাগরীয় অঞ্চল | Индо-Тихоокеанский регион; ИТР; Индо-Пацифика; индо-тихоокеанский
asia-pacific |  | region | Asia-Pacific; Asia-Pacific region | एशिया-प्रशांत; एशिया प्रशांत क्षेत्र | এশিয়া-প্রশান্ত মহাসাগরীয় অঞ্চল; এশিয়া-প্রশান্ত; এশিয়া-প্যাসিফিক | Азиатско-Тихоокеанский регион; АТР
indian-ocean |  | region | Indian Ocean; Indian Ocean Region; IOR | हिंद महासागर; हिंद महासागर क्षेत्र | ভারত মহাসাগর; ভারত মহাসাগরীয় অঞ্চল | Индийский океан
pacific |  | region | Pacific Ocean; Pacific; South Pacific; Pacific Islands | प्रशांत महासागर; दक्षिण प्रशांत; प्रशांत क्षेत्र; प्रशांत द्वीप | প্রশান্ত মহাসাগর; প্রশান্ত মহাসাগরীয়; দক্ষিণ প্রশান্ত মহাসাগর | Тихий океан; Южная часть Тихого океана
atlantic |  | region | Atlantic Ocean; Atlantic; North Atlantic | अटलांटिक महासागर; अटलांटिक | আটলান্টিক মহাসাগর; আটলান্টিক | Атлантический океан; Атлантика
arctic |  | region | Arctic; Arctic Ocean; Northern Sea Route | आर्कटिक; आर्कटिक महासागर; उत्तरी समुद्री मार्ग | আর্কটিক; উত্তর মেরু; উত্তর সাগর পথ | Арктика; Северный Ледовитый океан; Северный морской путь; Севморпуть
antarctica |  | region | Antarctica; Antarctic | अंटार्कटिका | অ্যান্টার্কটিকা | Антарктида; Антарктика
south-china-sea |  | region | South China Sea | दक्षिण चीन सागर; साउथ चाइना सी; दक्षिणी चीन सागर | দক্ষিণ চীন সাগর; দক্ষিণ চিন সাগর | Южно-Китайское море
east-china-sea |  | region | East China Sea | पूर्वी चीन सागर | পূর্ব চীন সাগর; পূর্ব চিন সাগর | Восточно-Китайское море
sea-of-japan |  | region | Sea of Japan; East Sea | जापान सागर | জাপান সাগর | Японское море
taiwan-strait |  | region | Taiwan Strait; Taiwan Straits | ताइवान जलडमरूमध्य; ताइवान स्ट्रेट | তাইওয়ান প্রণালি; তাইওয়ান প্রণালী | Тайваньский пролив
korean-peninsula |  | region | Korean Peninsula; Korean War | कोरियाई प्रायद्वीप; कोरिया प्रायद्वीप; कोरियाई युद्ध | কোরীয় উপদ্বীপ; কোরিয়া উপদ্বীপ; কোরিয়ান উপদ্বীপ; কোরীয় যুদ্ধ | Корейский полуостров; Корейская война
bay-of-bengal |  | region | Bay of Bengal | बंगाल की खाड़ी | বঙ্গোপসাগর | Бенгальский залив
arabian-sea |  | region | Arabian Sea; Gulf of Oman | अरब सागर; ओमान की खाड़ी | আরব সাগর; ওমান উপসাগর | Аравийское море; Оманский залив
hormuz |  | region | Strait of Hormuz; Hormuz | होर्मुज जलडमरूमध्य; होर्मुज | হরমুজ প্রণালি; হরমুজ প্রণালী; হরমুজ | Ормузский пролив; Ормуз
malacca |  | region | Strait of Malacca; Malacca Strait | मलक्का जलडमरूमध्य | মালাক্কা প্রণালি; মালাক্কা প্রণালী | Малаккский пролив
red-sea |  | region | Red Sea; Bab el-Mandeb; Gulf of Aden | लाल सागर; अदन की खाड़ी | লোহিত সাগর; এডেন উপসাগর | Красное море; Баб-эль-Мандебский пролив; Аденский залив
black-sea |  | region | Black Sea; Bosphorus; Sea of Azov; Kerch Strait | काला सागर; ब्लैक सी; अज़ोव सागर | কৃষ্ণসাগর; কৃষ্ণ সাগর; আজভ সাগর | Чёрное море; Азовское море; Босфор; Керченский пролив
mediterranean |  | region | Mediterranean; Mediterranean Sea; Eastern Mediterranean | भूमध्य सागर; पूर्वी भूमध्यसागर; भूमध्यसागर | ভূমধ্যসাগর; পূর্ব ভূমধ্যসাগর | Средиземное море; Средиземноморье; Восточное Средиземноморье
caspian |  | region | Caspian Sea; Caspian | कैस्पियन सागर; कैस्पियन | কাস্পিয়ান সাগর; কাস্পিয়ান | Каспийское море; Каспий; каспийский
gulf-of-mexico |  | region | Gulf of Mexico; Gulf of America | मेक्सिको की खाड़ी; मैक्सिको की खाड़ी | মেক্সিকো উপসাগর | Мексиканский залив
english-channel |  | region | English Channel | इंग्लिश चैनल | ইংলিশ চ্যানেল | Ла-Манш
caribbean |  | region | Caribbean; Caribbean Sea | कैरिबियन; कैरेबियाई; कैरेबियन; कैरीबियाई | ক্যারিবীয়; ক্যারিবিয়ান; ক্যারিবীয় সাগর | Карибский бассейн; Карибы; Карибское море; карибский
oceania |  | region | Oceania; Melanesia; Polynesia | ओशिनिया | ওশেনিয়া | Океания; Меланезия; Полинезия
mekong |  | region | Mekong | मेकांग; मेकोंग | মেকং | Меконг
himalaya |  | region | Himalayas; Himalaya | हिमालय | হিমালয় | Гималаи
amazon-region |  | region | Amazon rainforest; Amazonia | अमेज़न वर्षावन | আমাজন | Амазония
global-south |  | region | Global South; Global North | ग्लोबल साउथ; वैश्विक दक्षिण | গ্লোবাল সাউথ; বৈশ্বিক দক্ষিণ | Глобальный Юг; мировой Юг
arab-world |  | region | Arab world; Arab states; Arab countries; Arabs | अरब देश; अरब जगत; अरब दुनिया | আরব বিশ্ব; আরব দেশ | арабский мир; арабские страны; арабские государства
african-american |  | region | African American; African Americans; Native American; Native Americans; American Indian; Indian American; Indian Americans; Indian-origin; Indian diaspora | भारतीय-अमेरिकी; अफ्रीकी-अमेरिकी; भारतवंशी; भारतीय मूल | ভারতীয় বংশোদ্ভূত; আফ্রো-আমেরিকান | афроамериканец; афроамериканцы; индийская диаспора
american-samoa | US | region | American Samoa | अमेरिकी समोआ | আমেরিকান সামোয়া | Американское Самоа
`;
