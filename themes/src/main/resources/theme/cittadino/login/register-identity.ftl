<#-- The parts of the registration that are not fields of the user profile: documents, user name, the address again. -->
<#import "inputs.ftl" as inputs>
<#import "profile-attributes.ftl" as attributes>
<#import "profile-problems.ftl" as wrong>

<#function emailIsDemanded>
  <#list attributes.shown() as attribute>
    <#if attribute.name == "email"><#return attributes.required(attribute)></#if>
  </#list>
  <#return false>
</#function>

<#-- The script asks for it only where the address itself is asked for; the server asks for it with every address. -->
<#macro emailAgain>
  <@inputs.field name="emailConfirm" label=msg("emailConfirm") error=attributes.errorOf("emailConfirm") optional=!emailIsDemanded()>
    <input class="cit-input" id="emailConfirm" name="emailConfirm" type="email" value="${attributes.typed("emailConfirm")}" autocomplete="email"<#if emailIsDemanded()> data-missing="${msg("emailConfirmMissing")}"</#if><@inputs.aria name="emailConfirm" error=attributes.errorOf("emailConfirm") required=emailIsDemanded()/>>
  </@inputs.field>
</#macro>

<#function labelOf document>
  <#return msg("document." + document.id)>
</#function>

<#-- The radio button under which the boxes of a card stand; a mistake must not stand out of sight. -->
<#function cardType>
  <#if messagesPerField.existsError("documentCie")><#return "CIE"></#if>
  <#if messagesPerField.existsError("documentPaperLetters", "documentPaperDigits")><#return "PAPER_CARD"></#if>
  <#return (attributes.typed("documentCardType") == "CIE")?then("CIE", "PAPER_CARD")>
</#function>

<#function exampleOf document>
  <#return document.examples?has_content?then(msg("documentExample", document.examples?join(", ")), "")>
</#function>

<#-- What is said when no document is named, and the other boxes of which one is enough. -->
<#macro oneOf input>
  <#local boxes = []>
  <#list cittadinoDocuments as document>
    <#local boxes += (document.id == "identity-card")?then(["documentPaperLetters", "documentPaperDigits", "documentCie"], [document.input])>
  </#list>
 data-missing="${msg((cittadinoDocuments?size gt 1)?then("documentNone", "documentMissing"))}" data-or="${boxes?filter(box -> box != input)?join(" ")}"<#t>
</#macro>

<#macro box name hint error size first=false mode="text" notes=name>
  <input class="cit-input" id="${name}" name="${name}" type="text" value="${attributes.typed(name)}" size="${size}" autocomplete="off" autocapitalize="characters" spellcheck="false"<#if mode != "text"> inputmode="${mode}"</#if><#if first><@oneOf input=name/></#if><@inputs.aria name=notes error=error hint=hint/>><#t>
</#macro>

<#-- Both boxes of a paper card are one number: a mistake in it stands once and belongs to both. -->
<#macro identityCard document first>
  <#local paper = attributes.errorOf("documentPaperLetters") digits = attributes.errorOf("documentPaperDigits") cie = attributes.errorOf("documentCie")>
  <fieldset class="cit-field<#if (paper + digits + cie)?has_content> cit-wrong</#if>" data-join=" ">
    <legend class="cit-label">${labelOf(document)}</legend>
    <#list ["PAPER_CARD", "CIE"] as type>
      <div class="cit-check">
        <input type="radio" id="documentCardType-${type}" name="documentCardType" value="${type}"<#if cardType() == type> checked</#if>>
        <label for="documentCardType-${type}">${msg("documentCard." + type)}</label>
      </div>
    </#list>
    <div class="cit-boxes" data-when="documentCardType-PAPER_CARD">
      <@inputs.notes name="documentPaperLetters" error=paper hint=msg("documentPaperHint")/>
      <@inputs.notes name="documentPaperDigits" error=digits/>
      <div><label for="documentPaperLetters">${msg("documentPaperLetters")}</label>
        <@box name="documentPaperLetters" hint=msg("documentPaperHint") error=paper size=4 first=first/></div>
      <div><label for="documentPaperDigits">${msg("documentPaperDigits")}</label>
        <@box name="documentPaperDigits" hint=digits?has_content?then("", msg("documentPaperHint")) error=digits?has_content?then(digits, paper) size=10 mode="numeric"
          notes=digits?has_content?then("documentPaperDigits", "documentPaperLetters")/></div>
    </div>
    <div class="cit-boxes" data-when="documentCardType-CIE">
      <@inputs.notes name="documentCie" error=cie hint=msg("documentCieHint")/>
      <div><label for="documentCie">${msg("documentCie")}</label>
        <@box name="documentCie" hint=msg("documentCieHint") error=cie size=12 first=first/></div>
    </div>
  </fieldset>
</#macro>

<#-- One is enough, so none of them carries a word that says "required" or "optional". -->
<#macro documents>
  <#if cittadinoDocuments?has_content>
    <fieldset class="cit-section" id="section-document">
      <legend><h2>${msg("documentSection")}</h2></legend>
      <p class="cit-text">${msg((cittadinoDocuments?size gt 1)?then("documentOneIsEnough", "documentOfOffice"))}</p>
      <#list cittadinoDocuments as document>
        <#if document.id == "identity-card">
          <@identityCard document=document first=document?is_first/>
        <#else>
          <#local error = attributes.errorOf(document.input) hint = exampleOf(document)>
          <@inputs.field name=document.input label=labelOf(document) error=error hint=hint>
            <@box name=document.input hint=hint error=error size=(document.id == "health-card")?then(24, 14) first=document?is_first mode=(document.id == "health-card")?then("numeric", "text")/>
          </@inputs.field>
        </#if>
      </#list>
    </fieldset>
  </#if>
</#macro>

<#-- Free names are plain text that the script turns into buttons. -->
<#macro username>
  <#local free = cittadinoSuggestions![]>
  <@inputs.text name="username" label=msg("accountName") value=attributes.typed("username") error=attributes.errorOf("username")
    hint=msg("accountNameHint") required=true autocomplete="username" more=free?has_content?then("username-free", "")
    autocapitalize="none" spellcheck="false" data\-missing=msg("accountNameMissing")>
    <#if free?has_content>
      <div class="cit-free" id="username-free">
        <p>${msg("accountNameFree")}</p>
        <ul><#list free as name><li data-fills="username">${name}</li></#list></ul>
      </div>
    </#if>
  </@inputs.text>
</#macro>

<#-- What is wrong with these parts, in the order of the page. -->
<#function problems>
  <#local found = []>
  <#list cittadinoDocuments![] as document>
    <#local found += wrong.problem(document.input, labelOf(document))>
    <#if document.id == "identity-card">
      <#local found += wrong.problem("documentPaperDigits", labelOf(document)) + wrong.problem("documentCie", labelOf(document))>
    </#if>
  </#list>
  <#if cittadinoAccount??><#local found += wrong.problem("username", msg("accountName"))></#if>
  <#return found>
</#function>
