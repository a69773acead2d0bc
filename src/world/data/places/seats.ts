import { rows } from "../../../text/table.js";

/** Buildings that stand for a government or where it receives its guests; the role names the city they stand in. `!`: weak, also a word, a person or another place. */
export default rows`
kremlin | RU | seat:moscow | Kremlin; Grand Kremlin Palace | क्रेमलिन; क्रेमलिन पैलेस; ग्रैंड क्रेमलिन पैलेस | ক্রেমলিন; ক্রেমলিন প্রাসাদ; গ্র্যান্ড ক্রেমলিন প্রাসাদ | Кремль; Большой Кремлёвский дворец; Московский Кремль
novo-ogaryovo | RU | seat:moscow | Novo-Ogaryovo; Novo-Ogarevo | नोवो-ओगार्योवो; नोवो ओगारियोवो; नोवो-ओगारेवो | নোভো-ওগারিওভো; নোভো-ওগারিয়োভো | Ново-Огарёво
vnukovo | RU | seat:moscow | Vnukovo; Vnukovo airport; Vnukovo-2 |  |  | Внуково; Внуково-2; Шереметьево
smolenskaya | RU | seat:moscow | Smolenskaya Square | स्मोलेंस्काया | স্মোলেনস্কায়া | Смоленская площадь
bocharov-ruchey | RU | seat:sochi | Bocharov Ruchey | बोचारोव रुचेई | বোচারভ রুচেই | Бочаров Ручей
konstantinovsky | RU | seat:saint-petersburg | Konstantinovsky Palace; Strelna | कॉन्स्टेंटिनोव्स्की पैलेस | কনস্তান্তিনোভস্কি প্রাসাদ | Константиновский дворец; Стрельна
white-house | US | seat:washington | White House; Oval Office | व्हाइट हाउस; व्हाइट हाऊस; ह्वाइट हाउस; वाइट हाउस; ओवल ऑफिस; व्हाइटहाउस | হোয়াইট হাউস; হোয়াইট হাউজ; ওভাল অফিস | Белый дом; Овальный кабинет
state-department | US | seat:washington | State Department; US Department of State; Foggy Bottom | अमेरिकी विदेश मंत्रालय; अमेरिकी विदेश विभाग; स्टेट डिपार्टमेंट | মার্কিন পররাষ্ট্র দপ্তর; স্টেট ডিপার্টমেন্ট; মার্কিন বিদেশ দফতর | Госдеп; Госдепартамент; Государственный департамент
pentagon | US | seat:washington | Pentagon | पेंटागन; पेंटागॉन | পেন্টাগন | Пентагон
capitol | US | seat:washington | Capitol Hill; US Capitol | कैपिटल हिल; कैपिटोल हिल | ক্যাপিটল হিল | Капитолий; Капитолийский холм
blair-house | US | seat:washington | Blair House | ब्लेयर हाउस | ব্লেয়ার হাউস | Блэр-хаус
camp-david | US | site | Camp David | कैंप डेविड | ক্যাম্প ডেভিড | Кэмп-Дэвид
mar-a-lago | US | seat:palm-beach | Mar-a-Lago; Mar-a-Lago estate | मार-ए-लागो; मार-आ-लागो | মার-এ-লাগো; মার-আ-লাগো | Мар-а-Лаго
un-headquarters | US | seat:new-york | UN Headquarters; United Nations Headquarters | संयुक्त राष्ट्र मुख्यालय | জাতিসংঘ সদর দপ্তর; জাতিসংঘের সদর দপ্তর; রাষ্ট্রপুঞ্জের সদর দফতর | штаб-квартира ООН
downing-street | GB | seat:london | Downing Street; 10 Downing Street; No 10; Number 10 | डाउनिंग स्ट्रीट; 10 डाउनिंग स्ट्रीट | ডাউনিং স্ট্রিট; ১০ ডাউনিং স্ট্রিট; ১০ নম্বর ডাউনিং স্ট্রিট | Даунинг-стрит
whitehall | GB | seat:london | Whitehall | व्हाइटहॉल | হোয়াইট হল | Уайтхолл
westminster | GB | seat:london | Westminster | वेस्टमिंस्टर | ওয়েস্টমিনস্টার | Вестминстер
buckingham | GB | seat:london | Buckingham Palace; Lancaster House | बकिंघम पैलेस; लैंकेस्टर हाउस | বাকিংহাম প্যালেস; বাকিংহাম প্রাসাদ | Букингемский дворец; Ланкастер-хаус
chequers | GB | site | Chequers | चेकर्स | চেকার্স | Чекерс
windsor-castle | GB | site | Windsor Castle | विंडसर कैसल | উইন্ডসর ক্যাসেল; উইন্ডসর দুর্গ | Виндзорский замок
foreign-office-gb | GB | seat:london | FCDO |  |  | Форин-офис; Форин-оффис
elysee | FR | seat:paris | Élysée; Elysee Palace | एलिसी पैलेस; एलिसी; एलिसी महल | এলিসি প্রাসাদ; এলিসি; এলিজে প্রাসাদ; এলিসি প্যালেস | Елисейский дворец
quai-dorsay | FR | seat:paris | Quai d'Orsay |  |  | Кэ-д’Орсе; набережная Орсе
grand-palais | FR | seat:paris | Grand Palais | ग्रैंड पैलेस! |  | Гран-Пале
chancellery | DE | seat:berlin | German Chancellery; Federal Chancellery; Bundestag | जर्मन चांसलरी; बुंडेस्टाग | জার্মান চ্যান্সেলারি; বুন্ডেসটাগ | ведомство федерального канцлера; бундестаг
bellevue | DE | seat:berlin | Bellevue Palace | बेलेव्यू पैलेस | বেলভ্যু প্রাসাদ | дворец Бельвю
bayerischer-hof | DE | seat:munich | Bayerischer Hof |  |  | Байришер Хоф
quirinale | IT | seat:rome | Quirinale; Quirinal Palace | क्विरिनाले | কুইরিনালে | Квиринал; Квиринальский дворец
palazzo-chigi | IT | seat:rome | Palazzo Chigi; Chigi Palace | पलाज़ो चिगी; चिगी पैलेस | পালাজ্জো চিগি; চিগি প্যালেস | палаццо Киджи; Киджи
villa-borghese | IT | seat:rome | Villa Borghese; Villa Doria Pamphilj; Villa Pamphili | विला बोर्गीस; विला डोरिया पैम्फिली | ভিলা বোরগেস; ভিলা দোরিয়া পাম্ফিলি | вилла Боргезе; вилла Дориа-Памфили
farnesina | IT | seat:rome | Farnesina |  |  | Фарнезина
moncloa | ES | seat:madrid | Moncloa; Moncloa Palace | मोनक्लोआ | মনক্লোয়া | Монклоа; дворец Монклоа
berlaymont | BE | seat:brussels | Berlaymont; Europa Building | बर्लेमॉन्ट |  | Берлемон
egmont-palace | BE | seat:brussels | Egmont Palace |  |  | дворец Эгмонт
hofburg | AT | seat:vienna | Hofburg; Ballhausplatz | हॉफबर्ग | হফবার্গ | Хофбург
villa-la-grange | CH | seat:geneva | Villa La Grange; Palais des Nations; Intercontinental Geneva | पैले डी नेशंस; विला ला ग्रेंज | প্যালেস দে নাসিওঁ; ভিলা লা গ্রঁজ | вилла Ла-Гранж; Дворец наций
belvedere-warsaw | PL | seat:warsaw | Belweder; Belweder Palace |  |  | Бельведерский дворец
carmelite | HU | seat:budapest | Carmelite Monastery |  |  | Кармелитский монастырь
prague-castle | CZ | seat:prague | Prague Castle | प्राग कैसल | প্রাগ ক্যাসেল | Пражский Град
mariyinskyi | UA | seat:kyiv | Mariinskyi Palace; Mariinsky Palace; Bankova; Verkhovna Rada | मरिंस्की पैलेस | মারিনস্কি প্রাসাদ | Мариинский дворец; Банковая!; Верховная рада
presidential-palace-fi | FI | seat:helsinki | Finlandia Hall; Kultaranta |  |  | дворец Финляндия
independence-palace | BY | seat:minsk | Independence Palace | इंडिपेंडेंस पैलेस; स्वतंत्रता महल | ইন্ডিপেনডেন্স প্যালেস; স্বাধীনতা প্রাসাদ | Дворец Независимости
akorda | KZ | seat:astana | Akorda | अकोर्डा; अकोरदा | আকোর্দা | Акорда
ak-saray | TR | seat:ankara | Ak Saray; Aksaray; Presidential Complex in Ankara; Bestepe | अक सराय | আকসারায় | Ак-Сарай; Бештепе
dolmabahce | TR | seat:istanbul | Dolmabahçe; Dolmabahce Palace; Vahdettin Pavilion; Ciragan Palace; Çırağan | दोल्माबाहचे; डोलमाबाचे; डोल्माबाचे पैलेस | দোলমাবাহচে; দোলমাবাচে প্রাসাদ; দোলমাবাহচে প্রাসাদ | Долмабахче; дворец Долмабахче; Чыраган
ala-archa | KG | seat:bishkek | Ala-Archa; Yntymak Ordo | अला-आर्चा; यनतिमाक ओर्डो | আলা-আর্চা | Ала-Арча; Ынтымак Ордо
kuksaroy | UZ | seat:tashkent | Kuksaroy | कुकसराय | কুকসারায় | Куксарой
kohi-navruz | TJ | seat:dushanbe | Kohi Navruz; Palace of the Nation |  |  | Кохи Наврез; Дворец нации
oguzkhan | TM | seat:ashgabat | Oguzkhan Palace |  |  | дворец Огузхан
zagulba | AZ | seat:baku | Zagulba |  |  | Загульба
zhongnanhai | CN | seat:beijing | Zhongnanhai | झोंगनानहाई; चोंगनानहाई | ঝংনানহাই; চুংনানহাই | Чжуннаньхай
great-hall | CN | seat:beijing | Great Hall of the People | ग्रेट हॉल ऑफ द पीपल; ग्रेट हॉल ऑफ पीपल; ग्रेट हॉल ऑफ द पीपुल | গ্রেট হল অব দ্য পিপল; গ্রেট হল অফ দ্য পিপল; গণমহাভবন | Дом народных собраний; Большой дворец народных собраний
diaoyutai | CN | seat:beijing | Diaoyutai; Diaoyutai State Guesthouse | दियाओयुताई; दियाओयूताई | দিয়াওইউতাই; তিয়াওইউথাই | Дяоюйтай; резиденция Дяоюйтай
tiananmen | CN | seat:beijing | Tiananmen; Tiananmen Square | थियानमेन; तियानमेन; तियानमेन चौक; तियानआनमेन | তিয়েনআনমেন; তিয়ানআনমেন স্কয়ার; তিয়েনআনমেন স্কয়ার | Тяньаньмэнь; площадь Тяньаньмэнь
kantei | JP | seat:tokyo | Kantei |  |  | Кантэй
akasaka | JP | seat:tokyo | Akasaka; Akasaka Palace; Akasaka State Guest House | अकासाका; अकासाका पैलेस | আকাসাকা; আকাসাকা প্রাসাদ; আকাসাকা প্যালেস | Акасака; дворец Акасака
iikura | JP | seat:tokyo | Iikura Guest House |  |  | 
blue-house | KR | seat:seoul | Blue House; Cheong Wa Dae; Yongsan | ब्लू हाउस; चेओंग वा दे | ব্লু হাউস; ব্লু হাউজ | Голубой дом; Синий дом; Чхонвадэ; Ёнсан
peace-house | KR | seat:panmunjom | Peace House; Freedom House! | पीस हाउस | পিস হাউস | Дом мира
kumsusan | KP | seat:pyongyang | Kumsusan; Kumsusan State Guest House; Kumsusan Palace | कुमसुसान | কুমসুসান | Кымсусан
sansad-bhavan | IN | seat:new-delhi | Sansad Bhavan; Parliament House | संसद भवन | সংসদ ভবন!; ভারতীয় সংসদ ভবন | 
shahjalal-airport | BD | seat:dhaka | Hazrat Shahjalal International Airport; Shahjalal Airport |  | হযরত শাহজালাল আন্তর্জাতিক বিমানবন্দর; শাহজালাল আন্তর্জাতিক বিমানবন্দর; শাহজালাল বিমানবন্দর | 
palam | IN | seat:new-delhi | Palam Airport; Palam Air Force Station; Indira Gandhi International Airport | पालम हवाई अड्डा; पालम एयरपोर्ट | পালাম বিমানবন্দর; পালাম বিমানঘাঁটি; ইন্দিরা গান্ধী আন্তর্জাতিক বিমানবন্দর | 
rashtrapati-bhavan | IN | seat:new-delhi | Rashtrapati Bhavan; Rashtrapati Bhawan | राष्ट्रपति भवन | রাষ্ট্রপতি ভবন | Раштрапати-Бхаван
hyderabad-house | IN | seat:new-delhi | Hyderabad House | हैदराबाद हाउस; हैदराबाद हाऊस | হায়দরাবাদ হাউস; হায়দ্রাবাদ হাউস; হায়দরাবাদ হাউজ; হায়দরাবাদ ভবন | Хайдарабад-хаус; Дворец Хайдарабад; Хайдарабадский дворец
south-block | IN | seat:new-delhi | South Block; North Block | साउथ ब्लॉक; नॉर्थ ब्लॉक | সাউথ ব্লক; নর্থ ব্লক | Южный блок
lok-kalyan-marg | IN | seat:new-delhi | Lok Kalyan Marg; 7 Lok Kalyan Marg; 7 LKM; Race Course Road | लोक कल्याण मार्ग; 7 लोक कल्याण मार्ग; सात लोक कल्याण मार्ग | লোককল্যাণ মার্গ; ৭ লোককল্যাণ মার্গ; ৭ নম্বর লোককল্যাণ মার্গ; লোক কল্যাণ মার্গ | Лок-Кальян-Марг
jawaharlal-nehru-bhawan | IN | seat:new-delhi | Jawaharlal Nehru Bhawan; Jawaharlal Nehru Bhavan; Sushma Swaraj Bhawan | जवाहरलाल नेहरू भवन; सुषमा स्वराज भवन | জওহরলাল নেহরু ভবন; জহরলাল নেহরু ভবন | 
bharat-mandapam | IN | seat:new-delhi | Bharat Mandapam; Vigyan Bhawan; Vigyan Bhavan; Pragati Maidan | भारत मंडपम; विज्ञान भवन; प्रगति मैदान | ভারত মণ্ডপম; বিজ্ঞান ভবন; প্রগতি ময়দান; ভারত মন্ডপম | Бхарат-Мандапам
rajghat | IN | seat:new-delhi | Rajghat; Raj Ghat; Palam airport; Palam | राजघाट; राज घाट; पालम; पालम एयरपोर्ट; पालम हवाई अड्डे | রাজঘাট; পালাম; পালাম বিমানবন্দর | Раджгхат; Палам
sabarmati | IN | seat:ahmedabad | Sabarmati Ashram; Motera | साबरमती आश्रम; मोटेरा | সবরমতী আশ্রম; মোতেরা | ашрам Сабармати
taj-mahal | IN | seat:agra | Taj Mahal | ताजमहल; ताज महल | তাজমহল | Тадж-Махал
nabanna | IN | seat:kolkata | Nabanna | नबन्ना | নবান্ন | Набанна
ganabhaban | BD | seat:dhaka | Ganabhaban; Gono Bhaban; Ganobhaban; Gonobhaban; Ganabhavan | गणभवन; गणभबन; गोनोभवन | গণভবন | Ганабхабан
bangabhaban | BD | seat:dhaka | Bangabhaban; Bangabhavan | बंगभवन | বঙ্গভবন | Бангабхабан
jamuna | BD | seat:dhaka | State Guest House Jamuna; Jamuna Guest House; Guest House Jamuna | जमुना अतिथि गृह; स्टेट गेस्ट हाउस जमुना; राजकीय अतिथि गृह जमुना | রাষ্ট্রীয় অতিথি ভবন যমুনা; অতিথি ভবন যমুনা | 
padma | BD | seat:dhaka | State Guest House Padma; Padma Guest House; Guest House Padma; Padma State Guest House | पद्मा गेस्ट हाउस; पद्मा अतिथि गृह; राजकीय अतिथि गृह पद्मा | রাষ্ট্রীয় অতিথি ভবন পদ্মা; অতিথি ভবন পদ্মা | 
segunbagicha | BD | seat:dhaka | Segunbagicha; Foreign Service Academy | सेगुनबागीचा | সেগুনবাগিচা; ফরেন সার্ভিস একাডেমি; ফরেন সার্ভিস একাডেমী | 
tejgaon | BD | seat:dhaka | Tejgaon; Chief Adviser's Office; Bangladesh Secretariat | तेजगांव | তেজগাঁও; প্রধান উপদেষ্টার কার্যালয়; বাংলাদেশ সচিবালয় | 
singha-durbar | NP | seat:kathmandu | Singha Durbar; Singhadurbar; Baluwatar; Shital Niwas; Sheetal Niwas | सिंह दरबार; बालुवाटार; शीतल निवास; सिंहदरबार; बालुवाटर | সিংহ দরবার; বালুওয়াটার | Сингха-Дарбар
temple-trees | LK | seat:colombo | Temple Trees; Presidential Secretariat | टेंपल ट्रीज | টেম্পল ট্রিজ | 
tashichho-dzong | BT | seat:thimphu | Tashichho Dzong; Tashichhodzong; Lingkana Palace; Dechencholing Palace | ताशीछो द्जोंग; लिंगकाना पैलेस; ताशिचोद्जोंग | তাশিছো জং; লিংকানা প্রাসাদ | Ташичо-дзонг
aiwan-e-sadr | PK | seat:islamabad | Aiwan-e-Sadr; Aiwan-i-Sadr | ऐवान-ए-सद्र; ऐवान-ए-सदर | আইওয়ান-ই-সদর | 
ghq | PK | seat:rawalpindi | GHQ Rawalpindi; General Headquarters Rawalpindi |  |  | 
malacanang | PH | seat:manila | Malacañang; Malacañang Palace | मलाकानांग; मलकानांग | মালাকানাং; মালাকানিয়াং | Малаканьянг
merdeka-palace | ID | seat:jakarta | Merdeka Palace; Istana Merdeka | मर्देका पैलेस; मेरडेका पैलेस | মেরদেকা প্রাসাদ; মারদেকা প্যালেস | дворец Мердека
bogor-palace | ID | seat:bogor | Bogor Palace; Bogor Presidential Palace |  |  | Богорский дворец
istana | SG | seat:singapore-city | Istana; Parliament House Singapore | इस्ताना | ইস্তানা | Истана
perdana-putra | MY | seat:putrajaya | Perdana Putra; Seri Perdana; Sri Perdana | परदाना पुत्रा | পেরদানা পুত্রা | Пердана Путра
government-house-th | TH | seat:bangkok | Government House of Thailand; Thai Government House |  |  | 
istana-nurul-iman | BN | seat:bandar-seri-begawan | Istana Nurul Iman | इस्ताना नुरुल ईमान | ইস্তানা নুরুল ইমান | Истана Нурул Иман
qasr-al-watan | AE | seat:abu-dhabi | Qasr Al Watan; Qasr Al Shati; Al Shati Palace | कस्र अल वतन | কাসর আল ওয়াতান | Каср аль-Ватан
al-yamamah | SA | seat:riyadh | Al-Yamamah Palace; Al Yamamah; Diriyah Palace | अल-यमामा पैलेस | আল-ইয়ামামা প্রাসাদ | дворец Аль-Ямама
al-salam-palace | SA | seat:jeddah | Al-Salam Palace | अल-सलाम पैलेस | আল-সালাম প্রাসাদ | дворец Ас-Салям
amiri-diwan | QA | seat:doha | Amiri Diwan; Lusail Palace | अमीरी दीवान; लुसैल पैलेस | আমিরি দেওয়ান; লুসাইল প্রাসাদ | Амири Диван
bayan-palace | KW | seat:kuwait-city | Bayan Palace | बायन पैलेस; बयान पैलेस | বায়ান প্রাসাদ | дворец Баян
al-alam-palace | OM | seat:muscat | Al Alam Palace; Al Baraka Palace | अल आलम पैलेस; अल बराका पैलेस | আল আলম প্রাসাদ | дворец Аль-Алам
husseiniya | JO | seat:amman | Al Husseiniya Palace; Husseiniya Palace; Basman Palace | अल हुसैनिया पैलेस | আল হুসেইনিয়া প্রাসাদ | дворец Аль-Хусейния
ittihadiya | EG | seat:cairo | Ittihadiya; Al-Ittihadiya Palace; Heliopolis Palace | इत्तिहादिया पैलेस | ইত্তিহাদিয়া প্রাসাদ | дворец Аль-Иттихадия
saadabad | IR | seat:tehran | Saadabad; Sa'dabad; Sadabad Palace | सादाबाद | সাদাবাদ | Саадабад
knesset | IL | seat:jerusalem | Knesset | नेसेट; केनेसेट | নেসেট | Кнессет
muqata | PS | seat:ramallah | Muqata; Mukataa |  |  | Муката
union-buildings | ZA | seat:pretoria | Union Buildings; Tuynhuys | यूनियन बिल्डिंग; यूनियन बिल्डिंग्स | ইউনিয়ন বিল্ডিংস | Юнион-билдингс
state-house-nairobi | KE | seat:nairobi | State House Nairobi |  |  | 
aso-rock | NG | seat:abuja | Aso Rock; Aso Villa | असो रॉक | আসো রক | Асо-Рок
planalto | BR | seat:brasilia | Planalto; Planalto Palace; Alvorada Palace; Itamaraty; Itamaraty Palace; Alvorada | प्लानाल्टो पैलेस; अल्वोराडा पैलेस; इतामारती | প্লানালতো প্রাসাদ; আলভোরাদা প্রাসাদ | Планалту; дворец Планалту; Итамарати; дворец Алворада
casa-rosada | AR | seat:buenos-aires | Casa Rosada | कासा रोसाडा | কাসা রোসাদা | Каса-Росада; Розовый дом
la-moneda | CL | seat:santiago | La Moneda; La Moneda Palace | ला मोनेडा | লা মোনেদা | Ла-Монеда; дворец Ла Монеда
miraflores | VE | seat:caracas | Miraflores Palace; Miraflores | मिराफ्लोरेस पैलेस | মিরাফ্লোরেস প্রাসাদ | Мирафлорес; дворец Мирафлорес
national-palace-mx | MX | seat:mexico-city | Mexican National Palace |  |  | 
rideau-hall | CA | seat:ottawa | Rideau Hall; Parliament Hill; Rideau Cottage | रिड्यू हॉल; पार्लियामेंट हिल | রিডো হল; পার্লামেন্ট হিল | Ридо-Холл; Парламентский холм
the-lodge | AU | seat:canberra | Parliament House Canberra |  |  | 
kirribilli | AU | seat:sydney | Kirribilli House; Admiralty House | किरिबिली हाउस; एडमिरल्टी हाउस | কিরিবিলি হাউস; অ্যাডমিরালটি হাউস | Кирибилли-хаус
beehive | NZ | seat:wellington | Beehive! |  |  | 
sirius | RU | site | Sirius Federal Territory |  |  | федеральная территория Сириус
apostolic-palace | VA | site | Apostolic Palace; St. Peter's Basilica | अपोस्टोलिक पैलेस | অ্যাপোস্টোলিক প্রাসাদ | Апостольский дворец; собор Святого Петра
`;
